import { notifyManager, QueryClient } from "@tanstack/react-query";
import { startTransition } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import type { Manifest } from "../model/dataset.ts";
import { createPace } from "../state/pace.ts";
import { readViewState } from "../state/view-state.ts";
import type { Ask } from "../worker/ask.ts";
import type { Client } from "../worker/client.ts";
import { App, type AppProps } from "./app.tsx";
import { askFirst } from "./ask-first.ts";
import { dayHere } from "./day-here.ts";
import type { EarlyActs } from "./early-acts.ts";
import { fetchBelowBoard } from "./overview-page.tsx";
import { pause, whenPainted } from "./when-painted.ts";

/** After this the page is drawn with what it has: a collection that takes longer shows how far it has come. */
const LONGEST_WAIT_MS = 200;

export interface StartPageParts extends Client, Pick<AppProps, "progress" | "restarted" | "notice"> {
  /** Asked for already. */
  readonly manifest: Promise<Manifest>;
  /** What was done on the page as the build drew it; null, or left out, where the root holds only the frame. */
  readonly acts?: EarlyActs | null;
}

/** Draw the page in the place of its frame: once, with the first answers, where these come soon. */
export async function startPage({ manifest, acts = null, ...parts }: StartPageParts): Promise<void> {
  const root = document.getElementById("root");
  if (root === null) throw new Error("index.html has no #root");
  // The same question has the same answer for as long as the page is open, and a failure is not cured by asking again.
  const queries = new QueryClient({
    defaultOptions: { queries: { retry: false, refetchOnWindowFocus: false, refetchOnReconnect: false } },
  });
  const today = dayHere();
  const read = readViewState(window.location.search);
  const asked = askFirst({ queries, ask: parts.ask, manifest }, read, today);
  // What is drawn already says what these answers say, so that it is only given its ears.
  const isDrawn = acts !== null && (await asked);
  if (!isDrawn) await Promise.race([asked, pause(LONGEST_WAIT_MS)]);
  // The pace holds answers back, and nothing else has to.
  notifyManager.setScheduler(queueMicrotask);
  const pace = createPace(() => whenPainted(requestAnimationFrame));
  const ask: Ask = (kind, question, options) => pace.put(kind, () => parts.ask(kind, question, options));
  const app = <App {...parts} {...{ queries, ask, today, pace }} onDrawn={() => acts?.replay()} />;
  // A piece at a time between what the reader does.
  startTransition(() => {
    if (isDrawn) hydrateRoot(root, app);
    else createRoot(root).render(app);
  });
  if (read.state.page === "overview") fetchBelowBoard();
}

import { QueryClient } from "@tanstack/react-query";
import { renderToString } from "react-dom/server";
import type { Manifest } from "../model/dataset.ts";
import type { DayNumber } from "../model/day-number.ts";
import { readViewState } from "../state/view-state.ts";
import type { Ask } from "../worker/ask.ts";
import type { Progress } from "../worker/read-progress.ts";
import { App } from "./app.tsx";
import { askFirst, firstQuestions } from "./ask-first.ts";
import { createSignal } from "./signal.ts";

/**
 * The page without a link as markup: what it draws first, with cards and counts.
 *
 * Null for a collection that reaches past today, as the day that its page opens on is another each day.
 */
export async function drawFirst(manifest: Manifest, ask: Ask, today: DayNumber): Promise<string | null> {
  const read = readViewState("");
  if (firstQuestions(manifest, read, today).length === 0) return null;
  const queries = new QueryClient();
  await askFirst({ queries, ask, manifest: Promise.resolve(manifest) }, read, today);
  const [progress, restarted] = [createSignal<Progress | null>(null), createSignal(false)];
  const markup = renderToString(<App {...{ queries, ask, progress, restarted, today }} warmSearch={() => undefined} />);
  queries.clear();
  // The page's title is that of index.html.
  return markup.replace(/^<title>[^<]*<\/title>/, "");
}

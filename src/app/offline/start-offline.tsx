// Before the views, as on the served page: where two rules weigh the same, the one of a view is to hold.
import "../styles.css";

import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { CONTENT_PART } from "../../briefing/offline/offline-file.ts";
import type { Paper } from "../../briefing/paper.ts";
import type { Deck } from "../../briefing/slide.ts";
import { startClient } from "../../worker/client.ts";
import type { Progress } from "../../worker/read-progress.ts";
import OfflineWorker from "../../worker/worker.ts?worker&inline";
import { createSignal } from "../signal.ts";
import { startPage } from "../start-page.tsx";
import { Drawn } from "./drawn.tsx";
import { OfflineDeck } from "./offline-deck.tsx";
import { OfflineNotice } from "./offline-notice.tsx";
import { PaperSheets } from "./paper-sheets.tsx";
import { readOfflineAbout, readParts, unpackJson } from "./read-parts.ts";
import { showOwnView } from "./show-own-view.ts";

// The entry of an offline file: its frame unpacks this and runs it.
const about = readOfflineAbout();
const packed = readParts();
const content = packed[CONTENT_PART];
if (about === null) throw new Error("This file says nothing of what it holds.");
if (content === undefined) await startWholePage();
else await startContent(content);

async function startWholePage(): Promise<void> {
  if (about === null) return;
  const progress = createSignal<Progress | null>(null);
  const restarted = createSignal(false);
  showOwnView(about.search, window);
  const client = startClient({
    createWorker: () => new OfflineWorker(),
    // Nothing is asked of any address.
    baseUrl: "",
    packed,
    onProgress: progress.report,
    onRestart: () => restarted.report(true),
  });
  const manifest = client.ask("manifest", {});
  // Whether it came is said where it is waited for.
  manifest.catch(() => undefined);
  await startPage({ ...client, progress, restarted, manifest, notice: <OfflineNotice about={about} /> });
}

async function startContent(part: Uint8Array<ArrayBuffer>): Promise<void> {
  const root = document.getElementById("root");
  if (root === null) throw new Error("The file has no #root.");
  const content = await unpackJson(part);
  createRoot(root).render(
    <StrictMode>
      <Drawn>
        {about?.kind === "paper" ? <PaperSheets paper={content as Paper} /> : <OfflineDeck deck={content as Deck} />}
      </Drawn>
    </StrictMode>,
  );
}

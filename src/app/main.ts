import { startClient } from "../worker/client.ts";
import type { Progress } from "../worker/read-progress.ts";
import type { EarlyActs } from "./early-acts.ts";
import { createSignal } from "./signal.ts";
import { whenPainted } from "./when-painted.ts";

declare global {
  interface Window {
    /**
     * What a reader did on the page as the build drew it, null where it is not drawn; see `paint-first.ts`, which only
     * the built page has.
     */
    firstBoard?: Promise<EarlyActs | null>;
    /** Says that the programme did not come; of the same. */
    sayNotLoaded?: () => void;
  }
}

// The worker reads the collection, and the frame of index.html is painted, before the page's own programme is run, which
// is a hundred times as large as this.
const progress = createSignal<Progress | null>(null);
const restarted = createSignal(false);
const client = startClient({
  createWorker: () => new Worker(new URL("../worker/worker.ts", import.meta.url), { type: "module" }),
  baseUrl: new URL(".", document.baseURI).href,
  onProgress: progress.report,
  onRestart: () => restarted.report(true),
});

async function start(): Promise<void> {
  const manifest = client.ask("manifest", {});
  // Whether it came is said where it is waited for.
  manifest.catch(() => undefined);
  const acts = (await window.firstBoard) ?? null;
  await whenPainted(requestAnimationFrame);
  const { startPage } = await import("./start-page.tsx");
  await startPage({ ...client, progress, restarted, manifest, acts });
}

start().catch((error: unknown) => {
  window.sayNotLoaded?.();
  throw error;
});

import { createRoot } from "react-dom/client";
import { dayNumberOf } from "../model/day-number.ts";
import { startClient } from "../worker/client.ts";
import type { Progress } from "../worker/read-progress.ts";
import { App } from "./app.tsx";
import { createSignal } from "./signal.ts";

const progress = createSignal<Progress | null>(null);
const restarted = createSignal(false);
const { ask, warmSearch } = startClient({
  createWorker: () => new Worker(new URL("../worker/worker.ts", import.meta.url), { type: "module" }),
  baseUrl: new URL(".", document.baseURI).href,
  onProgress: progress.report,
  onRestart: () => restarted.report(true),
});
const now = new Date();
const today = dayNumberOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no #root");
createRoot(root).render(<App {...{ ask, warmSearch, progress, restarted, today }} />);

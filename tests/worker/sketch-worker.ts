import { createNextTurn } from "../../src/worker/create-next-turn.ts";
import { createHost } from "../../src/worker/host.ts";
import type { ToWorker } from "../../src/worker/protocol.ts";
import { encodeArticlesOf, sketchArticles } from "../engine/small-collection.ts";

// A thread that runs the true host on three articles. One that is named "frail" crashes at its first question.

const files = encodeArticlesOf(
  sketchArticles(["2023-01-02", "2023-02-03", "2024-03-04"].map((published) => ({ published }))),
);
const host = createHost({
  async fetchFile(url) {
    const file = files.find(({ path }) => url.endsWith(`/dataset/${path}`));
    return file === undefined ? new Response(null, { status: 404 }) : new Response(new Uint8Array(file.bytes));
  },
  send: (message) => self.postMessage(message),
  nextTurn: createNextTurn(),
});

self.addEventListener("message", ({ data }: MessageEvent<ToWorker>) => {
  if (self.name === "frail" && data.type === "ask") throw new Error("The thread is frail.");
  host.receive(data);
});

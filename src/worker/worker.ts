import { createNextTurn } from "./create-next-turn.ts";
import { createHost } from "./host.ts";
import type { ToWorker } from "./protocol.ts";

const host = createHost({
  fetchFile: (url) => fetch(url, { cache: "no-cache" }),
  send: (message) => self.postMessage(message),
  nextTurn: createNextTurn(),
});

self.addEventListener("message", ({ data }: MessageEvent<ToWorker>) => {
  host.receive(data);
});

// What breaks without a question to fail, or comes as no question, is a crash, which the page then mends.
self.addEventListener("unhandledrejection", ({ reason }) => self.reportError(reason));
self.addEventListener("messageerror", () => self.reportError(new Error("A message of the page cannot be read.")));

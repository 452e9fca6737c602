import { createHost } from "./host.ts";
import type { ToWorker } from "./protocol.ts";

const host = createHost({
  fetchFile: (url) => fetch(url, { cache: "no-cache" }),
  send: (message) => self.postMessage(message),
});

self.addEventListener("message", ({ data }: MessageEvent<ToWorker>) => {
  host.receive(data);
});

import { setTimeout } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { startPdfThread, startWatch } from "../../src/cli/ask-pdf-thread.ts";

const MEMORY = { heapMb: 64, growthBytes: 400_000_000 };
const threadOf = (source: string) =>
  new URL(`data:text/javascript,${encodeURIComponent(`import { parentPort } from "node:worker_threads";${source}`)}`);

describe("startPdfThread", () => {
  it("gives what the thread answers, and ends one that goes on past what it may take", async () => {
    const echo =
      "parentPort.postMessage({}); parentPort.on('message', ({ ask }) => { while (ask === 'page'); parentPort.postMessage({ runs: [] }); });";
    const thread = startPdfThread(threadOf(echo), MEMORY);
    expect(await thread.isReady).toBe(true);
    expect(await thread.ask({ ask: "close" }, 10_000)).toEqual({ runs: [] });
    expect(thread.isAlive()).toBe(true);
    expect(await thread.ask({ ask: "page", number: 1 }, 200)).toEqual({ fault: "overloaded" });
    expect(thread.isAlive()).toBe(false);
  });

  it("tells that a thread cannot run", async () => {
    const thread = startPdfThread(threadOf("throw new Error();"), MEMORY);
    expect(await thread.isReady).toBe(false);
    expect(thread.isAlive()).toBe(false);
  });
});

describe("startWatch", () => {
  it("counts work, and no time of waiting", async () => {
    const spentMs = startWatch();
    await setTimeout(400);
    const waited = spentMs();
    const endMs = performance.now() + 300;
    while (performance.now() < endMs);
    expect(waited).toBeLessThan(spentMs());
  });
});

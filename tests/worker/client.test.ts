import { describe, expect, it } from "vitest";
import { EMPTY_FILTER } from "../../src/model/filter.ts";
import { startClient, type WorkerLike } from "../../src/worker/client.ts";
import { createHost } from "../../src/worker/host.ts";
import type { ToWorker } from "../../src/worker/protocol.ts";
import {
  BASE_URL,
  bringOpening,
  type FakeServer,
  nextTurn,
  rebuild,
  serveFiles,
  serveSketches,
} from "./fake-server.ts";

/** A worker that only notes what it gets; the test speaks for it. */
interface SilentWorker extends WorkerLike {
  readonly got: ToWorker[];
  isTerminated: boolean;
}

function silentWorker(): SilentWorker {
  const got: ToWorker[] = [];
  return {
    got,
    isTerminated: false,
    onmessage: null,
    onerror: null,
    onmessageerror: null,
    postMessage: (message) => got.push(message),
    terminate() {
      this.isTerminated = true;
    },
  };
}

function startSilent() {
  const workers: SilentWorker[] = [];
  const createWorker = () => {
    const worker = silentWorker();
    workers.push(worker);
    return worker;
  };
  const restarts: number[] = [];
  const onRestart = () => restarts.push(workers.length);
  return { workers, restarts, ...startClient({ createWorker, baseUrl: BASE_URL, onRestart }) };
}

/** A worker on this thread that runs the true host. */
function hostedWorker({ fetchFile }: FakeServer): WorkerLike {
  const worker: WorkerLike = {
    onmessage: null,
    onerror: null,
    onmessageerror: null,
    terminate: () => undefined,
    postMessage: (message) => void host.receive(structuredClone(message)),
  };
  const host = createHost({
    fetchFile,
    nextTurn,
    send: (message) => worker.onmessage?.({ data: structuredClone(message) } as MessageEvent),
  });
  return worker;
}

function startHosted(server: FakeServer) {
  const workers: WorkerLike[] = [];
  const createWorker = () => {
    const worker = hostedWorker(server);
    workers.push(worker);
    return worker;
  };
  return { workers, ...startClient({ createWorker, baseUrl: BASE_URL }) };
}

const crash = (worker: WorkerLike | undefined) => worker?.onerror?.({} as ErrorEvent);
const answer = (worker: WorkerLike | undefined, id: number) =>
  worker?.onmessage?.({ data: { type: "answer", id, answer: { passing: id } } } as unknown as MessageEvent);
const question = { filter: EMPTY_FILTER };

describe("startClient", () => {
  it("carries a question to the engine and its answer back", async () => {
    const server = serveSketches([{ published: "2023-01-02" }]);
    const { ask } = startClient({ createWorker: () => hostedWorker(server), baseUrl: BASE_URL });
    await expect(ask("facets", question)).resolves.toMatchObject({ passing: 1 });
  });

  it("fails with a sentence for the reader", async () => {
    const { ask } = startClient({ createWorker: () => hostedWorker(serveFiles(new Map())), baseUrl: BASE_URL });
    await expect(ask("facets", question)).rejects.toThrow("No dataset was found.");
  });

  it("gives each answer to its own question, in whatever order they come", async () => {
    const { ask, workers } = startSilent();
    const [first, second] = [ask("facets", question), ask("facets", question)];
    answer(workers[0], 1);
    answer(workers[0], 0);
    await expect(first).resolves.toMatchObject({ passing: 0 });
    await expect(second).resolves.toMatchObject({ passing: 1 });
  });

  it("ends an aborted question at once and tells the worker", async () => {
    const { ask, workers } = startSilent();
    const stop = new AbortController();
    const asked = ask("facets", question, { signal: stop.signal });
    stop.abort(new Error("changed"));
    await expect(asked).rejects.toThrow("changed");
    expect(workers[0]?.got.at(-1)).toEqual({ type: "abort", id: 0 });
    answer(workers[0], 0);
  });

  it("asks nothing for a signal that is aborted already", async () => {
    const { ask, workers } = startSilent();
    await expect(ask("facets", question, { signal: AbortSignal.abort(new Error("gone")) })).rejects.toThrow("gone");
    expect(workers[0]?.got.map(({ type }) => type)).toEqual(["start"]);
  });

  it("fails a question whose place a newer one of its asker took, as one that was called off", async () => {
    const { ask, workers } = startSilent();
    const [older, newer] = [ask("facets", question, { asker: "rail" }), ask("facets", question, { asker: "rail" })];
    expect(workers[0]?.got).toMatchObject([{ type: "start" }, { asker: "rail" }, { asker: "rail" }]);
    workers[0]?.onmessage?.({ data: { type: "dropped", id: 0 } } as MessageEvent);
    await expect(older).rejects.toMatchObject({ name: "AbortError" });
    answer(workers[0], 1);
    await expect(newer).resolves.toMatchObject({ passing: 1 });
  });

  it("starts a crashed worker once more with the questions that wait", async () => {
    const { ask, workers } = startSilent();
    const [done, waits] = [ask("facets", question), ask("facets", question)];
    answer(workers[0], 0);
    await done;
    crash(workers[0]);
    expect(workers[0]?.isTerminated).toBe(true);
    expect(workers[1]?.got).toMatchObject([
      { type: "start", baseUrl: BASE_URL },
      { type: "ask", id: 1 },
    ]);
    answer(workers[1], 1);
    await expect(waits).resolves.toMatchObject({ passing: 1 });
  });

  it.each([
    { what: "brings nothing along", prepare: () => undefined },
    { what: "brings its first answers along", prepare: bringOpening },
  ])("counts in no other build than the page shows after a crash, where the dataset $what", async ({ prepare }) => {
    const server = serveSketches([{ published: "2023-01-02" }]);
    prepare(server);
    const { ask, workers } = startHosted(server);
    await ask("manifest", {});
    rebuild(server, "another");
    crash(workers[0]);
    const changed = "built again while this page was open";
    await expect(ask("facets", { ...question, unit: "reports" })).rejects.toThrow(changed);
    await expect(ask("manifest", {})).rejects.toThrow(changed);
  });

  it("counts on in the same build after a crash", async () => {
    const { ask, workers } = startHosted(serveSketches([{ published: "2023-01-02" }]));
    await ask("manifest", {});
    crash(workers[0]);
    await expect(ask("facets", question)).resolves.toMatchObject({ passing: 1 });
  });

  it("hears of progress, and of its end also when the worker crashes", () => {
    const told: unknown[] = [];
    const worker = silentWorker();
    startClient({ createWorker: () => worker, baseUrl: BASE_URL, onProgress: (progress) => told.push(progress) });
    const progress = { what: "dataset", loadedBytes: 1, totalBytes: 2 } as const;
    worker.onmessage?.({ data: { type: "progress", progress } } as MessageEvent);
    crash(worker);
    expect(told).toEqual([progress, null]);
  });

  it("says once that the worker was started again, and not that it stopped for good", () => {
    const { restarts, workers } = startSilent();
    crash(workers[0]);
    expect(restarts).toEqual([2]);
    crash(workers[1]);
    expect(restarts).toEqual([2]);
  });

  it("takes a message that cannot be read for a crash", async () => {
    const { ask, workers } = startSilent();
    const asked = ask("facets", question);
    workers[0]?.onmessageerror?.({} as MessageEvent);
    answer(workers[1], 0);
    await expect(asked).resolves.toMatchObject({ passing: 0 });
  });

  it("hears nothing more of a worker that crashed", async () => {
    const { ask, workers } = startSilent();
    const asked = ask("facets", question);
    crash(workers[0]);
    crash(workers[0]);
    answer(workers[1], 0);
    await expect(asked).resolves.toMatchObject({ passing: 0 });
    expect(workers).toHaveLength(2);
  });

  it("fails every question after a second crash", async () => {
    const { ask, workers } = startSilent();
    const asked = ask("facets", question);
    crash(workers[0]);
    crash(workers[1]);
    await expect(asked).rejects.toThrow("stopped twice");
    await expect(ask("facets", question)).rejects.toThrow("stopped twice");
    expect(workers).toHaveLength(2);
  });

  it("answers what a dataset brings along without the worker, asked before or after", async () => {
    const { ask, workers } = startSilent();
    const opening = [
      { kind: "facets", question, answer: { passing: 9 } },
      { kind: "manifest", question: {}, answer: { articles: 9 } },
    ];
    const early = ask("facets", question);
    const other = ask("facets", { filter: { ...EMPTY_FILTER, words: "quay" } });
    workers[0]?.onmessage?.({ data: { type: "opening", answers: opening } } as unknown as MessageEvent);
    await expect(early).resolves.toEqual({ passing: 9 });
    await expect(ask("manifest", {})).resolves.toEqual({ articles: 9 });
    expect(workers[0]?.got.map(({ type }) => type)).toEqual(["start", "ask", "ask", "abort"]);
    answer(workers[0], 1);
    await expect(other).resolves.toEqual({ passing: 1 });
  });

  it("has a search made ready", () => {
    const { warmSearch, workers } = startSilent();
    warmSearch();
    expect(workers[0]?.got.at(-1)).toEqual({ type: "warm" });
  });
});

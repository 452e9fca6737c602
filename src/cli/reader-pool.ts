import { setImmediate } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import type { Codebook } from "../model/codebook.ts";
import { compileArticleReader } from "../pipeline/read-article.ts";
import { type FileOutcome, readOutcome } from "./file-outcome.ts";

/** A file for a thread to read. */
export interface ThreadTask {
  readonly number: number;
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** What a thread answers: an outcome as JSON. */
export interface ThreadAnswer {
  readonly number: number;
  readonly outcome: string;
}

/** Reads files, here and in threads. */
export interface ReaderPool {
  /** What a file gives. The same, whichever thread reads it. */
  readonly read: (file: string, bytes: Uint8Array) => Promise<FileOutcome>;
  /** End the threads. */
  readonly close: () => Promise<void>;
}

/** What reading takes until threads are worth their start, which costs as much as reading this. */
const START_BYTES = 6_000_000;
const TASKS_A_THREAD = 16;

/**
 * Open a reader of files for `codebook`.
 *
 * Up to `threads` threads help the caller's own, once `expectedBytes` says that there is enough to read. A thread that
 * fails gives its files back, and they are read here.
 */
export function openReaderPool(codebook: Codebook, threads: number, expectedBytes: () => number): ReaderPool {
  const reader = compileArticleReader(codebook);
  const helpers: Helper[] = [];
  let number = 0;
  const read = async (file: string, bytes: Uint8Array): Promise<FileOutcome> => {
    if (helpers.length === 0 && threads > 0 && expectedBytes() >= START_BYTES) {
      for (let count = 0; count < threads; count++) helpers.push(startHelper(codebook));
    }
    const free = helpers.find((helper) => helper.isAlive() && helper.size() < TASKS_A_THREAD);
    const outcome = free && (await free.ask({ number: number++, file, bytes }));
    if (outcome) return outcome;
    // Answers of the threads come in between two files.
    await setImmediate();
    return readOutcome(file, bytes, reader);
  };
  return {
    read,
    close: async () => {
      await Promise.all(helpers.map((helper) => helper.end()));
    },
  };
}

type Helper = ReturnType<typeof startHelper>;

function startHelper(codebook: Codebook) {
  const worker = new Worker(new URL("./reader-thread.ts", import.meta.url), { workerData: codebook });
  const tasks = new Map<number, (outcome: FileOutcome | null) => void>();
  let isAlive = true;
  const giveBack = () => {
    isAlive = false;
    for (const resolve of tasks.values()) resolve(null);
    tasks.clear();
  };
  worker.on("message", ({ number, outcome }: ThreadAnswer) => {
    tasks.get(number)?.(JSON.parse(outcome));
    tasks.delete(number);
  });
  worker.on("error", giveBack);
  worker.on("exit", giveBack);
  return {
    isAlive: () => isAlive,
    size: () => tasks.size,
    /** What the thread reads, or null when it failed before. */
    ask: (task: ThreadTask) =>
      new Promise<FileOutcome | null>((resolve) => {
        tasks.set(task.number, resolve);
        worker.postMessage(task);
      }),
    end: () => worker.terminate(),
  };
}

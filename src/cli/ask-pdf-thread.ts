import { setImmediate } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import type { PdfFault, PdfProperties } from "../pipeline/formats/pdf-reader.ts";
import type { PdfRun } from "../pipeline/formats/pdf-run.ts";

/** What a thread that reads PDFs is asked. */
export type PdfQuestion =
  | { readonly ask: "open"; readonly bytes: Uint8Array }
  | { readonly ask: "page"; readonly number: number }
  | { readonly ask: "close" };

/** What it answers: a fault, or what it was asked for. */
export interface PdfAnswer {
  readonly fault?: PdfFault;
  readonly properties?: PdfProperties;
  readonly runs?: readonly PdfRun[];
}

/** What the thread's memory may grow to. */
export interface PdfMemory {
  /** Of its objects. */
  readonly heapMb: number;
  /** Of the whole program, beyond what it had when a question was asked: a thread's plain bytes have no limit of their own. */
  readonly growthBytes: number;
}

/** A thread that reads PDFs. */
export interface PdfThread {
  /** False when it cannot run at all. */
  readonly isReady: Promise<boolean>;
  readonly isAlive: () => boolean;
  /** One question at a time. Past `budgetMs` of work, or its memory, the thread is ended: `overloaded`. */
  readonly ask: (question: PdfQuestion, budgetMs: number) => Promise<PdfAnswer>;
}

const LOOK_MS = 50;

/** Start the module at `url` as a thread, which says an empty answer once it runs. It keeps no program from ending. */
export function startPdfThread(url: URL, { heapMb, growthBytes }: PdfMemory): PdfThread {
  const worker = new Worker(url, { resourceLimits: { maxOldGenerationSizeMb: heapMb } });
  let isAlive = true;
  let settle: ((answer: PdfAnswer | null) => void) | null = null;
  const next = () =>
    new Promise<PdfAnswer | null>((resolve) => {
      settle = resolve;
    });
  const give = (answer: PdfAnswer | null) => {
    settle?.(answer);
    settle = null;
  };
  const end = (fault: PdfFault) => {
    isAlive = false;
    give({ fault });
    return worker.terminate();
  };
  const isReady = next().then((answer) => answer?.fault === undefined);
  worker.on("message", give);
  worker.on("error", (error: Error & { code?: string }) =>
    end(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? "overloaded" : "damaged"),
  );
  worker.on("exit", () => end("damaged"));
  isReady.then(() => worker.unref());
  return {
    isReady,
    isAlive: () => isAlive,
    ask: async (question, budgetMs) => {
      const answer = next();
      const spentMs = startWatch();
      const roomBytes = process.memoryUsage.rss() + growthBytes;
      worker.ref();
      worker.postMessage(question);
      const watch = setInterval(async () => {
        if (spentMs() < budgetMs && process.memoryUsage.rss() < roomBytes) return;
        // This thread may have been the busy one, and the answer wait to be taken.
        await setImmediate();
        if (settle !== null) end("overloaded");
      }, LOOK_MS);
      const given = await answer;
      clearInterval(watch);
      worker.unref();
      return given ?? {};
    },
  };
}

/**
 * Milliseconds of work since now: those that passed, or fewer where this program did not have the processor.
 *
 * Other threads of the program count too, so that it is never less than what one of them did.
 */
export function startWatch(): () => number {
  const [startMs, startUse] = [performance.now(), process.cpuUsage()];
  return () => {
    const { user, system } = process.cpuUsage(startUse);
    return Math.min(performance.now() - startMs, (user + system) / 1_000);
  };
}

import { extname } from "node:path";
import { createPdfReader as createInPlace, type PdfReader } from "../pipeline/formats/pdf-reader.ts";
import {
  type PdfAnswer,
  type PdfMemory,
  type PdfQuestion,
  type PdfThread,
  startPdfThread,
  startWatch,
} from "./ask-pdf-thread.ts";

/** What the reading of one PDF may take. */
export interface PdfLimits extends PdfMemory {
  readonly baseMs: number;
  /** Added by each page that was read. */
  readonly pageMs: number;
}

/** Some five times what long files of dense pages take, so that no real one depends on the machine. */
const LIMITS: PdfLimits = { baseMs: 3_000, pageMs: 100, heapMb: 320, growthBytes: 400_000_000 };
/** Beside this module, and of its kind: source when this is source, built when this is built. */
const THREAD = new URL(`./pdf-thread${extname(import.meta.url)}`, import.meta.url);

/**
 * Make readers of PDFs that work in a thread, within limits; what is past them is `overloaded`.
 *
 * A PDF is a program that draws, and may be made to keep its reader busy for days; the library cannot be stopped but
 * from outside. One thread serves all readers, a file at a time. Where no thread can run, they work in place.
 */
export function guardPdfs(thread: URL = THREAD, limits: PdfLimits = LIMITS): () => PdfReader {
  let lastTurn = Promise.resolve();
  let running: PdfThread | null = null;
  let canRun = true;
  const startThread = async () => {
    if (running?.isAlive() || !canRun) return;
    running = startPdfThread(thread, limits);
    canRun = await running.isReady;
  };
  return () => {
    const inPlace = createInPlace();
    let [leftMs, endTurn] = [limits.baseMs, () => {}];
    const ask = async (question: PdfQuestion): Promise<PdfAnswer> => {
      const spentMs = startWatch();
      const answer = running?.isAlive() ? await running.ask(question, leftMs) : {};
      leftMs -= spentMs();
      return answer;
    };
    return {
      open: async (bytes) => {
        const before = lastTurn;
        lastTurn = new Promise((resolve) => {
          endTurn = resolve;
        });
        await before;
        await startThread();
        if (!canRun) return inPlace.open(bytes);
        const { properties, fault = "damaged" } = await ask({ ask: "open", bytes });
        return properties ?? fault;
      },
      readPage: async (number) => {
        if (!canRun) return inPlace.readPage(number);
        const { runs, fault = "damaged" } = await ask({ ask: "page", number });
        leftMs += limits.pageMs;
        return runs ?? fault;
      },
      close: async () => {
        await (canRun ? ask({ ask: "close" }) : inPlace.close());
        endTurn();
      },
    };
  };
}

/** The readers of this thread of the program. */
export const createPdfReader = guardPdfs();

import { extname } from "node:path";
import { setImmediate } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import type { Codebook } from "../model/codebook.ts";
import type { ReadWords } from "../pipeline/stories/story-words.ts";
import { type FileOutcome, type FileReader, openFileReader, openRereader, readOutcome } from "./file-outcome.ts";
import { type PackedOutcome, packOutcome, unpackOutcome } from "./pack-outcome.ts";

/** What a thread makes its reader of. */
export interface ThreadStart {
  readonly codebook: Codebook;
  readonly packed: Uint8Array | null;
}

/** A file for a thread to read. */
export interface ThreadTask {
  readonly number: number;
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** What a thread answers: an outcome as `packOutcome` packs it, and the words of its articles. */
export interface ThreadAnswer {
  readonly number: number;
  readonly packed: PackedOutcome;
  readonly words: readonly ReadWords[];
}

/** What a file gave, as it is used and as it is kept. */
export interface PooledOutcome {
  readonly outcome: FileOutcome;
  readonly packed: PackedOutcome;
}

/** Reads files, here and in threads. */
export interface ReaderPool {
  /** What a file gives. The same, whichever thread reads it. */
  readonly read: (file: string, bytes: Uint8Array) => Promise<PooledOutcome>;
  /** Files to give at a time, so that every thread is busy and this one too. */
  readonly filesAhead: number;
  /** The reader of texts, packed for the next time; null when it came so or as it is, or nothing was read. */
  readonly pack: () => Uint8Array | null;
  /** The reader that was made or given; null where none was needed. */
  readonly reader: () => FileReader | null;
  /** End the threads. */
  readonly close: () => Promise<void>;
}

/** A file that no thread has yet. */
interface WaitingFile {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly resolve: (outcome: Promise<PooledOutcome>) => void;
}

/** What reading takes until threads are worth their start, which costs as much as reading this. */
const START_BYTES = 2_000_000;
const TASKS_A_THREAD = 16;
/** Files that wait for this thread, in places of a thread. */
const OWN_PLACES = 4;
/** Beside this module, and of its kind: source when this is source, built when this is built. */
const THREAD = new URL(`./reader-thread${extname(import.meta.url)}`, import.meta.url);

/** A reader of a codebook that was made before. */
export interface KnownReader {
  /** The reader of texts, as `pack` gave it. */
  readonly packed?: Uint8Array | null;
  /** The whole reader, as this process made it. */
  readonly made?: FileReader | null;
}

/**
 * Open a reader of files for `codebook`.
 *
 * Up to `threads` threads help the caller's own when `expectedBytes` are enough to read. A thread that fails gives its
 * files back, and they are read here.
 */
export function openReaderPool(
  codebook: Codebook,
  threads: number,
  expectedBytes: number,
  { packed = null, made = null }: KnownReader = {},
): ReaderPool {
  const helpers = Array.from({ length: expectedBytes < START_BYTES ? 0 : threads }, () =>
    startHelper({ codebook, packed }),
  );
  const waiting: WaitingFile[] = [];
  let reader = made;
  let [number, isSharing, isAsked] = [0, false, false];
  const readHere = async (file: string, bytes: Uint8Array): Promise<PooledOutcome> => {
    reader ??= openFileReader(codebook, packed);
    const outcome = await readOutcome(file, bytes, reader);
    return { outcome, packed: packOutcome(outcome) };
  };
  /** Give what waits to threads with room, before each file that is read here: none is to stand idle meanwhile. */
  const share = async () => {
    if (isSharing) return;
    isSharing = true;
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const { file, bytes, resolve } = next;
      const free = helpers.find((helper) => helper.isAlive() && helper.size() < TASKS_A_THREAD);
      if (free) {
        resolve(free.ask({ number: number++, file, bytes }).then((answer) => answer ?? readHere(file, bytes)));
        continue;
      }
      const outcome = readHere(file, bytes);
      resolve(outcome);
      await Promise.allSettled([outcome]);
      // Answers of the threads come in between two files.
      await setImmediate();
    }
    isSharing = false;
  };
  return {
    read: (file, bytes) =>
      new Promise((resolve) => {
        isAsked = true;
        waiting.push({ file, bytes, resolve });
        share();
      }),
    filesAhead: (helpers.length + OWN_PLACES) * TASKS_A_THREAD,
    pack: () => {
      if (!isAsked || made !== null) return null;
      // Threads may have read all, each with a reader of its own.
      reader ??= openFileReader(codebook, packed);
      return reader.pack();
    },
    reader: () => reader,
    close: async () => {
      await Promise.all(helpers.map((helper) => helper.end()));
    },
  };
}

/** The outcome with words that are there, so that they need not be made again. */
function withWords({ articles, findings }: FileOutcome, words: readonly ReadWords[]): FileOutcome {
  return {
    findings,
    articles: articles.map(({ prepared, place }, at) => {
      const own = words[at];
      const { story } = prepared;
      return own === undefined
        ? { prepared, place }
        : { place, prepared: { ...prepared, story: { ...story, read: () => own } } };
    }),
  };
}

function startHelper(start: ThreadStart) {
  const reread = openRereader(start.codebook);
  const worker = new Worker(THREAD, { workerData: start });
  const tasks = new Map<number, (answer: PooledOutcome | null) => void>();
  let isAlive = true;
  const giveBack = () => {
    isAlive = false;
    for (const resolve of tasks.values()) resolve(null);
    tasks.clear();
  };
  worker.on("message", ({ number, packed, words }: ThreadAnswer) => {
    tasks.get(number)?.({ outcome: withWords(unpackOutcome(packed, reread), words), packed });
    tasks.delete(number);
  });
  worker.on("error", giveBack);
  worker.on("exit", giveBack);
  return {
    isAlive: () => isAlive,
    size: () => tasks.size,
    /** What the thread reads, or null when it failed before. */
    ask: (task: ThreadTask) =>
      new Promise<PooledOutcome | null>((resolve) => {
        tasks.set(task.number, resolve);
        worker.postMessage(task);
      }),
    end: () => worker.terminate(),
  };
}

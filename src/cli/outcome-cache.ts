import { join } from "node:path";
import { crc32 } from "node:zlib";
import type { Effects } from "./effects.ts";
import type { FileOutcome } from "./file-outcome.ts";

/** What files gave when they were read last, by a key that no other content, codebook or reader has. */
export interface OutcomeCache {
  /** Null for a file that is not in it, or whose entry is damaged. */
  readonly find: (key: string) => FileOutcome | null;
  readonly add: (key: string, outcome: FileOutcome) => void;
  /** Write what was added. What was not asked for since it was opened goes, once it is more than half. */
  readonly save: () => Promise<void>;
}

/** Where in the file an entry's outcome stands. */
interface Entry {
  readonly start: number;
  readonly end: number;
}

const NAME = /^[0-9a-f]{64}\.cache$/;
const KEY_LENGTH = 64;
const SUM_LENGTH = 8;
/** Key, space, checksum, space. */
const HEAD_LENGTH = KEY_LENGTH + SUM_LENGTH + 2;
const LINE_FEED = 10;
/** A larger cache is begun anew. */
const LARGEST_BYTES = 1_500_000_000;
const FEWEST_TO_CLEAR = 200;

/**
 * Open the cache of one codebook and one reader, which `version` names, in `folder`.
 *
 * One file, an entry a line: key, checksum, outcome as JSON. A line that does not fit its checksum counts as not there.
 * Files of other versions are removed when this one is saved. That the folder cannot be read or written costs time
 * alone, never the reading.
 */
export async function openOutcomeCache(folder: string, version: string, effects: Effects): Promise<OutcomeCache> {
  const path = join(folder, `${version}.cache`);
  const stored = await readStored(path, effects);
  const entries = indexOf(stored);
  const asked = new Set<string>();
  const added: string[] = [];
  const addLine = (key: string, json: string) => {
    added.push(`${key} ${sumOf(Buffer.from(json))} ${json}\n`);
  };
  return {
    find: (key) => {
      const entry = entries.get(key);
      const outcome = entry && parseEntry(stored, entry);
      if (outcome) asked.add(key);
      return outcome ?? null;
    },
    add: (key, outcome) => addLine(key, JSON.stringify(outcome)),
    save: async () => {
      const isStale = entries.size > 2 * asked.size + FEWEST_TO_CLEAR;
      if (added.length === 0 && !isStale) return;
      if (isStale) {
        for (const key of asked) {
          const entry = entries.get(key);
          if (entry) addLine(key, stored.toString("utf8", entry.start, entry.end));
        }
      }
      await tryWriting(path, added, isStale || entries.size === 0, effects);
      await removeOthers(folder, `${version}.cache`, effects);
    },
  };
}

async function readStored(path: string, { fs }: Effects): Promise<Buffer> {
  try {
    const handle = await fs.open(path, "r");
    try {
      const { size } = await handle.stat();
      return size > LARGEST_BYTES ? Buffer.alloc(0) : await handle.readFile();
    } finally {
      await handle.close();
    }
  } catch {
    return Buffer.alloc(0);
  }
}

function indexOf(stored: Buffer): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (let start = 0; start < stored.length; ) {
    const end = stored.indexOf(LINE_FEED, start);
    if (end === -1) break;
    if (end - start > HEAD_LENGTH) {
      entries.set(stored.toString("latin1", start, start + KEY_LENGTH), { start: start + HEAD_LENGTH, end });
    }
    start = end + 1;
  }
  return entries;
}

function parseEntry(stored: Buffer, { start, end }: Entry): FileOutcome | null {
  const sum = stored.toString("latin1", start - SUM_LENGTH - 1, start - 1);
  if (sum !== sumOf(stored.subarray(start, end))) return null;
  try {
    return JSON.parse(stored.toString("utf8", start, end));
  } catch {
    return null;
  }
}

function sumOf(bytes: Uint8Array): string {
  return crc32(bytes).toString(16).padStart(SUM_LENGTH, "0");
}

async function tryWriting(path: string, lines: readonly string[], isWhole: boolean, { fs }: Effects): Promise<void> {
  try {
    await fs.mkdir(join(path, ".."), { recursive: true });
    // Begins with a line break, so that a line that a killed build left half written harms no other.
    const text = isWhole ? lines.join("") : `\n${lines.join("")}`;
    await fs.writeFile(path, text, { flag: isWhole ? "w" : "a" });
  } catch {
    // Without a cache all is read again.
  }
}

async function removeOthers(folder: string, kept: string, { fs }: Effects): Promise<void> {
  try {
    for (const name of await fs.readdir(folder)) {
      if (name !== kept && NAME.test(name)) await fs.rm(join(folder, name), { force: true });
    }
  } catch {
    // They are no harm.
  }
}

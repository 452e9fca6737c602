import { join } from "node:path";
import type { ArticleSummary } from "../model/article.ts";
import type { ComparedPairs } from "../pipeline/stories/compared-pairs.ts";
import type { GoneArticle } from "../pipeline/stories/known-searches.ts";
import {
  type CacheFile,
  clearCache,
  readCacheFile,
  readSummedText,
  swapSummed,
  writeCacheFile,
} from "./cache-files.ts";
import { type CacheEntry, type CacheIndex, EMPTY_INDEX, indexText, parseIndex } from "./cache-index.ts";
import type { Effects } from "./effects.ts";
import type { FileOutcome, RereadWords } from "./file-outcome.ts";
import { type FileStamp, isSameStamp } from "./file-stamp.ts";
import { openKnownPairs } from "./known-pairs.ts";
import { openKnownSearches } from "./known-searches.ts";
import { unpackOutcome } from "./pack-outcome.ts";

/** What a file gave when it was read last. */
export interface KeptOutcome {
  readonly mark: string;
  readonly outcome: FileOutcome;
}

/** A file that was read or found in the cache, for the next time. */
export interface KeptFile {
  readonly file: string;
  readonly mark: string;
  readonly stamp: FileStamp;
  readonly isSettled: boolean;
  readonly outcome: FileOutcome;
  /** Of an outcome that the cache does not have. */
  readonly packed: Uint8Array | null;
}

/** What files gave when they were read last by the same reader with the same codebook. */
export interface OutcomeCache {
  /** What a file gave; null when its stamp does not prove that it is the same, or its entry is damaged. */
  readonly findByStamp: (file: string, stamp: FileStamp) => KeptOutcome | null;
  /** The same by name and content. */
  readonly findByMark: (file: string, mark: string) => KeptOutcome | null;
  /** What is known of pairs among articles that were found here. */
  readonly openPairs: () => ComparedPairs;
  /** Write all files of this run, in the order of their names, and what was asked of pairs. */
  readonly save: (files: readonly KeptFile[]) => Promise<void>;
}

/** A part of which less is in use is written anew; small ones are joined. */
const LEAST_USED = 0.5;
const SMALL_BYTES = 4_000_000;
const NOTHING = new Uint8Array(0);

/**
 * Open the cache of one codebook and one reader, which `version` names, in `folder`.
 *
 * An index with a line a file, and parts with what the files gave. A build writes what is new as a new part, then swaps
 * the index; of two builds at once the later index stands, and what it names is never written again. Whatever does not
 * fit its checksum counts as not there. Files of other versions are removed when this one is saved. That the folder
 * cannot be read or written costs time alone, never the reading.
 */
export async function openOutcomeCache(
  folder: string,
  version: string,
  reread: RereadWords,
  effects: Effects,
): Promise<OutcomeCache> {
  const index = await readIndex(folder, version, effects);
  const readOne = async (file: CacheFile | null) => (file && (await readCacheFile(folder, file, effects))) ?? NOTHING;
  const [parts, pairBytes, searchBytes] = await Promise.all([
    Promise.all(index.parts.map((file) => readCacheFile(folder, file, effects))),
    readOne(index.pairs),
    readOne(index.searches),
  ]);
  const entries = new Map(index.entries.map((entry) => [entry.file, entry]));
  const found = new Map<FileOutcome, CacheEntry>();
  const open = (entry: CacheEntry): KeptOutcome | null => {
    const bytes = parts[entry.part]?.subarray(entry.start, entry.start + entry.length);
    if (bytes === undefined) return null;
    const outcome = unpackOutcome(bytes, reread);
    found.set(outcome, entry);
    return { mark: entry.mark, outcome };
  };
  let pairs = openKnownPairs(NOTHING, () => undefined);
  let searches = openKnownSearches(
    NOTHING,
    () => undefined,
    () => null,
  );
  return {
    findByStamp: (file, stamp) => {
      const entry = entries.get(file);
      return entry?.isSettled && isSameStamp(entry.stamp, stamp) ? open(entry) : null;
    },
    findByMark: (file, mark) => {
      const entry = entries.get(file);
      return entry?.mark === mark ? open(entry) : null;
    },
    openPairs: () => {
      const articles = numberArticles(index, found);
      const articleOf = (number: number) => articles[number];
      pairs = openKnownPairs(pairBytes, articleOf);
      searches = openKnownSearches(searchBytes, articleOf, (number) => formerOf(number, index, parts));
      return { answer: pairs.answer, searches };
    },
    save: async (files) => {
      if (isSaved(files, index, found)) return;
      try {
        await effects.fs.mkdir(folder, { recursive: true });
        const kept = await writeParts(folder, version, { index, parts, found }, files, effects);
        const numbers = new Map(
          files
            .flatMap(({ outcome }) => outcome.articles.map(({ prepared }) => prepared.summary))
            .map((summary, number) => [summary, number]),
        );
        const numberOf = (article: ArticleSummary) => numbers.get(article);
        const [pairFile, searchFile] = await Promise.all(
          [pairs.pack(numberOf), searches.pack(numberOf)].map((packed) =>
            packed.length === 0 ? null : writeCacheFile(folder, version, [packed], effects),
          ),
        );
        const own = { ...kept, pairs: pairFile ?? null, searches: searchFile ?? null };
        await swapSummed(join(folder, `${version}.index`), indexText(own), effects);
        const inUse = new Set(kept.parts.map(({ name }) => name));
        const former = [...index.parts, index.pairs, index.searches].flatMap((file) => file?.name ?? []);
        await clearCache(folder, version, new Set(former.filter((name) => !inUse.has(name))), effects);
      } catch {
        // Without a cache all is read again.
      }
    },
  };
}

/** Whether the index says all of this already. */
function isSaved(files: readonly KeptFile[], { entries }: CacheIndex, found: ReadonlyMap<FileOutcome, CacheEntry>) {
  if (files.length !== entries.length) return false;
  return files.every(({ outcome, stamp, isSettled }) => {
    const entry = found.get(outcome);
    return entry?.isSettled === isSettled && isSameStamp(entry.stamp, stamp);
  });
}

async function readIndex(folder: string, version: string, effects: Effects): Promise<CacheIndex> {
  const text = await readSummedText(join(folder, `${version}.index`), effects);
  return text === null ? EMPTY_INDEX : parseIndex(text);
}

/** The articles of entries that were found in this run, numbered through all entries. */
function numberArticles(
  index: CacheIndex,
  found: ReadonlyMap<FileOutcome, CacheEntry>,
): (ArticleSummary | undefined)[] {
  const outcomes = new Map([...found].map(([outcome, entry]) => [entry, outcome]));
  return index.entries.flatMap((entry) => {
    const outcome = outcomes.get(entry);
    return Array.from({ length: entry.articles }, (_, at) => outcome?.articles[at]?.prepared.summary);
  });
}

/** A numbered article as it was; null when that is lost. */
function formerOf(number: number, { entries }: CacheIndex, parts: readonly (Uint8Array | null)[]): GoneArticle | null {
  let first = 0;
  const entry = entries.find(({ articles }) => {
    first += articles;
    return first > number;
  });
  const bytes = entry && parts[entry.part]?.subarray(entry.start, entry.start + entry.length);
  if (!bytes) return null;
  const { articles } = unpackOutcome(bytes, unread);
  const former = articles[articles.length - (first - number)]?.prepared;
  return former === undefined ? null : { article: former.summary, fingerprints: former.story.fingerprints };
}

/** Fingerprints are kept, so no text is read for them. */
function unread(): never {
  throw new Error("a text was read for its fingerprints");
}

/** What was there when the cache was opened. */
interface Opened {
  readonly index: CacheIndex;
  readonly parts: readonly (Uint8Array | null)[];
  readonly found: ReadonlyMap<FileOutcome, CacheEntry>;
}

/** Write what no part has, and what stands in parts that are small or hardly used; what the index is to name. */
async function writeParts(
  folder: string,
  version: string,
  { index, parts, found }: Opened,
  files: readonly KeptFile[],
  effects: Effects,
): Promise<Pick<CacheIndex, "parts" | "entries">> {
  const used = parts.map(() => 0);
  for (const { outcome } of files) {
    const entry = found.get(outcome);
    if (entry) used[entry.part] = (used[entry.part] ?? 0) + entry.length;
  }
  const stays = index.parts.map(({ bytes }, part) => bytes >= SMALL_BYTES && (used[part] ?? 0) >= bytes * LEAST_USED);
  const places = stays.map((own, part) => (own ? stays.slice(0, part).filter(Boolean).length : -1));
  const fresh = stays.filter(Boolean).length;
  const pieces: Uint8Array[] = [];
  let start = 0;
  const entries = files.map(({ packed, outcome, ...file }): CacheEntry => {
    const entry = found.get(outcome);
    const articles = outcome.articles.length;
    if (entry && stays[entry.part]) return { ...entry, ...file, part: places[entry.part] ?? 0 };
    const piece = packed ?? (entry && parts[entry.part]?.subarray(entry.start, entry.start + entry.length));
    if (!piece) throw new Error(`nothing is kept of ${file.file}`);
    pieces.push(piece);
    start += piece.length;
    return { ...file, articles, part: fresh, start: start - piece.length, length: piece.length };
  });
  const kept = index.parts.filter((_, part) => stays[part]);
  if (pieces.length === 0) return { parts: kept, entries };
  return { parts: [...kept, await writeCacheFile(folder, version, pieces, effects)], entries };
}

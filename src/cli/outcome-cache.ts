import { join } from "node:path";
import type { ArticleSummary } from "../model/article.ts";
import type { KnownDataset } from "../pipeline/dataset/encode-dataset.ts";
import type { ComparedPairs } from "../pipeline/stories/compared-pairs.ts";
import type { GoneArticle } from "../pipeline/stories/known-searches.ts";
import { type CacheFile, clearCache, readCacheFile, readSummed, swapSummed, writeCacheFile } from "./cache-files.ts";
import { type CacheEntry, type CacheIndex, type CacheParts, EMPTY_INDEX, openIndex, packIndex } from "./cache-index.ts";
import { CacheDamage, type OpenPart, openPart } from "./cache-parts.ts";
import type { Effects } from "./effects.ts";
import type { FileOutcome, RereadWords } from "./file-outcome.ts";
import { type FileStamp, isSameStamp } from "./file-stamp.ts";
import { type KeptDataset, openFormerDataset, type StandingDataset } from "./former-dataset.ts";
import { type KeptFile, keepOutcomes } from "./keep-outcomes.ts";
import { KeptOutcome } from "./kept-outcome.ts";
import { openKnownPairs } from "./known-pairs.ts";
import { openKnownSearches } from "./known-searches.ts";
import { unpackOutcome } from "./pack-outcome.ts";

/** What a file gave when it was read last. */
export interface KeptFileOutcome {
  readonly mark: string;
  readonly outcome: FileOutcome;
}

/** What files gave when they were read last by the same reader with the same codebook. */
export interface OutcomeCache {
  /** What a file gave; null when its stamp does not prove that it is the same, or its entry is damaged. */
  readonly findByStamp: (file: string, stamp: FileStamp) => KeptFileOutcome | null;
  /** The same by name and content. */
  readonly findByMark: (file: string, mark: string) => KeptFileOutcome | null;
  /** What is known of pairs among articles that were found here. */
  readonly openPairs: () => ComparedPairs;
  /** The dataset in a folder, when it is the one that was written last of what is kept here; null for another. */
  readonly openDataset: (folder: string) => KeptCollectionDataset | null;
  /** Whether these are all files of the last time, by stamps that prove it. */
  readonly isSaved: (files: readonly KeptFile[]) => boolean;
  /**
   * Write all files of this run, in the order of their names, what was asked of pairs, and what dataset they made.
   *
   * @throws `CacheDamage` when an outcome that was found unchecked is to be kept and is damaged.
   */
  readonly save: (files: readonly KeptFile[], written?: WrittenDataset | null) => Promise<void>;
}

/** A dataset that was written last, and the rows of the articles that are as they were. */
export interface KeptCollectionDataset extends StandingDataset, KnownDataset {}

/** A dataset that was written. */
export interface WrittenDataset {
  readonly dataset: KeptDataset;
  /** Its articles by their rows. */
  readonly articles: readonly ArticleSummary[];
}

/** How a cache is opened. */
export interface CacheOptions {
  /** Makes the words of an article again. */
  readonly reread: RereadWords;
  /** Whether every outcome is checked when it is found, and not only when it is opened. */
  readonly isChecked: boolean;
}

const NOTHING = new Uint8Array(0);
const NONE = -1;

/**
 * Open the cache of one codebook and one reader, which `version` names, in `folder`.
 *
 * An index with a row a file, and parts with what the files gave. A build writes what is new as a new part, then swaps
 * the index; of two builds at once the later index stands, and what it names is never written again. Whatever does not
 * fit its checksum counts as not there; where an outcome is found before it is checked, opening it throws `CacheDamage`.
 * Files of other versions are removed when this one is saved. That the folder cannot be read or written costs time
 * alone, never the reading.
 */
export async function openOutcomeCache(
  folder: string,
  version: string,
  { reread, isChecked }: CacheOptions,
  effects: Effects,
): Promise<OutcomeCache> {
  const index = await readIndex(folder, version, effects);
  const readOne = async (file: CacheFile | null) => (file && (await readCacheFile(folder, file, effects))) ?? NOTHING;
  const [pairBytes, searchBytes] = await Promise.all([readOne(index.pairs), readOne(index.searches)]);
  const parts = index.parts.map((file) => openPart(folder, file, effects));
  const placeOf = new Map(index.files.map((file, place) => [file, place]));
  const found = new Map<FileOutcome, CacheEntry>();
  const atPlace: (FileOutcome | undefined)[] = [];
  const open = (place: number): KeptFileOutcome | null => {
    const entry = index.entryAt(place);
    const part = parts[entry.part];
    if (!part || (isChecked && !isWhole(part, entry))) return null;
    const outcome = new KeptOutcome(entry, part.numbers, () => openEntry(entry, part, reread));
    found.set(outcome, entry);
    atPlace[place] = outcome;
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
      const place = placeOf.get(file);
      return place !== undefined && index.isUnchanged(place, stamp) ? open(place) : null;
    },
    findByMark: (file, mark) => {
      const place = placeOf.get(file);
      return place !== undefined && index.entryAt(place).mark === mark ? open(place) : null;
    },
    openPairs: () => {
      const articles = numberArticles(index, atPlace);
      const articleOf = (number: number) => articles[number];
      pairs = openKnownPairs(pairBytes, articleOf);
      searches = openKnownSearches(searchBytes, articleOf, (number) => formerOf(number, index, parts));
      return { answer: pairs.answer, keep: pairs.keep, searches };
    },
    openDataset: (out) => {
      const former = index.dataset && openFormerDataset(out, index.dataset, effects);
      if (former === null) return null;
      const rows = new Map<ArticleSummary, number>();
      numberArticles(index, atPlace).forEach((article, number) => {
        const row = index.rows[number] ?? NONE;
        if (article !== undefined && row !== NONE) rows.set(article, row);
      });
      return { ...former, rowOf: (article) => rows.get(article) };
    },
    isSaved: (files) => isSaved(files, index, found),
    save: async (files, written = null) => {
      if (isSaved(files, index, found) && isSameDataset(written?.dataset ?? null, index.dataset)) return;
      try {
        await effects.fs.mkdir(folder, { recursive: true });
        const kept = await keepOutcomes(folder, version, { index, parts, found }, files, effects);
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
        const rows = new Int32Array(numbers.size).fill(NONE);
        written?.articles.forEach((article, row) => {
          const number = numbers.get(article);
          if (number !== undefined) rows[number] = row;
        });
        const dataset = written?.dataset ?? null;
        const named: CacheParts = { parts: kept.parts, pairs: pairFile ?? null, searches: searchFile ?? null, dataset };
        await swapSummed(join(folder, `${version}.index`), packIndex(named, kept.entries, rows), effects);
        const inUse = new Set(kept.parts.map(({ name }) => name));
        const former = [...index.parts, index.pairs, index.searches].flatMap((file) => file?.name ?? []);
        await clearCache(folder, version, new Set(former.filter((name) => !inUse.has(name))), effects);
      } catch (error) {
        // What was trusted unseen and is damaged would stand in the way of every later save.
        if (!isChecked && error instanceof CacheDamage) throw error;
        // Without a cache all is read again.
      }
    },
  };
}

/** Whether the index says all of this already. */
function isSaved(files: readonly KeptFile[], index: CacheIndex, found: ReadonlyMap<FileOutcome, CacheEntry>) {
  if (files.length !== index.files.length) return false;
  return files.every(({ outcome, stamp, isSettled }) => {
    const entry = found.get(outcome);
    return entry?.isSettled === isSettled && isSameStamp(entry.stamp, stamp);
  });
}

/** Whether the same dataset stands as it stood. */
function isSameDataset(written: KeptDataset | null, kept: KeptDataset | null): boolean {
  return JSON.stringify(written) === JSON.stringify(kept);
}

async function readIndex(folder: string, version: string, effects: Effects): Promise<CacheIndex> {
  const bytes = await readSummed(join(folder, `${version}.index`), effects);
  return bytes === null ? EMPTY_INDEX : openIndex(bytes);
}

function isWhole(part: OpenPart, entry: CacheEntry): boolean {
  try {
    part.bytesOf(entry);
    return true;
  } catch {
    return false;
  }
}

/** @throws `CacheDamage` when its bytes are not those that were written. */
function openEntry(entry: CacheEntry, part: OpenPart, reread: RereadWords): FileOutcome {
  return unpackOutcome({ numbers: part.numbers.subarray(entry.numbersStart), bytes: part.bytesOf(entry) }, reread);
}

/** The articles of entries that were found in this run, numbered through all entries. */
function numberArticles(
  index: CacheIndex,
  atPlace: readonly (FileOutcome | undefined)[],
): (ArticleSummary | undefined)[] {
  const articles = new Array<ArticleSummary | undefined>(index.firstArticle(index.files.length));
  atPlace.forEach((outcome, place) => {
    const first = index.firstArticle(place);
    outcome?.articles.forEach(({ prepared }, at) => {
      articles[first + at] = prepared.summary;
    });
  });
  return articles;
}

/** A numbered article as it was; null when that is lost. */
function formerOf(
  number: number,
  index: CacheIndex,
  parts: readonly (OpenPart | null)[],
): Omit<GoneArticle, "story"> | null {
  const place = index.files.findIndex((_, at) => index.firstArticle(at + 1) > number);
  const entry = index.entryAt(place);
  const part = parts[entry.part];
  if (!part) return null;
  const { articles } = new KeptOutcome(entry, part.numbers, unopened);
  const former = articles[number - index.firstArticle(place)]?.prepared;
  return former === undefined ? null : { article: former.summary, fingerprints: former.story.fingerprints };
}

/** What is gone is only looked up. */
function unopened(): never {
  throw new Error("an article that is gone was opened");
}

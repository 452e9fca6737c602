import type { ArticleSummary } from "../model/article.ts";
import type { KnownDataset } from "../pipeline/dataset/encode-dataset.ts";
import type { ComparedPairs } from "../pipeline/stories/compared-pairs.ts";
import type { CacheEntry, CacheIndex } from "./cache-index.ts";
import { CacheDamage, type OpenPart } from "./cache-parts.ts";
import { type CacheState, readCacheState } from "./cache-state.ts";
import type { Effects } from "./effects.ts";
import type { FileOutcome, RereadWords } from "./file-outcome.ts";
import { type FileStamp, isSameStamp } from "./file-stamp.ts";
import { type KeptDataset, openFormerDataset, type StandingDataset } from "./former-dataset.ts";
import type { KeptFile } from "./keep-outcomes.ts";
import { KeptOutcome } from "./kept-outcome.ts";
import { type FormerArticle, openKnownJoins } from "./known-joins.ts";
import { openKnownPairs } from "./known-pairs.ts";
import { unpackOutcome } from "./pack-outcome.ts";
import { saveCache, type WrittenDataset } from "./save-cache.ts";

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
  /**
   * Write all files of this run, in the order of their names, what was asked of pairs, and what dataset they made. What
   * the cache has then, for the next run of this process; what was not written is not in it.
   *
   * @throws `CacheDamage` when an outcome that was found unchecked is to be kept and is damaged.
   */
  readonly save: (files: readonly KeptFile[], written?: WrittenDataset | null) => Promise<CacheState>;
}

/** A dataset that was written last, and the rows of the articles that are as they were. */
export interface KeptCollectionDataset extends StandingDataset, KnownDataset {}

/** How a cache is opened. */
export interface CacheOptions {
  /** Makes the words of an article again. */
  readonly reread: RereadWords;
  /** Whether every outcome is checked when it is found, and not only when it is opened. */
  readonly isChecked: boolean;
  /** What an earlier run of this process left, instead of what stands in the folder. */
  readonly held?: CacheState | null;
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
  { reread, isChecked, held = null }: CacheOptions,
  effects: Effects,
): Promise<OutcomeCache> {
  const state = held ?? (await readCacheState(folder, version, effects));
  const { index, parts } = state;
  const placeOf = new Map(index.files.map((file, place) => [file, place]));
  const places = new Map<FileOutcome, number>();
  const atPlace: (FileOutcome | undefined)[] = [];
  const openOne = (place: number): FileOutcome | null => {
    const entry = index.entryAt(place);
    const part = parts[entry.part];
    if (!part || (isChecked && !isWhole(part, entry))) return null;
    return new KeptOutcome(entry, part.numbers, () => openEntry(entry, part, reread));
  };
  const open = (place: number): KeptFileOutcome | null => {
    const outcome = state.outcomes[place] ?? openOne(place);
    if (outcome === null) return null;
    places.set(outcome, place);
    atPlace[place] = outcome;
    return { mark: index.markAt(place), outcome };
  };
  let pairs = openKnownPairs(NOTHING, () => undefined);
  let joins = openKnownJoins(
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
      return place !== undefined && index.markAt(place) === mark ? open(place) : null;
    },
    openPairs: () => {
      const articles = numberArticles(index, atPlace);
      const articleOf = (number: number) => articles[number];
      pairs = openKnownPairs(state.pairs, articleOf);
      joins = openKnownJoins(state.searches, articleOf, (number) => formerOf(number, index, parts));
      const { searches, rewrites, words } = joins;
      return { answer: pairs.answer, keep: pairs.keep, searches, rewrites, words };
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
    save: async (files, written = null) => {
      const unchanged = { ...state, outcomes: atPlace };
      if (isSaved(files, index, places) && isSameDataset(written?.dataset ?? null, index.dataset)) return unchanged;
      try {
        return await saveCache({ folder, version, effects }, state, { files, places, pairs, searches: joins, written });
      } catch (error) {
        // What was trusted unseen and is damaged would stand in the way of every later save.
        if (!isChecked && error instanceof CacheDamage) throw error;
        // Without a cache all is read again.
        return unchanged;
      }
    },
  };
}

/** Whether the index says all of this already. */
function isSaved(files: readonly KeptFile[], index: CacheIndex, places: ReadonlyMap<FileOutcome, number>): boolean {
  if (files.length !== index.files.length) return false;
  return files.every(({ outcome, stamp, isSettled }) => {
    const place = places.get(outcome);
    if (place === undefined) return false;
    if (isSettled) return index.isUnchanged(place, stamp);
    const entry = index.entryAt(place);
    return !entry.isSettled && isSameStamp(entry.stamp, stamp);
  });
}

/** Whether the same dataset stands as it stood. */
function isSameDataset(written: KeptDataset | null, kept: KeptDataset | null): boolean {
  return JSON.stringify(written) === JSON.stringify(kept);
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
function formerOf(number: number, index: CacheIndex, parts: readonly (OpenPart | null)[]): FormerArticle | null {
  const place = placeOfNumbered(number, index);
  const entry = index.entryAt(place);
  const part = parts[entry.part];
  if (!part) return null;
  const { articles } = new KeptOutcome(entry, part.numbers, unopened);
  const former = articles[number - index.firstArticle(place)]?.prepared;
  if (former === undefined) return null;
  const { fingerprints, bag } = former.story;
  return { article: former.summary, fingerprints, bag };
}

/** The place of the entry that has a numbered article, by halving. */
function placeOfNumbered(number: number, { files, firstArticle }: CacheIndex): number {
  let [low, high] = [0, files.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (firstArticle(middle + 1) > number) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** What is gone is only looked up. */
function unopened(): never {
  throw new Error("an article that is gone was opened");
}

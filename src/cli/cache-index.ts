import type { CacheFile } from "./cache-files.ts";
import type { PartFile } from "./cache-parts.ts";
import { packColumns, unpackColumns } from "./column-file.ts";
import type { FileStamp } from "./file-stamp.ts";
import type { KeptDataset } from "./former-dataset.ts";

/** What the cache knows of one source file. */
export interface CacheEntry {
  readonly file: string;
  /** Hexadecimal SHA-256 over name and content. */
  readonly mark: string;
  readonly stamp: FileStamp;
  /** Whether an equal stamp proves equal content, see `isSettled`. */
  readonly isSettled: boolean;
  /** Whether anything was found in the file itself, beside what was found in its articles. */
  readonly hasFindings: boolean;
  /** Where its outcome stands: the place of a part in the index, bytes of that, their sum, and the first of its numbers. */
  readonly part: number;
  readonly start: number;
  readonly length: number;
  readonly sum: number;
  readonly numbersStart: number;
  readonly articles: readonly ArticleEntry[];
}

/** What the cache tells of an article without opening it. */
export interface ArticleEntry {
  readonly id: string;
  /** The date of publication, and the bounds that are known of it. */
  readonly date: string | null;
  readonly notBefore: string | null;
  readonly notAfter: string | null;
  /** Places in `DATE_BASES` and `SOURCE_KINDS`. */
  readonly basis: number;
  readonly kind: number;
  /** How many fingerprints it has, and how many words in its bag. */
  readonly fingerprints: number;
  readonly bag: number;
  readonly isNaming: boolean;
  /** What was found in it, as JSON; null for nothing. */
  readonly findings: string | null;
}

/** The files of the cache that an index names. */
export interface CacheParts {
  readonly parts: readonly PartFile[];
  /** What was found of pairs of articles; these are numbered through all entries in order. */
  readonly pairs: CacheFile | null;
  /** What articles were compared with, by the same numbers. */
  readonly searches: CacheFile | null;
  /** The dataset that was written last of these articles. */
  readonly dataset: KeptDataset | null;
}

/** The cache's list of what it has, read entry by entry. */
export interface CacheIndex extends CacheParts {
  /** In the order of their names. */
  readonly files: readonly string[];
  /** The entry of the file at a place of `files`. */
  readonly entryAt: (place: number) => CacheEntry;
  readonly markAt: (place: number) => string;
  /** By number of an article its row in that dataset, -1 where it is not in it as it is. */
  readonly rows: Int32Array;
  /** The number of its first article; past the last entry, how many there are. */
  readonly firstArticle: (place: number) => number;
  /** Whether its stamp is settled and this one, without opening the entry. */
  readonly isUnchanged: (place: number, stamp: FileStamp) => boolean;
}

const STAMP_FIELDS = 4;
const PLACE_FIELDS = 8;
const FACT_FIELDS = 5;

/** Columns, by entry and by article. */
type IndexColumns = {
  readonly named: readonly string[];
  readonly files: readonly string[];
  readonly marks: readonly string[];
  readonly stamps: Float64Array;
  readonly places: Float64Array;
  readonly ids: readonly string[];
  readonly dates: readonly (string | null)[];
  readonly notBefore: readonly (string | null)[];
  readonly notAfter: readonly (string | null)[];
  readonly findings: readonly (string | null)[];
  readonly facts: Int32Array;
  readonly rows: Int32Array;
};

/** The index of some entries, which come in the order of their files' names. */
export function packIndex(named: CacheParts, entries: readonly CacheEntry[], rows: Int32Array): Uint8Array {
  const articles = entries.flatMap((entry) => entry.articles);
  const stamps = new Float64Array(entries.length * STAMP_FIELDS);
  const places = new Float64Array(entries.length * PLACE_FIELDS);
  const facts = new Int32Array(articles.length * FACT_FIELDS);
  entries.forEach(({ stamp, isSettled, hasFindings, part, start, length, sum, numbersStart, articles: own }, at) => {
    const stampAt = at * STAMP_FIELDS;
    stamps[stampAt] = stamp.sizeBytes;
    stamps[stampAt + 1] = stamp.mtimeMs;
    stamps[stampAt + 2] = stamp.ctimeMs;
    stamps[stampAt + 3] = stamp.inode;
    const placeAt = at * PLACE_FIELDS;
    places[placeAt] = Number(isSettled);
    places[placeAt + 1] = Number(hasFindings);
    places[placeAt + 2] = part;
    places[placeAt + 3] = start;
    places[placeAt + 4] = length;
    places[placeAt + 5] = sum;
    places[placeAt + 6] = numbersStart;
    places[placeAt + 7] = own.length;
  });
  articles.forEach(({ basis, kind, fingerprints, bag, isNaming }, number) => {
    const at = number * FACT_FIELDS;
    facts[at] = basis;
    facts[at + 1] = kind;
    facts[at + 2] = fingerprints;
    facts[at + 3] = bag;
    facts[at + 4] = Number(isNaming);
  });
  const columns: IndexColumns = {
    named: [JSON.stringify(named)],
    files: entries.map(({ file }) => file),
    marks: entries.map(({ mark }) => mark),
    stamps,
    places,
    ids: articles.map(({ id }) => id),
    dates: articles.map(({ date }) => date),
    notBefore: articles.map(({ notBefore }) => notBefore),
    notAfter: articles.map(({ notAfter }) => notAfter),
    findings: articles.map(({ findings }) => findings),
    facts,
    rows,
  };
  return packColumns(columns);
}

/** The index of bytes of `packIndex` that were proven to be those that were written. */
export function openIndex(packed: Uint8Array): CacheIndex {
  const { named, files, marks, stamps, places, ids, dates, notBefore, notAfter, findings, facts, rows } =
    unpackColumns<IndexColumns>(packed);
  const parts: CacheParts = JSON.parse(named[0] ?? "");
  const firsts = new Int32Array(files.length + 1);
  for (let place = 0; place < files.length; place++) {
    firsts[place + 1] = (firsts[place] ?? 0) + (places[place * PLACE_FIELDS + 7] ?? 0);
  }
  const articleAt = (number: number): ArticleEntry => {
    const at = number * FACT_FIELDS;
    return {
      id: ids[number] ?? "",
      date: dates[number] ?? null,
      notBefore: notBefore[number] ?? null,
      notAfter: notAfter[number] ?? null,
      basis: facts[at] ?? 0,
      kind: facts[at + 1] ?? 0,
      fingerprints: facts[at + 2] ?? 0,
      bag: facts[at + 3] ?? 0,
      isNaming: facts[at + 4] === 1,
      findings: findings[number] ?? null,
    };
  };
  return {
    ...parts,
    files,
    rows,
    markAt: (place) => marks[place] ?? "",
    firstArticle: (place) => firsts[place] ?? 0,
    isUnchanged: (place, { sizeBytes, mtimeMs, ctimeMs, inode }) => {
      const at = place * STAMP_FIELDS;
      return (
        places[place * PLACE_FIELDS] === 1 &&
        stamps[at] === sizeBytes &&
        stamps[at + 1] === mtimeMs &&
        stamps[at + 2] === ctimeMs &&
        stamps[at + 3] === inode
      );
    },
    entryAt: (place) => {
      const [stampAt, placeAt] = [place * STAMP_FIELDS, place * PLACE_FIELDS];
      const articles: ArticleEntry[] = [];
      for (let number = firsts[place] ?? 0; number < (firsts[place + 1] ?? 0); number++) {
        articles.push(articleAt(number));
      }
      return {
        file: files[place] ?? "",
        mark: marks[place] ?? "",
        stamp: {
          sizeBytes: stamps[stampAt] ?? 0,
          mtimeMs: stamps[stampAt + 1] ?? 0,
          ctimeMs: stamps[stampAt + 2] ?? 0,
          inode: stamps[stampAt + 3] ?? 0,
        },
        isSettled: places[placeAt] === 1,
        hasFindings: places[placeAt + 1] === 1,
        part: places[placeAt + 2] ?? 0,
        start: places[placeAt + 3] ?? 0,
        length: places[placeAt + 4] ?? 0,
        sum: places[placeAt + 5] ?? 0,
        numbersStart: places[placeAt + 6] ?? 0,
        articles,
      };
    },
  };
}

/** What an index says that has nothing. */
export const EMPTY_INDEX: CacheIndex = {
  parts: [],
  pairs: null,
  searches: null,
  dataset: null,
  files: [],
  rows: new Int32Array(0),
  entryAt: () => {
    throw new Error("an entry of an empty index");
  },
  markAt: () => "",
  firstArticle: () => 0,
  isUnchanged: () => false,
};

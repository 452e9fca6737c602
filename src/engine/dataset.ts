import type { NativeDecoder } from "../model/base64.ts";
import type { ArticleColumns, ClaimColumns, IdBucket, LineShard, Manifest, TextShard } from "../model/dataset.ts";
import { type DayNumber, NO_DAY } from "../model/day-number.ts";
import type { Dimension } from "../model/filter.ts";
import type { Column } from "../model/packed.ts";
import type { SearchIndex } from "./search/search-index.ts";

/** The files that are needed to open a dataset. */
export interface DatasetParts {
  readonly manifest: Manifest;
  readonly articles: ArticleColumns;
  readonly claims: ClaimColumns;
  /** Decodes base64 where the language has no means of its own. */
  readonly decode?: NativeDecoder;
}

export { NO_DAY };

/** Places in a list of values; wide numbers only where narrow ones do not suffice. */
export type Places = Uint8Array | Uint16Array | Int32Array;

/** Values per row: those of row r are `values[offsets[r]]` up to, not including, `values[offsets[r + 1]]`. */
export interface Lists<Values extends Column = Places> {
  readonly offsets: Int32Array;
  readonly values: Values;
}

/** A column of words that repeat: `words[numbers[row]]`, none for -1. */
export interface Words {
  readonly words: readonly string[];
  readonly numbers: Column;
}

/** A column of partial dates as packed: see `PackedDates`. The first day may be any day that the date may mean. */
export interface Dates {
  readonly firstDays: Column;
  readonly precisions: Column;
}

/** A value that articles can be filtered and counted by. */
export interface DimensionValue {
  readonly id: string;
  readonly name: string;
}

/** A dimension of which an article has any number of values. */
export interface ListColumn {
  readonly values: readonly DimensionValue[];
  readonly lists: Lists;
}

/** A dimension of which an article has one value or none. */
export interface SingleColumn {
  readonly values: readonly DimensionValue[];
  /** By row the place of the value, `values.length` for none. */
  readonly single: Places;
}

/** One dimension: its values, and which each article has. */
export type DimensionColumn = ListColumn | SingleColumn;

/** The dimensions by how many values an article can have. */
interface DimensionColumns extends Readonly<Record<Dimension, DimensionColumn>> {
  readonly country: ListColumn;
  readonly theme: ListColumn;
  readonly agreement: ListColumn;
  readonly publisher: SingleColumn;
  readonly kind: SingleColumn;
  readonly basis: SingleColumn;
}

/** Room for places below `end`. */
export function makePlaces(length: number, end: number): Places {
  if (end <= 0x100) return new Uint8Array(length);
  return end <= 0x10000 ? new Uint16Array(length) : new Int32Array(length);
}

/** The articles' columns, by row. */
export interface OpenArticles {
  readonly count: number;
  readonly kinds: Column;
  readonly bases: Column;
  /** Places in the dictionary, one past its last for none. */
  readonly publishers: Places;
  readonly published: Dates;
  /** First and last day on which it may have been published; `NO_DAY` where not known. */
  readonly firstDays: Int32Array;
  readonly lastDays: Int32Array;
}

/** The claims' columns, by number. */
export interface OpenClaims {
  readonly count: number;
  readonly articles: Int32Array;
  readonly agreements: Column;
  readonly stages: Words;
  readonly modalities: Column;
  readonly dates: Dates;
  readonly parties: Words;
  /** Claims of article row r: from `ofArticle[r]` up to, not including, `ofArticle[r + 1]`. */
  readonly ofArticle: Int32Array;
}

/** A dataset opened for questions. */
export interface Dataset {
  readonly manifest: Manifest;
  readonly articles: OpenArticles;
  readonly claims: OpenClaims;
  readonly dimensions: DimensionColumns;
  readonly stories: Stories;
  /** By shard; null where not added. */
  readonly lines: readonly (LineShard | null)[];
  readonly texts: readonly (TextShard | null)[];
  /** By bucket, see `bucketOf`; null where not added. */
  readonly ids: readonly (IdBucket | null)[];
  /** Of all texts; null while it is not built. */
  readonly search: SearchIndex | null;
}

/** The day that stands for "the whole collection has been told"; `NO_DAY` when no article is dated. */
export function lastDayOfCollection({ manifest }: Dataset): DayNumber {
  return manifest.lastDay ?? NO_DAY;
}

/**
 * The day from which what articles without a date tell counts, by the clock `happened`: the last on which an article of the
 * collection's own reach may first have been published; `NO_DAY` when none is dated.
 *
 * It is not the collection's last day, which a report that is known to the running month puts after today: until then the
 * board would tell nothing of such an article, though all that the collection holds is there. One pass over the articles.
 */
export function undatedDayOf({ articles, manifest }: Pick<Dataset, "articles" | "manifest">): DayNumber {
  const { count, firstDays, lastDays } = articles;
  const end = manifest.lastDay ?? NO_DAY;
  let newest = NO_DAY;
  for (let row = 0; row < count; row++) {
    const last = lastDays[row]!;
    if (last !== NO_DAY && last <= end && firstDays[row]! > newest) newest = firstDays[row]!;
  }
  return newest === NO_DAY ? end : newest;
}

/** Which articles report the same thing. */
export interface Stories {
  /**
   * By story, the rows of its articles: those of which first and last possible day are known by the last and then by row,
   * behind them the others by row.
   */
  readonly members: Lists<Int32Array>;
  /** By row, the number of its story in `members`. */
  readonly storyOf: Int32Array;
}

import type { ArticleColumns, ClaimColumns, Manifest, TextShard } from "../model/dataset.ts";
import type { DayNumber } from "../model/day-number.ts";
import type { Dimension } from "../model/filter.ts";
import type { SearchIndex } from "./search/search-index.ts";

/** The files that are needed to open a dataset. */
export interface DatasetParts {
  readonly manifest: Manifest;
  readonly articles: ArticleColumns;
  readonly claims: ClaimColumns;
}

/** Stands for no day in a column; no article is that old. */
export const NO_DAY = -0x80000000;

/** Values per row: those of row r are `values[offsets[r]]` up to, not including, `values[offsets[r + 1]]`. */
export interface Lists {
  readonly offsets: Int32Array;
  readonly values: Int32Array;
}

/** A column of words that repeat: `words[numbers[row]]`, none for -1. */
export interface Words {
  readonly words: readonly string[];
  readonly numbers: Int32Array;
}

/** A column of partial dates as packed: see `PackedDates`. */
export interface Dates {
  readonly firstDays: Int32Array;
  readonly precisions: Int32Array;
}

/** A value that articles can be filtered and counted by. */
export interface DimensionValue {
  readonly id: string;
  readonly name: string;
}

/** One dimension: its values, and which each article has. */
export interface DimensionColumn {
  readonly values: readonly DimensionValue[];
  readonly lists: Lists;
}

/** The articles' columns, by row. */
export interface OpenArticles {
  readonly count: number;
  readonly columns: Pick<ArticleColumns, "ids" | "titles" | "files" | "urls">;
  readonly publisherNames: Words;
  readonly publisherCountries: Words;
  readonly languages: Words;
  readonly kinds: Int32Array;
  readonly bases: Int32Array;
  readonly publishers: Int32Array;
  readonly published: Dates;
  readonly notBefore: Dates;
  readonly notAfter: Dates;
  /** First and last day on which it may have been published; `NO_DAY` where not known. */
  readonly firstDays: Int32Array;
  readonly lastDays: Int32Array;
}

/** The claims' columns, by number. */
export interface OpenClaims {
  readonly count: number;
  readonly articles: Int32Array;
  readonly agreements: Int32Array;
  readonly stages: Words;
  readonly modalities: Int32Array;
  readonly dates: Dates;
  readonly parties: Words;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly cueStarts: Int32Array;
  readonly cueEnds: Int32Array;
  readonly rules: Words;
  /** Claims of article row r: from `ofArticle[r]` up to, not including, `ofArticle[r + 1]`. */
  readonly ofArticle: Int32Array;
}

/** A dataset opened for questions. */
export interface Dataset {
  readonly manifest: Manifest;
  readonly articles: OpenArticles;
  readonly claims: OpenClaims;
  readonly dimensions: Readonly<Record<Dimension, DimensionColumn>>;
  /** Agreements and, for articles that name a family and none of its members, the family. */
  readonly named: DimensionColumn;
  readonly stories: Stories;
  /** By shard; null where not added. */
  readonly texts: readonly (TextShard | null)[];
  /** Of all texts; null while it is not built. */
  readonly search: SearchIndex | null;
}

/** The day that stands for "the whole collection has been told"; `NO_DAY` when no article is dated. */
export function lastDayOfCollection({ manifest }: Dataset): DayNumber {
  return manifest.lastDay ?? NO_DAY;
}

/** Which articles report the same thing. */
export interface Stories {
  /** By row, the row of the head of its story. */
  readonly heads: Int32Array;
  /** By story, the rows of its articles, by last possible day of publication and then by row, those without one last. */
  readonly members: Lists;
  /** By row, the number of its story in `members`. */
  readonly storyOf: Int32Array;
}

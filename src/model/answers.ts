import type { Citation, TagKind } from "./article.ts";
import type { DayNumber } from "./day-number.ts";
import type { Dimension } from "./filter.ts";
import type { Grain } from "./grain.ts";
import type { ArticleId } from "./ids.ts";
import type { Span } from "./span.ts";
import type { ClaimReading } from "./status.ts";

/** One value of a facet with the number of articles that would remain with it. */
export interface FacetCount {
  readonly id: string;
  readonly name: string;
  readonly count: number;
}

/**
 * How many articles, or stories, pass, and how many each value would leave.
 *
 * Each facet ignores its own selection and obeys all others. Values by count, then by name; chosen values are
 * present even with 0, other values with 0 too.
 */
export interface Facets {
  readonly passing: number;
  readonly total: number;
  /** Passing articles without any date; stories without any passing article that has one. */
  readonly undated: number;
  readonly counts: Readonly<Record<Dimension, readonly FacetCount[]>>;
}

/** What the columns of the coverage chart are stacked by; `all` is one series of every article. */
export type CoverageGroup = Dimension | "all";

/** One group of the stack; the last may be `other`, which joins all that do not fit. */
export interface CoverageSeries {
  readonly id: string;
  readonly name: string;
  /** How many groups are joined in it: 1, more for `other`. */
  readonly groups: number;
  /** One number a bin. An article with n values of the dimension gives 1/n to each, so that columns add up to articles. */
  readonly counts: readonly number[];
}

/** Articles over time. Bins are half-open and leave no gap; quiet ones are present with 0. */
export interface Coverage {
  readonly grain: Grain;
  /** First day of each bin; empty when no article with a fit date passes. */
  readonly starts: readonly DayNumber[];
  /** Whole articles a bin. */
  readonly totals: readonly number[];
  /** At most seven, the largest first; then `other`, then `none` for articles without any value of the dimension. */
  readonly series: readonly CoverageSeries[];
  /** Articles whose date is too coarse for the grain: a lane of their own, never a bin. By first day. */
  readonly coarse: readonly { readonly start: DayNumber; readonly end: DayNumber; readonly count: number }[];
  /** Passing articles with no date at all. */
  readonly undated: number;
  readonly passing: number;
  /** First day after the collection's last; a bin that ends later is unfinished. */
  readonly end: DayNumber;
}

/** One line of the article list. */
export interface ArticleLine extends Citation {
  readonly id: ArticleId;
  /** How many claims were read from it. */
  readonly claims: number;
}

/** The other articles of a line's story. */
export interface StoryOthers {
  readonly others: number;
  /** By last possible day of publication; at most twenty. */
  readonly otherLines: readonly ArticleLine[];
}

export type ArticleOrder = "newest" | "oldest";

/** A page of the article list; undated articles last. Lines have others, that pass too, only in stories. */
export interface ArticlePage {
  readonly passing: number;
  readonly offset: number;
  readonly lines: readonly (ArticleLine & StoryOthers)[];
}

/** Everything on one article. */
export interface ArticleReading extends Citation, StoryOthers {
  readonly id: ArticleId;
  readonly file: string;
  readonly text: string;
  readonly tags: readonly {
    readonly kind: TagKind;
    readonly id: string;
    readonly name: string;
    readonly mentions: readonly Span[];
  }[];
  readonly claims: readonly (ClaimReading & Span)[];
}

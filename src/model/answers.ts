import type { Citation, TagKind } from "./article.ts";
import type { DayNumber } from "./day-number.ts";
import type { Dimension, Filter } from "./filter.ts";
import type { Grain } from "./grain.ts";
import type { ArticleId } from "./ids.ts";
import type { PartialDate } from "./partial-date.ts";
import type { Span } from "./span.ts";
import type { ClaimReading } from "./status.ts";

/**
 * One value of a facet with the number of articles that it would leave, chosen alone.
 *
 * Where the dimension asks for all of several, chosen beside them: then for a chosen value, what passes. For an excluded
 * one 0, as none with it passes.
 */
export interface FacetCount {
  readonly id: string;
  readonly name: string;
  readonly count: number;
}

/** The values of a facet by count, then by name; those with 0 too. */
export interface FacetPage {
  readonly values: readonly FacetCount[];
  /** How many values are not listed. */
  readonly more: number;
  /** How many values, listed or not, any article has that the facet counts. */
  readonly present: number;
}

/** How many values of a facet are listed, beside those that are chosen or excluded; the question `facet` gives the others. */
export const MOST_LISTED = 30;

/**
 * How many articles, or stories, pass, and how many each value would leave.
 *
 * Each facet obeys the whole filter but its own chosen values, and these too where all of them are asked for. It lists
 * the first `MOST_LISTED` values, and of the chosen and excluded ones every one.
 */
export interface Facets {
  readonly passing: number;
  readonly total: number;
  /** Passing articles without any date; stories without any passing article that has one. */
  readonly undated: number;
  readonly counts: Readonly<Record<Dimension, FacetPage>>;
}

/** What the columns of the coverage chart are stacked by; `all` is one series of every article. */
export type CoverageGroup = Dimension | "all";

/** The id of the series that joins all that do not fit; with a blank, which no value's id has. */
export const JOINED_SERIES = "joined values";
/** The same of the series of articles without any value. */
export const VALUELESS_SERIES = "no value";

/** One group of the stack; the last may be the one that joins all that do not fit. */
export interface CoverageSeries {
  readonly id: string;
  readonly name: string;
  /** How many groups are joined in it: 1, more where several are joined. */
  readonly groups: number;
  /** One number a bin. Unless compared, an article with n values gives 1/n to each, so that columns add up to articles. */
  readonly counts: readonly number[];
}

/** How many lanes a coverage has at most. */
export const MOST_LANES = 200;

/** Articles over time. Bins are half-open and leave no gap; quiet ones are present with 0. */
export interface Coverage {
  readonly grain: Grain;
  /** First day of each bin; empty when no article with a fit date passes. */
  readonly starts: readonly DayNumber[];
  /** Whole articles a bin. */
  readonly totals: readonly number[];
  /** At most seven, the largest first; then what is joined, then articles without any value of the dimension. */
  readonly series: readonly CoverageSeries[];
  /** Only values that the filter names are series, also one of no article; an article counts whole in each that it has. */
  readonly isCompared?: true;
  /**
   * Articles whose date is too coarse for the grain: a lane of their own, never a bin. By first day.
   *
   * Of more than `MOST_LANES`, those that begin in one year and end in one are joined; of still more, the last.
   */
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

/** The story with most passing articles in a bin. */
export interface TopStory {
  /** The first of these articles. */
  readonly line: ArticleLine;
  /** How many of its articles lie in the bin. */
  readonly reports: number;
  /** How many stories have as many, itself included. */
  readonly equals: number;
}

/** The other articles of a line's story. */
export interface StoryOthers {
  readonly others: number;
  /** Those of a known range of days by the last of these, then the others; at most twenty. */
  readonly otherLines: readonly ArticleLine[];
}

/** `best` is by how well an article fits the words of the filter; without words it is `newest`. */
export type ArticleOrder = "newest" | "oldest" | "best";

/** A text with the places that a search found in it; they neither overlap nor touch, by start. */
export interface MarkedText {
  readonly text: string;
  readonly spans: readonly Span[];
}

/** Why a search found an article. */
export interface ArticleMatch {
  /** Spans of the title. */
  readonly title: readonly Span[];
  /** Spans of the publisher's name. */
  readonly publisherName: readonly Span[];
  /** The stretch of the text that fits best; its beginning when only title or publisher fit. */
  readonly excerpt: MarkedText;
}

/** A word of a search that no word of the collection begins with, and what it was taken for; nothing when none is near. */
export interface WordReading {
  readonly asked: string;
  readonly read: readonly string[];
}

/** An article in the list. It has others, that pass too, only in stories; a match only when words are asked for. */
export interface ListedArticle extends ArticleLine, StoryOthers {
  readonly match: ArticleMatch | null;
}

/** A page of the article list; undated articles last, unless the best come first. */
export interface ArticlePage {
  readonly passing: number;
  readonly offset: number;
  readonly lines: readonly ListedArticle[];
  /** Folded, in the order of the words. */
  readonly readings: readonly WordReading[];
}

/** Where an article stands in a list. */
export interface ArticlePlace {
  /** 0 for the first, in stories that of its story; null for an article that the list does not have. */
  readonly place: number | null;
  readonly passing: number;
  /** The article of the line before; null on the first line, and off the list. */
  readonly before: ArticleId | null;
  /** The article of the line after; null on the last line, and off the list. */
  readonly after: ArticleId | null;
}

/** How much a list has, and from when to when its reports are. */
export interface ListExtent {
  /** Reports, or stories. */
  readonly passing: number;
  /** The dates of the reports that begin first and last; null when none bears a date. */
  readonly first: PartialDate | null;
  readonly last: PartialDate | null;
  /** Reports without any date. */
  readonly undated: number;
}

/** A part of a filter that can be let go as one. */
export type FilterPart = Dimension | "days" | "words";

/** A filter without one of its parts, and how many articles, or stories, pass it. */
export interface LoosenedFilter {
  readonly part: FilterPart;
  readonly filter: Filter;
  readonly passing: number;
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

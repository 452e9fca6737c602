import type { ArticleSummary } from "../../model/article.ts";
import type { DatedArticle } from "./order-for-stories.ts";

/** An article as it is found among others. */
export interface SearchedText extends DatedArticle {
  /** Ascending, each once. */
  readonly fingerprints: Int32Array;
}

/** What was found the last time of articles that are as they were, by their places of this time. */
export interface FormerSearches {
  /** Whether an article was there, as it is. */
  readonly wasThere: (place: number) => boolean;
  /**
   * The earlier articles that one was compared with, the likest first; null where it was not there, or one of them is not.
   * `replaced` gives, by place in `gone`, those of this time that stand for one that is not.
   */
  readonly candidatesOf: (place: number, replaced: ReadonlyMap<number, number>) => readonly number[] | null;
  /** Whether later articles were compared with it. */
  readonly isListed: (place: number) => boolean;
  /** The article that one was joined with as a copy, `NOT_JOINED` for none; null where it was not there, or that is not. */
  readonly fitOf: (place: number) => number | null;
  /** A number that an article had in common with all of its story of copies; `NOT_JOINED` where it was not there. */
  readonly storyOf: (place: number) => number;
  /** The articles that were there and are not as they were, as they were. */
  readonly gone: readonly GoneArticle[];
}

/** In place of an article, that there is none. */
export const NOT_JOINED = -1;

/** An article of the last time. */
export interface GoneArticle {
  readonly article: ArticleSummary;
  readonly fingerprints: Int32Array;
  /** See `storyOf` and `isListed`. */
  readonly story: number;
  readonly isListed: boolean;
}

/** What joining found of an article. */
export interface FoundSearch {
  readonly candidates: readonly number[];
  readonly isListed: boolean;
  /** The place of the article that it was joined with, `NOT_JOINED` for none, and that of the head of its story. */
  readonly fit: number;
  readonly head: number;
}

/** A memory of which articles were looked at for which when they were joined the last time. */
export interface KnownSearches {
  /**
   * `articles` are all of this time, in the order of `orderForStories`; null when nothing is known. Those that `isChanged`
   * are found by other fingerprints than the last time, though they are as they were.
   */
  readonly open: (articles: readonly ArticleSummary[], isChanged?: (place: number) => boolean) => FormerSearches | null;
  /** Keep what was found this time, by place. */
  readonly keep: (articles: readonly ArticleSummary[], found: readonly FoundSearch[]) => void;
}

import type { ArticleSummary } from "../../model/article.ts";

/** What was found the last time of articles that are as they were, by their places of this time. */
export interface FormerSearches {
  /** Whether an article was there, as it is. */
  readonly wasThere: (place: number) => boolean;
  /** The earlier articles that one was compared with, the likest first; null where it was not there, or one of them is not. */
  readonly candidatesOf: (place: number) => readonly number[] | null;
  /** Whether later articles were compared with it. */
  readonly isListed: (place: number) => boolean;
  /** The articles that were there and are not as they were, as they were. */
  readonly gone: readonly GoneArticle[];
}

/** An article of the last time. */
export interface GoneArticle {
  readonly article: ArticleSummary;
  readonly fingerprints: Int32Array;
}

/** A memory of which articles were looked at for which when copies were joined the last time. */
export interface KnownSearches {
  /** `articles` are all of this time, in the order of `orderForStories`; null when nothing is known. */
  readonly open: (articles: readonly ArticleSummary[]) => FormerSearches | null;
  /** Keep the candidates of this time, and which articles were listed, by place. */
  readonly keep: (
    articles: readonly ArticleSummary[],
    candidates: readonly (readonly number[])[],
    listed: readonly boolean[],
  ) => void;
}

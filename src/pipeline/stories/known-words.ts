import type { ArticleSummary } from "../../model/article.ts";
import type { ListedCounts } from "./word-counts.ts";

/** What was counted of the words of articles the last time. */
export interface FormerWords {
  /** How many of the articles of that time had each word. */
  readonly listed: ListedCounts;
  /** By place of this time the rare words of an article that was there, as it is; null for another. */
  readonly rareOf: (place: number) => Int32Array | null;
  /** The bags of articles that were there and are not, or not as they were. */
  readonly gone: readonly Int32Array[];
}

/** A memory of which words articles had when rewrites were joined the last time. */
export interface KnownWords {
  /** `articles` are all of this time; null when nothing is known. */
  readonly open: (articles: readonly ArticleSummary[]) => FormerWords | null;
  /** Keep what was counted this time, rare words by place. */
  readonly keep: (articles: readonly ArticleSummary[], listed: () => ListedCounts, rare: readonly Int32Array[]) => void;
}

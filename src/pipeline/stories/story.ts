import type { ArticleSummary } from "../../model/article.ts";

/** Why an article was joined to a story. */
export interface StoryLink {
  /** `copy`: the same words; `rewrite`: the same event in other words. */
  readonly kind: "copy" | "rewrite";
  /** The article of the story that it was compared with. */
  readonly with: ArticleSummary;
  /** How alike they are, 0 to 1: for a copy the share of the shorter text's runs of three words that both have. */
  readonly alike: number;
}

/** One article's place in a story. */
export interface StoryPlace {
  /** The story's head: its earliest article, an official one first on a day. */
  readonly head: ArticleSummary;
  /** Null for the head. */
  readonly link: StoryLink | null;
}

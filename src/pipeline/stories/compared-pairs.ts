import type { ArticleSummary } from "../../model/article.ts";
import type { KnownSearches } from "./known-searches.ts";
import type { KnownWords } from "./known-words.ts";

/** A memory of what comparing two articles gave, for as long as neither changes. */
export interface ComparedPairs {
  /** The answer that is known, or that of `compare`. A pair is ordered, and each question about it has its own answer. */
  readonly answer: (
    question: PairQuestion,
    a: ArticleSummary,
    b: ArticleSummary,
    compare: () => PairAnswer,
  ) => PairAnswer;
  /** Keep what is known of an article and those that it was compared with, as if all of it had been asked for. */
  readonly keep?: (article: ArticleSummary) => void;
  /** Which articles were compared with which, as copies and as rewrites; it changes nothing but the time that takes. */
  readonly searches?: KnownSearches;
  readonly rewrites?: KnownSearches;
  /** Which words the articles had that were compared as rewrites; as for these. */
  readonly words?: KnownWords;
}

/** `copy`: see `compareCopies`; `form`: see `isFormAnew`; `event`: see `isRewrite`. */
export type PairQuestion = "copy" | "form" | "event";

/**
 * `yes` and `no` answer the question; `apart` says of copies that their words are the same and their facts are not.
 * `shared` is the share of words in common; of an event the likeness from which on it is one; 0 where the question asks
 * for neither.
 */
export interface PairAnswer {
  readonly verdict: "yes" | "no" | "apart";
  readonly shared: number;
}

/** Remembers nothing. */
export const NO_PAIRS: ComparedPairs = { answer: (_question, _a, _b, compare) => compare() };

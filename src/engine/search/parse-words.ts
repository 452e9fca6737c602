import { splitTokens } from "./split-tokens.ts";

/** One thing that a search asks for: a word, or words that stand beside each other in this order. */
export interface SearchTerm {
  /** Folded words, at least one. */
  readonly tokens: readonly string[];
  /** Given in quotes: every word stands whole, and none is taken for a misspelling. Else the last may be a beginning. */
  readonly isQuoted: boolean;
  /** Must not be there. */
  readonly isExcluded: boolean;
}

/**
 * `tomahawk "entry into force" -draft` → a word, a phrase and an excluded word.
 *
 * What is joined by a hyphen or an apostrophe is a phrase too: `uk-japan` finds "UK–Japan" and "UK, Japan". A quote that is
 * not closed runs to the end. Signs alone ask for nothing.
 */
export function parseWords(words: string): SearchTerm[] {
  const terms: SearchTerm[] = [];
  for (const [, bar, phrase, word] of words.matchAll(/(-?)(?:["“”„]([^"“”„]*)["“”„]?|([^\s"“”„]+))/g)) {
    const tokens: string[] = [];
    splitTokens(phrase ?? word ?? "", (folded) => tokens.push(folded));
    if (tokens.length > 0) terms.push({ tokens, isQuoted: phrase !== undefined, isExcluded: bar === "-" });
  }
  return terms;
}

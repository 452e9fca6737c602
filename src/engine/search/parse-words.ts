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
 * not closed runs to the end. Signs alone ask for nothing. What is asked for twice is asked for once.
 */
export function parseWords(words: string): SearchTerm[] {
  const terms = new Map<string, SearchTerm>();
  for (const [, bar, phrase, word] of words.matchAll(/(-?)(?:["“”„]([^"“”„]*)["“”„]?|([^\s"“”„]+))/g)) {
    const tokens: string[] = [];
    splitTokens(phrase ?? word ?? "", (folded) => tokens.push(folded));
    const [isQuoted, isExcluded] = [phrase !== undefined, bar === "-"];
    const key = `${isQuoted} ${isExcluded} ${tokens.join(" ")}`;
    if (tokens.length > 0 && !terms.has(key)) terms.set(key, { tokens, isQuoted, isExcluded });
  }
  return [...terms.values()];
}

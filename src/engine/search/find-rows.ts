import type { RowBits } from "../row-set/row-set.ts";
import { keepWithPhrase } from "./count-phrases.ts";
import { type ReadSearch, type ReadTerm, readSearch } from "./read-terms.ts";
import { allRows, countBits, keepAlso, rowsOfToken } from "./row-bits.ts";
import type { SearchIndex } from "./search-index.ts";

/** What a search finds. */
export interface FoundRows extends ReadSearch {
  readonly index: SearchIndex;
  readonly rows: RowBits;
  /** By term, how many rows have the rarest of its words. */
  readonly counts: readonly number[];
  /** By term, its `countPhrases` where the search has counted them; null for a word, too. */
  readonly phrases: readonly (Uint16Array | null)[];
}

/**
 * The rows that have every word and phrase that is asked for, and none that is excluded.
 *
 * All rows when nothing is asked. A phrase lies within the title, the text or the publisher's name. Costs one pass over the
 * lists of the words' rows, and one over
 * the words of each row that may hold a phrase.
 */
export function findRows(index: SearchIndex, words: string): FoundRows {
  const search = readSearch(index, words);
  const rows = allRows(index.rows);
  const counts = search.terms.map(({ tokens, isExcluded }) => {
    let least = index.rows;
    for (const token of tokens) {
      // Not kept: those of a pasted page would take hundreds of megabytes.
      const ofToken = rowsOfToken(index, token);
      least = Math.min(least, countBits(ofToken));
      if (!isExcluded) keepAlso(rows, ofToken);
    }
    return least;
  });
  for (const term of search.terms) if (term.isExcluded) dropExcluded(index, rows, term);
  const phrases = search.terms.map((term) =>
    !term.isExcluded && term.tokens.length > 1 ? keepWithPhrase(index, term, rows) : null,
  );
  return { ...search, index, rows, counts, phrases };
}

function dropExcluded(index: SearchIndex, rows: RowBits, term: ReadTerm): void {
  const barred = rows.slice();
  for (const token of term.tokens) keepAlso(barred, rowsOfToken(index, token));
  if (term.tokens.length > 1) keepWithPhrase(index, term, barred);
  for (let word = 0; word < rows.length; word++) rows[word]! &= ~barred[word]!;
}

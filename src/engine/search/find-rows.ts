import { dropRow, type RowBits } from "../row-set/row-set.ts";
import { hasPattern, patternOf } from "./match-stream.ts";
import { streamReader } from "./read-stream.ts";
import { type ReadSearch, type ReadTerm, readSearch } from "./read-terms.ts";
import { allRows, countBits, rowsOfBits, rowsOfToken } from "./row-bits.ts";
import type { SearchIndex } from "./search-index.ts";

/** What a search finds. */
export interface FoundRows extends ReadSearch {
  readonly index: SearchIndex;
  readonly rows: RowBits;
  /** By term, how many rows have the rarest of its words; no bound for an excluded one. */
  readonly counts: readonly number[];
}

/**
 * The rows that have every word and phrase that is asked for, and none that is excluded.
 *
 * All rows when nothing is asked. A phrase lies within the title, the text or the publisher's name. Costs one pass over the
 * lists of the words' rows, and one over the words of each row that may hold a phrase.
 */
export function findRows(index: SearchIndex, words: string): FoundRows {
  const search = readSearch(index, words);
  const rows = allRows(index.rows);
  const bits = search.terms.map(({ tokens }) => tokens.map((token) => rowsOfToken(index, token)));
  const counts = bits.map((ofTokens) => Math.min(...ofTokens.map(countBits)));
  const isWanted = ({ isExcluded }: ReadTerm) => !isExcluded;
  for (const [at, term] of search.terms.entries()) {
    if (isWanted(term)) for (const ofToken of bits[at]!) keepAlso(rows, ofToken);
  }
  for (const [at, term] of search.terms.entries()) {
    const isPhrase = term.tokens.length > 1;
    if (isWanted(term) && isPhrase) dropPhrase(index, rows, term, false, rowsOfBits(rows));
    if (isWanted(term)) continue;
    const barred = bits[at]!.reduce((all, ofToken) => keepAlso(all, ofToken), rows.slice());
    if (isPhrase) dropPhrase(index, rows, term, true, rowsOfBits(barred));
    else for (let word = 0; word < rows.length; word++) rows[word]! &= ~barred[word]!;
  }
  return { ...search, index, rows, counts };
}

/** Leave in `rows` only those that are in `also`; returns `rows`. */
function keepAlso(rows: RowBits, also: RowBits): RowBits {
  for (let at = 0; at < rows.length; at++) rows[at]! &= also[at]!;
  return rows;
}

/** Take those of `candidates` out of `rows` that hold the phrase, or those that do not. */
function dropPhrase(
  index: SearchIndex,
  rows: RowBits,
  term: ReadTerm,
  isHolder: boolean,
  candidates: Uint32Array,
): void {
  if (candidates.length === 0) return;
  const pattern = patternOf(index, term);
  const reader = streamReader(index.streams);
  for (const row of candidates) {
    reader.read(row);
    if (hasPattern(reader, pattern) === isHolder) dropRow(rows, row);
  }
}

import { dropRow, type RowBits } from "../row-set/row-set.ts";
import { streamReader } from "./read-stream.ts";
import type { ReadTerm, ReadToken } from "./read-terms.ts";
import { keepAlso, rowsOfBits } from "./row-bits.ts";
import { COMMON, ESCAPE, FIELD_END, pairSetOf, type SearchIndex, TITLE_WEIGHT } from "./search-index.ts";

/** How well a word fits: it begins with what is asked for, or is just that. In halves of a use. */
export const BEGINS = 2;
export const WHOLE = 3;

/** Which numbers of a stream a token asks for: `only` one, or by number those with a mark. */
interface TokenMarks {
  readonly only: number;
  /** By number `BEGINS`, `WHOLE`, or 0 for one that does not fit. */
  readonly marks: Uint8Array | null;
}

/**
 * By row, how often the words of a term stand side by side there: in halves of a use, three times for the title, at most
 * 65,535. Only `rows` are looked at; one pass over their words.
 */
export function countPhrases(index: SearchIndex, term: ReadTerm, rows: Uint32Array): Uint16Array {
  return countUpTo(index, term, rows, Number.POSITIVE_INFINITY);
}

/** Leave in `rows` only those that hold the words of a term side by side. Of each row that may, words are read up to the first place. */
export function keepWithPhrase(index: SearchIndex, term: ReadTerm, rows: RowBits): void {
  keepWithPairs(index, term, rows);
  const candidates = rowsOfBits(rows);
  const uses = countUpTo(index, term, candidates, 1);
  for (const row of candidates) if (uses[row] === 0) dropRow(rows, row);
}

/**
 * Leave in `rows` only those that may hold what is common of a phrase.
 *
 * Common words are together in most texts, so that their rows say little, and side by side in few.
 */
function keepWithPairs({ pairs, numbers, terms }: SearchIndex, { tokens }: ReadTerm, rows: RowBits): void {
  const single = tokens.map(({ places: [first, ...more], words }) =>
    first !== undefined && more.length === 0 && first.end === first.start + 1 && words.includes(terms[first.start]!)
      ? numbers[first.start]!
      : COMMON,
  );
  for (let at = 1; at < single.length; at++) {
    const [before, own] = [single[at - 1]!, single[at]!];
    if (before < COMMON && own < COMMON) keepAlso(rows, pairs[pairSetOf(before, own)]!);
  }
}

/** The same as `countPhrases`; a row that has `most` of them is left. */
function countUpTo(index: SearchIndex, { tokens }: ReadTerm, rows: Uint32Array, most: number): Uint16Array {
  const pattern = tokens.map((token) => marksOf(index, token));
  const uses = new Uint16Array(index.rows);
  const isPlain = pattern.every(({ only, marks }) => marks === null && only < ESCAPE);
  if (isPlain) {
    const numbers = Uint16Array.from(pattern, ({ only }) => only);
    countPlainly(index, numbers, rows, { uses, most });
  } else countByMarks(index, pattern, rows, { uses, most });
  return uses;
}

function marksOf({ terms, numbers }: SearchIndex, { places, words }: ReadToken): TokenMarks {
  const [first] = places;
  const isOne = places.length === 1 && first!.end === first!.start + 1 && words.includes(terms[first!.start]!);
  if (isOne) return { only: numbers[first!.start]!, marks: null };
  // One more, for the number that stands between fields.
  const marks = new Uint8Array(terms.length + 1);
  const whole = new Set(words);
  for (const { start, end } of places) {
    for (let place = start; place < end; place++) {
      marks[numbers[place]!] = whole.has(terms[place]!) ? WHOLE : BEGINS;
    }
  }
  return { only: -1, marks };
}

/** Where counts go, and how many of a row suffice. */
interface Counting {
  readonly uses: Uint16Array;
  readonly most: number;
}

/** For words of one unit each: looks for the rarest of them in the units as they are. */
function countPlainly(
  { streams }: SearchIndex,
  phrase: Uint16Array,
  rows: Uint32Array,
  { uses, most }: Counting,
): void {
  const { units, starts } = streams;
  const rarest = phrase.reduce((best, number, place) => (number > phrase[best]! ? place : best), 0);
  const sought = phrase[rarest]!;
  const after = phrase.length - 1 - rarest;
  const isThere = (at: number) => {
    // The low half of a number of two units may look like a number of one.
    const before = units[at - 1] ?? FIELD_END;
    if (before >= ESCAPE && before !== FIELD_END) return false;
    for (let place = 0; place < phrase.length; place++) if (units[at + place] !== phrase[place]) return false;
    return true;
  };
  for (let place = 0; place < rows.length; place++) {
    const row = rows[place]!;
    const start = starts[row]!;
    const end = starts[row + 1]!;
    let at = start;
    let count = 0;
    for (; units[at] !== FIELD_END; at++) {
      if (units[at] === sought && at - rarest >= start && isThere(at - rarest)) count += TITLE_WEIGHT;
    }
    const last = end - after;
    for (at += rarest; at < last && count < most; at++) if (units[at] === sought && isThere(at - rarest)) count++;
    uses[row] = Math.min(0xffff, WHOLE * count);
  }
}

function countByMarks(
  index: SearchIndex,
  pattern: readonly TokenMarks[],
  rows: Uint32Array,
  { uses, most }: Counting,
): void {
  const reader = streamReader(index);
  const { numbers } = reader;
  for (let place = 0; place < rows.length; place++) {
    reader.read(rows[place]!);
    let count = 0;
    for (let at = 0; at <= reader.length - pattern.length && count < most; at++) {
      let fit = WHOLE;
      for (let word = 0; word < pattern.length && fit !== 0; word++) {
        const { only, marks } = pattern[word]!;
        const number = numbers[at + word]!;
        fit = Math.min(fit, marks === null ? (number === only ? WHOLE : 0) : marks[number]!);
      }
      count += at < reader.titleEnd ? TITLE_WEIGHT * fit : fit;
    }
    uses[rows[place]!] = Math.min(0xffff, count);
  }
}

import { dropRow, type RowBits } from "../row-set/row-set.ts";
import { streamReader } from "./read-stream.ts";
import type { ReadTerm, ReadToken } from "./read-terms.ts";
import { rowsOfBits } from "./row-bits.ts";
import { ESCAPE, FIELD_END, type SearchIndex, TITLE_WEIGHT } from "./search-index.ts";

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
 * 65,535. What is told of other rows than `rows` means nothing. One pass over the uses of the rarest word, or over the words of
 * `rows`.
 */
export function countPhrases(index: SearchIndex, term: ReadTerm, rows: Uint32Array): Uint16Array {
  return countUpTo(index, term, rows, Number.POSITIVE_INFINITY).uses;
}

/**
 * Leave in `rows` only those that hold the words of a term side by side.
 *
 * Gives their `countPhrases` where these had to be counted; null where of each row words were read up to the first place.
 */
export function keepWithPhrase(index: SearchIndex, term: ReadTerm, rows: RowBits): Uint16Array | null {
  const candidates = rowsOfBits(rows);
  const { uses, isWhole } = countUpTo(index, term, candidates, 1);
  for (const row of candidates) if (uses[row] === 0) dropRow(rows, row);
  return isWhole ? uses : null;
}

/** Counts by row, and whether none was left before its end. */
interface PhraseCounts {
  readonly uses: Uint16Array;
  readonly isWhole: boolean;
}

/** The same as `countPhrases`; a row may be left that has `most` of them. */
function countUpTo(index: SearchIndex, { tokens }: ReadTerm, rows: Uint32Array, most: number): PhraseCounts {
  const pattern = tokens.map((token) => marksOf(index, token));
  const isPlain = pattern.every(({ only, marks }) => marks === null && only < ESCAPE);
  if (isPlain) {
    const numbers = Uint16Array.from(pattern, ({ only }) => only);
    return countPlainly(index, numbers, rows, most);
  }
  return { uses: countByMarks(index, pattern, rows, most), isWhole: false };
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

/** For words of one unit each: goes from use to use of the rarest of them, or reads `rows` where these are fewer words. */
function countPlainly(index: SearchIndex, phrase: Uint16Array, rows: Uint32Array, most: number): PhraseCounts {
  const { streams, tokens } = index;
  const rarest = phrase.reduce((best, number, place) => (number > phrase[best]! ? place : best), 0);
  const sought = phrase[rarest]!;
  const uses = streams.useStarts[sought + 1]! - streams.useStarts[sought]!;
  const words = rows.length * (tokens / index.rows);
  if (uses < words) return { uses: countAtUses(index, phrase, rarest), isWhole: true };
  return { uses: countInRows(index, phrase, rarest, rows, most), isWhole: false };
}

/** Whether a phrase stands at a place, for words of one unit each. */
function isPhraseAt(units: Uint16Array, phrase: Uint16Array, at: number): boolean {
  // What looks like a word of one unit may be the second of two.
  const before = units[at - 1] ?? FIELD_END;
  if (before >= ESCAPE && before !== FIELD_END) return false;
  for (let place = 0; place < phrase.length; place++) if (units[at + place] !== phrase[place]) return false;
  return true;
}

/** Counts in every row, asked for or not. */
function countAtUses({ rows, streams }: SearchIndex, phrase: Uint16Array, rarest: number): Uint16Array {
  const { units, starts, uses, useStarts } = streams;
  const counts = new Uint16Array(rows);
  const sought = phrase[rarest]!;
  let row = 0;
  for (let next = useStarts[sought]!; next < useStarts[sought + 1]!; next++) {
    const at = uses[next]! - rarest;
    if (!isPhraseAt(units, phrase, at)) continue;
    while (starts[row + 1]! <= uses[next]!) row++;
    // Nothing stands between the last field of a row and the first of the next.
    if (at < starts[row]! || at + phrase.length > starts[row + 1]!) continue;
    const weight = WHOLE * (isInTitle(units, starts[row]!, at) ? TITLE_WEIGHT : 1);
    counts[row] = Math.min(0xffff, counts[row]! + weight);
  }
  return counts;
}

function isInTitle(units: Uint16Array, start: number, at: number): boolean {
  for (let place = start; place < at; place++) if (units[place] === FIELD_END) return false;
  return true;
}

function countInRows(
  { rows: count, streams: { units, starts } }: SearchIndex,
  phrase: Uint16Array,
  rarest: number,
  rows: Uint32Array,
  most: number,
): Uint16Array {
  const uses = new Uint16Array(count);
  const sought = phrase[rarest]!;
  const after = phrase.length - 1 - rarest;
  for (let place = 0; place < rows.length; place++) {
    const row = rows[place]!;
    const start = starts[row]!;
    const end = starts[row + 1]!;
    let at = start;
    let count = 0;
    for (; units[at] !== FIELD_END; at++) {
      if (units[at] === sought && at - rarest >= start && isPhraseAt(units, phrase, at - rarest)) count += TITLE_WEIGHT;
    }
    const last = end - after;
    for (at += rarest; at < last && count < most; at++) {
      if (units[at] === sought && isPhraseAt(units, phrase, at - rarest)) count++;
    }
    uses[row] = Math.min(0xffff, WHOLE * count);
  }
  return uses;
}

function countByMarks(
  index: SearchIndex,
  pattern: readonly TokenMarks[],
  rows: Uint32Array,
  most: number,
): Uint16Array {
  const uses = new Uint16Array(index.rows);
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
  return uses;
}

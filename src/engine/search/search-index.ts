/** Which rows have a term, by the term's place; a term of many rows as a bitmap, any other as a list. */
export interface TermRows {
  /** The listed rows of place p: `listed[starts[p]]` up to, not including, `listed[starts[p + 1]]`, ascending. */
  readonly starts: Uint32Array;
  readonly listed: Uint32Array;
  /** For each listed row, the term's uses there: `TITLE_WEIGHT` for one in the title, 1 for any other, at most 255 in all. */
  readonly listedUses: Uint8Array;
  /** By place, the number of its bitmap in `bitmaps`; -1 for a term that is listed. */
  readonly bitmapOf: Int32Array;
  /** Bit `row % 32` of word `row / 32` of each bitmap. */
  readonly bitmaps: readonly Uint32Array[];
  /** For each bitmap, the term's uses in each of its rows, ascending. */
  readonly bitmapUses: readonly Uint8Array[];
  /** By place, how many rows have it. */
  readonly counts: Uint32Array;
}

/**
 * The words of every row in their order, as numbers of terms: title, `FIELD_END`, text, `FIELD_END`, publisher.
 *
 * Numbers go by frequency, the commonest term is 0. Those from `ESCAPE` on take two units: `ESCAPE` plus the high half,
 * then the low half of what is above `ESCAPE`.
 */
export interface TokenStreams {
  readonly units: Uint16Array;
  /** The units of row r: from `starts[r]` up to, not including, `starts[r + 1]`. */
  readonly starts: Uint32Array;
}

/** Words with a number below this are common: side by side they stand in most texts, and apart in nearly all. */
export const COMMON = 64;
/** In so many sets the pairs of common words are kept; several pairs share one. */
export const PAIR_SETS = 256;

/** The set of rows that keeps two common words which stand side by side, by their numbers. */
export function pairSetOf(first: number, second: number): number {
  return (37 * first + second) % PAIR_SETS;
}

/** How much more a word tells that stands in the title. */
export const TITLE_WEIGHT = 3;

export const ESCAPE = 0xff00;
export const FIELD_END = 0xffff;

/** All that a search reads: which words there are, which rows have each, and the rows' words in order. */
export interface SearchIndex {
  readonly rows: number;
  /** Every different word of the collection, folded, by code unit. Its index is its place. */
  readonly terms: readonly string[];
  readonly termRows: TermRows;
  /** By place, the number that stands for the term in the streams. */
  readonly numbers: Uint32Array;
  readonly streams: TokenStreams;
  /** By `pairSetOf`, the rows that have one of its pairs, as bits; a row in it may have another pair than the one sought. */
  readonly pairs: readonly Uint32Array[];
  /** By row, how many words it has. */
  readonly lengths: Uint32Array;
  /** Words of all rows. */
  readonly tokens: number;
}

/** Places of terms: from `start` up to, not including, `end`. */
export interface PlaceRange {
  readonly start: number;
  readonly end: number;
}

/** The places of the terms that begin with `beginning`. */
export function placesFrom({ terms }: SearchIndex, beginning: string): PlaceRange {
  // No folded word has a letter above this one.
  return { start: firstPlaceAt(terms, beginning), end: firstPlaceAt(terms, `${beginning}\uffff`) };
}

/** The place of one term; an empty range when the collection lacks it. */
export function placeOf({ terms }: SearchIndex, term: string): PlaceRange {
  const start = firstPlaceAt(terms, term);
  return { start, end: terms[start] === term ? start + 1 : start };
}

/** The first place whose term is not before `text`. */
function firstPlaceAt(terms: readonly string[], text: string): number {
  let [start, end] = [0, terms.length];
  while (start < end) {
    const middle = (start + end) >> 1;
    if (terms[middle]! < text) start = middle + 1;
    else end = middle;
  }
  return start;
}

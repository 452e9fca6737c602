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
 * Numbers go by frequency, the commonest term is 0. Those from `ESCAPE` on take two units: of what is above it, `ESCAPE`
 * plus how often `ESCAPE` goes into it, then the rest; so no second unit can be taken for a first one or a field's end.
 */
export interface TokenStreams {
  readonly units: Uint16Array;
  /** The units of row r: from `starts[r]` up to, not including, `starts[r + 1]`. */
  readonly starts: Uint32Array;
  /** Where in `units` the term of number n stands: `uses[useStarts[n]]` up to, not including, `uses[useStarts[n + 1]]`. */
  readonly uses: Uint32Array;
  /** Up to the numbers that take two units: so rare that rows are read for them. */
  readonly useStarts: Uint32Array;
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

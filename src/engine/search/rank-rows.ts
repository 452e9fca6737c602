import { lowestBit } from "../row-set/row-set.ts";
import { BEGINS, countPhrases, WHOLE } from "./count-phrases.ts";
import type { FoundRows } from "./find-rows.ts";
import type { ReadToken } from "./read-terms.ts";
import type { SearchIndex } from "./search-index.ts";
import { topPlaces } from "./top-places.ts";

/** How fast further uses of a word lose weight, and how much a long article is held against it. */
const K1 = 1.2;
const B = 0.75;

/**
 * The best `most` of `rows`, all of which were found, best first; of equal ones the first in `rows`.
 *
 * Judged by how rare the words are in the collection, how often they stand in the article, three times for its title,
 * half as much again for a whole word as for a beginning, and how long it is. A phrase is as rare as its rarest word.
 * Excluded words do not count. Costs one pass over the lists of the words' rows, and one over the words of `rows` for a phrase.
 * Source: Okapi BM25 (Robertson and Zaragoza 2009), its weighted fields.
 */
export function rankRows(found: FoundRows, rows: readonly number[], most: number): readonly number[] {
  const { index, terms, counts, phrases } = found;
  if (rows.length === 0 || terms.every(({ isExcluded }) => isExcluded)) return rows.slice(0, most);
  const { lengths } = index;
  // What an article's uses are held against, in halves of a use: so much, and so much more for each of its words.
  const [base, perWord] = [2 * K1 * (1 - B), (2 * K1 * B * index.rows) / index.tokens];
  const scores = new Float64Array(rows.length);
  for (const [number, term] of terms.entries()) {
    if (term.isExcluded) continue;
    const weight = (K1 + 1) * rarityOf(counts[number]!, index.rows);
    const halves =
      term.tokens.length === 1
        ? usesOfToken(index, term.tokens[0]!)
        : (phrases[number] ?? countPhrases(index, term, Uint32Array.from(rows)));
    for (let at = 0; at < scores.length; at++) {
      const row = rows[at]!;
      const uses = halves[row]!;
      scores[at]! += (weight * uses) / (uses + base + perWord * lengths[row]!);
    }
  }
  return topPlaces(scores, most).map((place) => rows[place]!);
}

/** How much a word tells that `count` of `rows` have; never nothing. */
function rarityOf(count: number, rows: number): number {
  return Math.log(1 + (rows - count + 0.5) / (count + 0.5));
}

/** By row, how often words stand there that a token asks for, in halves of a use. */
function usesOfToken({ rows, terms, termRows }: SearchIndex, { places, words }: ReadToken): Uint32Array {
  const { starts, listed, listedUses, bitmapOf, bitmaps, bitmapUses } = termRows;
  const uses = new Uint32Array(rows);
  for (const { start, end } of places) {
    for (let place = start; place < end; place++) {
      const fit = words.includes(terms[place]!) ? WHOLE : BEGINS;
      const bitmap = bitmapOf[place]!;
      if (bitmap >= 0) addBitmap(uses, bitmaps[bitmap]!, bitmapUses[bitmap]!, fit);
      else for (let at = starts[place]!; at < starts[place + 1]!; at++) uses[listed[at]!]! += fit * listedUses[at]!;
    }
  }
  return uses;
}

function addBitmap(uses: Uint32Array, bitmap: Uint32Array, own: Uint8Array, fit: number): void {
  let next = 0;
  for (let word = 0; word < bitmap.length; word++) {
    for (let rest = bitmap[word]!; rest !== 0; rest &= rest - 1) {
      uses[(word << 5) + lowestBit(rest)]! += fit * own[next++]!;
    }
  }
}

import type { FoundRows } from "./find-rows.ts";
import { fitAt, patternOf, type StreamPattern } from "./match-stream.ts";
import { FIELD_STOP, type StreamReader, streamReader } from "./read-stream.ts";
import { topPlaces } from "./top-places.ts";

/** How much more often a word counts that stands in the title. */
const TITLE_WEIGHT = 3;
/** How fast further uses of a word lose weight, and how much a long article is held against it. */
const K1 = 1.2;
const B = 0.75;

/**
 * The best `most` of `rows`, best first; of equal ones the first in `rows`.
 *
 * Judged by how rare the words are in the collection, how often they stand in the article, three times for its title,
 * half as much again for a whole word as for a beginning, and how long it is. A phrase is as rare as its rarest word.
 * Excluded words do not count. One pass over the words of all `rows`.
 * Source: Okapi BM25 (Robertson and Zaragoza 2009), its weighted fields.
 */
export function rankRows(found: FoundRows, rows: readonly number[], most: number): readonly number[] {
  const { index } = found;
  const patterns: StreamPattern[] = [];
  const rarities: number[] = [];
  for (const [at, term] of found.terms.entries()) {
    if (term.isExcluded) continue;
    patterns.push(patternOf(index, term));
    rarities.push(rarityOf(found.counts[at]!, index.rows));
  }
  if (patterns.length === 0) return rows.slice(0, most);
  const averageLength = index.tokens / index.rows;
  const reader = streamReader(index.streams);
  const scores = new Float64Array(rows.length);
  for (let at = 0; at < rows.length; at++) {
    reader.read(rows[at]!);
    const dampening = K1 * (1 - B + (B * (reader.length - 2)) / averageLength);
    for (let term = 0; term < patterns.length; term++) {
      const uses = usesIn(reader, patterns[term]!);
      scores[at]! += (rarities[term]! * uses * (K1 + 1)) / (uses + dampening);
    }
  }
  return topPlaces(scores, most).map((place) => rows[place]!);
}

/** How much a word tells that `count` of `rows` have; never nothing. */
function rarityOf(count: number, rows: number): number {
  return Math.log(1 + (rows - count + 0.5) / (count + 0.5));
}

/** How often the pattern stands in the row that was read, by weight. */
function usesIn(reader: StreamReader, pattern: StreamPattern): number {
  const { numbers, length } = reader;
  let uses = 0;
  let weight = TITLE_WEIGHT;
  for (let at = 0; at < length; at++) {
    if (numbers[at] === FIELD_STOP) weight = 1;
    else uses += weight * fitAt(reader, pattern, at);
  }
  return uses / 2;
}

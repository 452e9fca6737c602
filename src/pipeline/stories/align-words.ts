import { hashShingles } from "./choose-fingerprints.ts";

/** A place where two texts differ: words `[fromA, toA)` of one stand where words `[fromB, toB)` of the other do. */
export interface Gap {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
  /** Whether it lies before the first or after the last words in common. */
  readonly isEdge: boolean;
}

/** Words of the runs that hold two texts together. */
const ANCHOR = 3;

/**
 * The places where two texts differ, between runs of at least three words that both have in the same order.
 *
 * Runs are found by the shingles that each text has once, and drawn out to both sides. The whole of both texts is one
 * gap where there is none. A pass over both texts, and a sort.
 *
 * Source: Cohen's patience diff: the longest rising sequence of lines that are unique in both.
 */
export function findGaps(a: Int32Array, b: Int32Array): Gap[] {
  const gaps: Gap[] = [];
  let [doneA, doneB] = [0, 0];
  for (const [anchorA, anchorB] of risingAnchors(a, b)) {
    if (anchorA < doneA || anchorB < doneB) continue;
    let [startA, startB] = [anchorA, anchorB];
    while (startA > doneA && startB > doneB && a[startA - 1] === b[startB - 1])
      [startA, startB] = [startA - 1, startB - 1];
    if (startA > doneA || startB > doneB) {
      gaps.push({ fromA: doneA, toA: startA, fromB: doneB, toB: startB, isEdge: doneA === 0 || doneB === 0 });
    }
    [doneA, doneB] = [anchorA + ANCHOR, anchorB + ANCHOR];
    while (doneA < a.length && doneB < b.length && a[doneA] === b[doneB]) [doneA, doneB] = [doneA + 1, doneB + 1];
  }
  if (doneA < a.length || doneB < b.length) {
    gaps.push({ fromA: doneA, toA: a.length, fromB: doneB, toB: b.length, isEdge: true });
  }
  return gaps;
}

type Anchor = readonly [a: number, b: number];

/** Places of shingles that each text has once, rising in both, as many as there can be. */
function risingAnchors(a: Int32Array, b: Int32Array): Anchor[] {
  const placesA = uniquePlaces(hashShingles(a, ANCHOR));
  const placesB = uniquePlaces(hashShingles(b, ANCHOR));
  const anchors: Anchor[] = [];
  for (const [shingle, place] of placesA) {
    const other = placesB.get(shingle) ?? REPEATED;
    if (place !== REPEATED && other !== REPEATED) anchors.push([place, other]);
  }
  return longestRising(anchors.sort(([one], [other]) => one - other));
}

const REPEATED = -1;

function uniquePlaces(shingles: Int32Array): Map<number, number> {
  const places = new Map<number, number>();
  for (const [at, shingle] of shingles.entries()) places.set(shingle, places.has(shingle) ? REPEATED : at);
  return places;
}

/** The longest subsequence that rises in `b` too. Source: patience sorting. */
function longestRising(anchors: readonly Anchor[]): Anchor[] {
  const tops: number[] = [];
  const before: number[] = [];
  const heightOf = (anchor: number) => anchors[anchor]?.[1] ?? 0;
  anchors.forEach((_, anchor) => {
    let [low, high] = [0, tops.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (heightOf(tops[middle] ?? 0) < heightOf(anchor)) low = middle + 1;
      else high = middle;
    }
    before.push(tops[low - 1] ?? -1);
    tops[low] = anchor;
  });
  const rising: Anchor[] = [];
  for (let at = tops.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
    const anchor = anchors[at];
    if (anchor) rising.push(anchor);
  }
  return rising.reverse();
}

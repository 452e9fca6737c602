import { type ComparedWords, REPEATED, SHINGLE } from "./compared-words.ts";

/** A place where two texts differ: words `[fromA, toA)` of one stand where words `[fromB, toB)` of the other do. */
export interface Gap {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
  /** Whether it lies before the first or after the last words in common. */
  readonly isEdge: boolean;
}

/**
 * The places where two texts differ, between runs of at least three words that both have in the same order.
 *
 * Runs are found by the shingles that each text has once, and drawn out to both sides. The whole of both texts is one
 * gap where there is none. A pass over both texts, and a sort.
 *
 * Source: Cohen's patience diff: the longest rising sequence of lines that are unique in both.
 */
export function findGaps(one: ComparedWords, other: ComparedWords): Gap[] {
  const [a, b] = [one.words, other.words];
  const gaps: Gap[] = [];
  const anchors = risingAnchors(one, other);
  let [doneA, doneB] = [0, 0];
  for (let at = 0; at < anchors.a.length; at++) {
    const [anchorA, anchorB] = [anchors.a[at] ?? 0, anchors.b[at] ?? 0];
    if (anchorA < doneA || anchorB < doneB) continue;
    let [startA, startB] = [anchorA, anchorB];
    while (startA > doneA && startB > doneB && a[startA - 1] === b[startB - 1]) {
      startA--;
      startB--;
    }
    if (startA > doneA || startB > doneB) {
      gaps.push({ fromA: doneA, toA: startA, fromB: doneB, toB: startB, isEdge: doneA === 0 || doneB === 0 });
    }
    doneA = anchorA + SHINGLE;
    doneB = anchorB + SHINGLE;
    while (doneA < a.length && doneB < b.length && a[doneA] === b[doneB]) {
      doneA++;
      doneB++;
    }
  }
  if (doneA < a.length || doneB < b.length) {
    gaps.push({ fromA: doneA, toA: a.length, fromB: doneB, toB: b.length, isEdge: true });
  }
  return gaps;
}

/** Places of words, pair by pair. */
interface Anchors {
  readonly a: Int32Array;
  readonly b: Int32Array;
}

/** Places of shingles that each text has once, rising in both, as many as there can be. */
function risingAnchors(one: ComparedWords, other: ComparedWords): Anchors {
  const [shinglesA, shinglesB] = [one.shingles(), other.shingles()];
  // By place in the one, one more than the place in the other: 0 for none.
  const nexts = new Int32Array(one.words.length);
  let count = 0;
  for (let [atA, atB] = [0, 0]; atA < shinglesA.hashes.length && atB < shinglesB.hashes.length; ) {
    const [hashA, hashB] = [shinglesA.hashes[atA] ?? 0, shinglesB.hashes[atB] ?? 0];
    if (hashA === hashB) {
      const [placeA, placeB] = [shinglesA.places[atA] ?? REPEATED, shinglesB.places[atB] ?? REPEATED];
      if (placeA !== REPEATED && placeB !== REPEATED) {
        nexts[placeA] = placeB + 1;
        count++;
      }
    }
    if (hashA <= hashB) atA++;
    if (hashB <= hashA) atB++;
  }
  const [a, b] = [new Int32Array(count), new Int32Array(count)];
  let kept = 0;
  for (let place = 0; kept < count; place++) {
    const next = nexts[place] ?? 0;
    if (next === 0) continue;
    a[kept] = place;
    b[kept++] = next - 1;
  }
  return longestRising({ a, b });
}

/** The longest subsequence that rises in `b` too. Source: patience sorting. */
function longestRising({ a, b }: Anchors): Anchors {
  if (isRising(b)) return { a, b };
  const [tops, before] = [new Int32Array(b.length), new Int32Array(b.length)];
  let height = 0;
  for (let anchor = 0; anchor < b.length; anchor++) {
    let [low, high] = [0, height];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((b[tops[middle] ?? 0] ?? 0) < (b[anchor] ?? 0)) low = middle + 1;
      else high = middle;
    }
    before[anchor] = low === 0 ? -1 : (tops[low - 1] ?? -1);
    tops[low] = anchor;
    if (low === height) height++;
  }
  const rising: Anchors = { a: new Int32Array(height), b: new Int32Array(height) };
  for (let [at, anchor] = [height - 1, tops[height - 1] ?? 0]; at >= 0; at--) {
    rising.a[at] = a[anchor] ?? 0;
    rising.b[at] = b[anchor] ?? 0;
    anchor = before[anchor] ?? -1;
  }
  return rising;
}

function isRising(numbers: Int32Array): boolean {
  for (let at = 1; at < numbers.length; at++) if ((numbers[at] ?? 0) <= (numbers[at - 1] ?? 0)) return false;
  return true;
}

import { mixed } from "./scan-words.ts";
import { eachOnce } from "./sorted-numbers.ts";

/** Words of a shingle that a fingerprint is made of. */
const SHINGLE = 4;
/** Shingles of which the lowest is kept: two texts that share a run of 11 words share a fingerprint. */
const WINDOW = 8;
/** Kept of one text; of a longer one the lowest, which a copy keeps too. */
const MOST_KEPT = 128;
const BASE = 0x01000193;

/**
 * The fingerprints of a text: a local sample of its shingles, ascending and each once; empty below four words.
 *
 * Two texts with a run of words in common share some, wherever it stands and whatever was cut or put before it. One
 * pass over the words.
 *
 * Source: Schleimer, Wilkerson and Aiken, "Winnowing" (2003), over the lowest hash of every window, as MinHash keeps
 * the lowest of a whole text.
 */
export function chooseFingerprints(words: Int32Array): Int32Array {
  const shingles = hashShingles(words, SHINGLE);
  const kept = new Int32Array(shingles.length);
  let [count, lowestAt] = [0, -1];
  for (let end = Math.min(WINDOW, shingles.length) - 1; end >= 0 && end < shingles.length; end++) {
    const start = Math.max(0, end - WINDOW + 1);
    const before = lowestAt;
    if (lowestAt < start) {
      lowestAt = start;
      for (let at = start + 1; at <= end; at++) if (isLower(shingles, at, lowestAt)) lowestAt = at;
    } else if (isLower(shingles, end, lowestAt)) lowestAt = end;
    if (lowestAt !== before) kept[count++] = shingles[lowestAt] ?? 0;
  }
  return eachOnce(kept.subarray(0, count).sort()).slice(0, MOST_KEPT);
}

function isLower(shingles: Int32Array, at: number, than: number): boolean {
  return (shingles[at] ?? 0) <= (shingles[than] ?? 0);
}

/** A hash of every run of `size` words, by the place of its first word; empty for fewer words. */
export function hashShingles(words: Int32Array, size: number): Int32Array {
  const hashes = new Int32Array(Math.max(0, words.length - size + 1));
  for (let at = 0; at < hashes.length; at++) {
    let hash = 0;
    for (let word = at; word < at + size; word++) hash = (Math.imul(hash, BASE) + (words[word] ?? 0)) | 0;
    hashes[at] = mixed(hash);
  }
  return hashes;
}

import { foldText } from "../text/fold-text.ts";

/** The words of a text in order: word i spans `[starts[i], ends[i])` in UTF-16 units. */
export interface ScannedWords {
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** A hash of each word's folded spelling; a figure is one word without its thousands commas. */
  readonly hashes: Int32Array;
}

const NONE = 0;
const LETTER = 1;
const DIGIT = 2;
const OTHER = 3;
const ALONE = 4;
const FNV_START = 0x811c9dc5 | 0;
const FNV_STEP = 0x01000193;

/** By UTF-16 unit, what it is, times 0x10000, and its folded unit; 0 where not looked up yet. */
const knownUnits = new Int32Array(0x10000);

/**
 * Split a text into words, whatever its case, accents and typography.
 *
 * Letters and digits part (`F-35` and `F35` are the same two words); a character of a script without spaces is a word of
 * its own. One pass.
 */
export function scanWords(text: string): ScannedWords {
  // No text has more words: each has a unit of its own, and only those of scripts without spaces stand side by side.
  const [starts, ends, hashes] = roomFor(text.length + 1);
  let count = 0;
  let inWord = NONE;
  let hash = FNV_START;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const known = knownUnits[unit] || learnUnit(unit);
    const kind = known >> 16;
    if (kind === inWord && kind !== ALONE) {
      hash = Math.imul(hash ^ (known & 0xffff), FNV_STEP);
      continue;
    }
    if (inWord === DIGIT && (unit === COMMA || unit === STOP) && isDigit(text.charCodeAt(at + 1))) {
      if (unit === STOP) hash = Math.imul(hash ^ unit, FNV_STEP);
      continue;
    }
    if (inWord !== NONE) {
      ends[count] = at;
      hashes[count++] = mixed(hash);
    }
    inWord = kind === OTHER ? NONE : kind;
    starts[count] = at;
    hash = Math.imul(FNV_START ^ (known & 0xffff), FNV_STEP);
  }
  if (inWord !== NONE) {
    ends[count] = text.length;
    hashes[count++] = mixed(hash);
  }
  return { count, starts: starts.slice(0, count), ends: ends.slice(0, count), hashes: hashes.slice(0, count) };
}

type Room = readonly [starts: Int32Array, ends: Int32Array, hashes: Int32Array];

/** Kept from one text to the next: clearing new memory took longer than the scan. */
let room: Room = [new Int32Array(0), new Int32Array(0), new Int32Array(0)];
const MOST_KEPT_UNITS = 1 << 17;

function roomFor(length: number): Room {
  if (room[0].length >= length) return room;
  const larger: Room = [new Int32Array(length), new Int32Array(length), new Int32Array(length)];
  if (length <= MOST_KEPT_UNITS) room = larger;
  return larger;
}

/** The hash that `scanWords` gives a single word. */
export function hashOfWord(word: string): number {
  return scanWords(word).hashes[0] ?? 0;
}

/** Spread the bits of a hash, so that its lowest values are a fair sample. Source: MurmurHash3, the final mix. */
export function mixed(hash: number): number {
  let bits = hash;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}

const COMMA = 0x2c;
const STOP = 0x2e;

/** Whether a UTF-16 unit is a digit of 0 to 9. */
export function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

function learnUnit(unit: number): number {
  const folded = foldText(String.fromCharCode(unit));
  const known = judgeUnit(folded) * 0x10000 + (folded.charCodeAt(0) || 0);
  knownUnits[unit] = known;
  return known;
}

function judgeUnit(folded: string): number {
  if (/[0-9]/.test(folded)) return DIGIT;
  if (/[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\u0e00-\u0e7f]/.test(folded)) return ALONE;
  return /[\p{L}\p{M}\ud800-\udfff]/u.test(folded) ? LETTER : OTHER;
}

import type { Span } from "../../model/span.ts";
import { GAP_CLASS, letterClasses } from "./letter-classes.ts";

/** A set of words, as bits; words may share one. */
export type WordBits = Uint32Array;

/** Which words stand in a stretch of a text: as bits, and the numbers of the bits, some of them more than once. */
export interface StandingWords {
  readonly bits: WordBits;
  readonly list: readonly number[];
}

const BITS = 11;
const SPREAD = 0x9e3779b1;

/** The bits of no word. */
export function emptyWordBits(): WordBits {
  return new Uint32Array(1 << (BITS - 5));
}

/** The words of a folded text that start in a stretch of it; the last may run over its end. One pass. */
export function findStandingWords(folded: string, { start, end }: Span): StandingWords {
  const classes = letterClasses();
  const bits = emptyWordBits();
  const list: number[] = [];
  let hash = 0;
  let isInWord = false;
  for (let at = start; at < end || isInWord; at++) {
    const code = at < folded.length ? folded.charCodeAt(at) : 0;
    if (classes[code] !== GAP_CLASS) {
      hash = addUnit(isInWord ? hash : 0, code);
      isInWord = true;
    } else if (isInWord) {
      const bit = bitOfHash(hash);
      addBit(bits, bit);
      list.push(bit);
      isInWord = false;
    }
  }
  return { bits, list };
}

/** The bit of a folded word. */
export function bitOfWord(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = addUnit(hash, word.charCodeAt(at));
  return bitOfHash(hash);
}

export function addBit(bits: WordBits, bit: number): void {
  bits[bit >> 5] = (bits[bit >> 5] ?? 0) | (1 << (bit & 31));
}

/** Whether one of the bits of a list is among the bits. */
export function hasAnyBit(bits: WordBits, list: readonly number[]): boolean {
  for (const bit of list) if ((((bits[bit >> 5] ?? 0) >>> (bit & 31)) & 1) === 1) return true;
  return false;
}

function addUnit(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

function bitOfHash(hash: number): number {
  return Math.imul(hash, SPREAD) >>> (32 - BITS);
}

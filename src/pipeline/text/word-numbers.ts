import type { Span } from "../../model/span.ts";
import { GAP_CLASS, letterClasses } from "./letter-classes.ts";

const BITS = 14;
const SPREAD = 0x9e3779b1;

/** Numbers of words are below this. */
export const WORD_NUMBERS = 1 << BITS;

/**
 * The numbers of the words of a folded text that start in a stretch of it, in order; the last may run over its end.
 * Words may share a number. One pass.
 */
export function findStandingWords(folded: string, { start, end }: Span): readonly number[] {
  const classes = letterClasses();
  const found: number[] = [];
  let hash = 0;
  let isInWord = false;
  for (let at = start; at < end || isInWord; at++) {
    const code = at < folded.length ? folded.charCodeAt(at) : 0;
    if (classes[code] !== GAP_CLASS) {
      hash = addUnit(isInWord ? hash : 0, code);
      isInWord = true;
    } else if (isInWord) {
      found.push(numberOfHash(hash));
      isInWord = false;
    }
  }
  return found;
}

/** The number of a folded word. */
export function numberOfWord(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = addUnit(hash, word.charCodeAt(at));
  return numberOfHash(hash);
}

function addUnit(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

function numberOfHash(hash: number): number {
  return Math.imul(hash, SPREAD) >>> (32 - BITS);
}

import type { Finding } from "../../model/finding.ts";

/** In UTF-16 units; enough to know a language by. */
const LONGEST_LOOK = 4000;
/** Fewer letters may be a list of names. */
const FEWEST_LETTERS = 100;
/** English prose has five times as many. */
const LOWEST_SHARE = 0.04;
const NO_COMMON_UNIT = 0xff;
/** The commonest words of English that are not those of a neighbour, too; none is longer than `LONGEST_COMMON`. */
const COMMON = new Set(
  "the of and to in is that for with was by as has its at from be said are it on have will".split(" ").map(numberOf),
);
const LONGEST_COMMON = 4;

/**
 * That a text is hardly in English, the one language in which agreements and acts are read: `text-not-english`.
 *
 * Known by the share of the commonest English words in its beginning; a text too short to tell has no finding.
 */
export function findOtherLanguage(text: string, file: string): Finding[] {
  const { words, letters, common } = countWords(text.slice(0, LONGEST_LOOK));
  if (letters < FEWEST_LETTERS || common >= words * LOWEST_SHARE) return [];
  return [{ code: "text-not-english", file }];
}

/** By UTF-16 unit, what it is; 0 where not looked up yet. */
const knownKinds = new Uint8Array(0x10000);
const GAP = 1;
const LETTER = 2;
/** One of the two units of a character. */
const HALF = 3;

function learnKind(unit: number): number {
  const isHalf = unit >= 0xd800 && unit < 0xe000;
  const kind = isHalf ? HALF : isLetter(String.fromCharCode(unit)) ? LETTER : GAP;
  knownKinds[unit] = kind;
  return kind;
}

function isLetter(character: string): boolean {
  return /^[\p{L}\p{M}]$/u.test(character);
}

/** The character of which the unit at a place is a half. */
function wholeAt(text: string, at: number): string {
  const isSecond = text.charCodeAt(at) >= 0xdc00;
  return text.slice(isSecond ? at - 1 : at, isSecond ? at + 1 : at + 2);
}

/** A word of at most four letters as a number, whatever their case; of a longer one, that of its end. */
function withLetter(number: number, unit: number): number {
  return (number << 8) | (unit < 0x80 ? unit | 0x20 : NO_COMMON_UNIT);
}

function numberOf(word: string): number {
  return Array.from(word, (letter) => letter.charCodeAt(0)).reduce(withLetter, 0);
}

const SPACE = 0x20;

/** Runs of letters, how many units they have, and how many of them are common. One pass: it is made for every article. */
function countWords(text: string) {
  let [words, letters, common, length, number] = [0, 0, 0, 0, 0];
  for (let at = 0; at <= text.length; at++) {
    const unit = at < text.length ? text.charCodeAt(at) : SPACE;
    const kind = knownKinds[unit] || learnKind(unit);
    if (kind === LETTER || (kind === HALF && isLetter(wholeAt(text, at)))) {
      length += 1;
      number = withLetter(number, unit);
    } else if (length > 0) {
      words += 1;
      letters += length;
      if (length <= LONGEST_COMMON && COMMON.has(number)) common += 1;
      [length, number] = [0, 0];
    }
  }
  return { words, letters, common };
}

import { foldToken } from "./fold-token.ts";

/** Takes one word: folded, and where it stands, in UTF-16 units of the text as it was given. */
export type TakeToken = (folded: string, start: number, end: number) => void;

/** What a character is to a word. */
const KIND = {
  /** Stands in no word. */
  none: 0,
  /** A letter or digit. */
  word: 1,
  /** An accent; belongs to the letter before it. */
  mark: 2,
  /** A letter of a script that is written without spaces: a word of its own. */
  unspaced: 3,
} as const;

type Kind = (typeof KIND)[keyof typeof KIND];

const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const IS_PLAIN = Uint8Array.from({ length: 128 }, (_, code) => Number(/[0-9A-Za-z]/.test(String.fromCharCode(code))));
const DOT = 0x2e;
const UPPER_A = 0x41;
const UPPER_Z = 0x5a;

/**
 * Cut a text into words, in order: runs of letters, digits and accents. All else is between words.
 *
 * Initials are one word without their dots, `U.K.` → `uk`; a letter of Chinese, Japanese or Thai is a word by itself.
 */
export function splitTokens(text: string, take: TakeToken): void {
  for (let at = 0; at < text.length; ) {
    const start = at;
    let isPlain = true;
    let isLower = true;
    while (at < text.length) {
      const code = text.charCodeAt(at);
      if (code < 128) {
        if (IS_PLAIN[code] === 0) break;
        if (code >= UPPER_A && code <= UPPER_Z) isLower = false;
        at++;
        continue;
      }
      const kind = kindAt(text, at);
      if (kind === KIND.none || (kind === KIND.unspaced && at > start)) break;
      isPlain = false;
      at += widthAt(text, at);
      if (kind !== KIND.unspaced) continue;
      while (kindAt(text, at) === KIND.mark) at += widthAt(text, at);
      break;
    }
    if (at === start) {
      at += widthAt(text, at);
      continue;
    }
    const end = isPlain && at === start + 1 ? endOfInitials(text, start) : at;
    const token = text.slice(start, end);
    // To put a whole text into small letters takes ten times as long as to do so with its few capitals.
    const plain = isPlain && isLower && end === at;
    const folded = plain ? token : isPlain ? token.toLowerCase().replaceAll(".", "") : foldToken(token);
    if (folded !== "") take(folded, start, end);
    at = end;
  }
}

/** Where initials end that may begin with the letter at `start`: each further one is a dot and a letter that stands alone. */
function endOfInitials(text: string, start: number): number {
  let end = start + 1;
  if (!isLetterAt(text, start)) return end;
  while (text.charCodeAt(end) === DOT && isLetterAt(text, end + 1) && kindAt(text, end + 2) === KIND.none) end += 2;
  return end;
}

function isLetterAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at) | 0x20;
  return code >= 0x61 && code <= 0x7a;
}

function kindAt(text: string, at: number): Kind {
  const code = text.codePointAt(at) ?? 0x20;
  if (code < 128) return IS_PLAIN[code] === 1 ? KIND.word : KIND.none;
  // Dashes, curly quotes and spaces: nearly all that is not plain in an English text.
  if (code >= 0x2000 && code <= 0x206f) return KIND.none;
  const letter = String.fromCodePoint(code);
  if (/^\p{M}/u.test(letter)) return KIND.mark;
  if (UNSPACED.test(letter)) return KIND.unspaced;
  return /^[\p{L}\p{N}]/u.test(letter) ? KIND.word : KIND.none;
}

function widthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

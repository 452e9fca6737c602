import type { Finding } from "../../model/finding.ts";

/** In UTF-16 units; enough to know a language by. */
const LONGEST_LOOK = 4000;
/** Fewer letters may be a list of names. */
const FEWEST_LETTERS = 100;
/** English prose has five times as many. */
const LOWEST_SHARE = 0.04;
/** The commonest words of English that are not those of a neighbour, too. */
const COMMON = new Set(
  "the of and to in is that for with was by as has its at from be said are it on have will".split(" "),
);

/**
 * That a text is hardly in English, the one language in which agreements and acts are read: `text-not-english`.
 *
 * Known by the share of the commonest English words in its beginning; a text too short to tell has no finding.
 */
export function findOtherLanguage(text: string, file: string): Finding[] {
  const words = text.slice(0, LONGEST_LOOK).match(/[\p{L}\p{M}]+/gu) ?? [];
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  if (letters < FEWEST_LETTERS) return [];
  const common = words.filter((word) => COMMON.has(word.toLowerCase())).length;
  if (common >= words.length * LOWEST_SHARE) return [];
  return [{ code: "text-not-english", file }];
}

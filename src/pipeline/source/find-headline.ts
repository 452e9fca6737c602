import type { CleanedText } from "./cut-text.ts";

const LONGEST_TITLE = 160;
const FINAL_STOP = /[.:;,…]["”’')\]]*$/;
const OPENING = /^["“‘'(\d]|^[^\p{Ll}]/u;

/**
 * The first line of a cleaned text where it reads as a headline, or null: three words or more, no final stop, with a
 * longer line below it. It stays in the text, so that what it names and says has its span.
 */
export function findHeadline({ text }: CleanedText): string | null {
  const [first = "", ...below] = text.split(/\n+/);
  const words = first.trim();
  const isShort = words.length <= LONGEST_TITLE && words.split(/\s+/).length >= 3;
  if (!isShort || FINAL_STOP.test(words) || !OPENING.test(words)) return null;
  return below.some((line) => line.length > words.length) ? words : null;
}

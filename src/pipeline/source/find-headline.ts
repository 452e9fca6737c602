import { type CleanedText, cutText, rawSpanOf } from "./cut-text.ts";

const LONGEST_TITLE = 160;
const FINAL_STOP = /[.:;,…]["”’')\]]*$/;
const OPENING = /^["“‘'(\d]|^[^\p{Ll}]/u;

/**
 * The first line of a cleaned text where it reads as a headline, or null: three words or more, no final stop, with a
 * longer line below it.
 */
export function findHeadline({ text }: CleanedText): string | null {
  const [first = "", ...below] = text.split(/\n+/);
  const words = first.trim();
  const isShort = words.length <= LONGEST_TITLE && words.split(/\s+/).length >= 3;
  if (!isShort || FINAL_STOP.test(words) || !OPENING.test(words)) return null;
  return below.some((line) => line.length > words.length) ? words : null;
}

/** The text below the headline that `findHeadline` gave, as the title says it already; dropped as `headline`. */
export function dropHeadline(raw: string, cleaned: CleanedText): CleanedText {
  const end = cleaned.text.search(/\n|$/);
  return cutText(raw, [...cleaned.dropped, { ...rawSpanOf(cleaned, { start: 0, end }), rule: "headline" }]);
}

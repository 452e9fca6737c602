import { type CleanedText, cutText, rawSpanOf } from "./cut-text.ts";

const LONGEST_TITLE = 160;
const FINAL_STOP = /[.:;,…]["”’')\]]*$/;
const OPENING = /^["“‘'(\d]|^[^\p{Ll}]/u;

/**
 * The first line of a cleaned text where it reads as a headline, or null: three words or more, no final stop, with a
 * longer line below it.
 */
export function findHeadline({ text }: CleanedText): string | null {
  const end = endOfLine(text, 0);
  const words = text.slice(0, end).trim();
  const isShort = words.length <= LONGEST_TITLE && words.split(/\s+/).length >= 3;
  if (!isShort || FINAL_STOP.test(words) || !OPENING.test(words)) return null;
  return hasLineLonger(words.length, text, end) ? words : null;
}

function hasLineLonger(length: number, text: string, offset: number): boolean {
  for (let start = offset + 1; start < text.length; ) {
    const end = endOfLine(text, start);
    if (end - start > length) return true;
    start = end + 1;
  }
  return false;
}

function endOfLine(text: string, start: number): number {
  const end = text.indexOf("\n", start);
  return end === -1 ? text.length : end;
}

/** The text below the headline that `findHeadline` gave, as the title says it already; dropped as `headline`. */
export function dropHeadline(raw: string, cleaned: CleanedText): CleanedText {
  const end = endOfLine(cleaned.text, 0);
  return cutText(raw, [...cleaned.dropped, { ...rawSpanOf(cleaned, { start: 0, end }), rule: "headline" }]);
}

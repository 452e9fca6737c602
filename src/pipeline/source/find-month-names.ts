import type { Span } from "../../model/span.ts";
import { endOfWord, isFigure, isLetter } from "./date-letters.ts";
import { mayNameMonth, monthOf } from "./month-names.ts";

/** A month's name in a text, of one word or two. */
export interface MonthName extends Span {
  /** 1 to 12. */
  readonly month: number;
}

/** What may be a day or a year. */
const FIGURES = /(?<!\d)(?:\d{1,2}|\d{4})(?!\d)/g;
/** In UTF-16 units. How far behind the figures of its date a month's name begins at most, after two little words. */
const REACH_AFTER = 24;
/** How much further on the second word of a name may begin. */
const REACH_OF_SECOND = 40;
/** How far before the figures a name begins at most, of two words if need be. */
const REACH_BEFORE = 64;
const LONGEST_NAME = 16;
const LONGEST_GAP = 4;
const LONGEST_LITTLE_WORD = 4;
const SMALL = /^\d{1,2}$/;
const TOKEN = /\d+|[\p{L}\p{M}]+/gu;
const THAI = /^[\u0e00-\u0e7f]/;
const VIETNAMESE = /^(?:th(?:á|a\u0301)ng|thg)$/i;

/**
 * The months that a text names near figures of ASCII, in order.
 *
 * One pass: words are looked at only near what may be a day or a year, and read only where their first letters are
 * those of a month.
 */
export function findMonthNames(text: string, language: string | null): MonthName[] {
  return windowsOf(text).flatMap((window) => monthsIn(text, window, language));
}

/** The parts of a text round what may be a day or a year, apart and in order; a date without either is none. */
function windowsOf(text: string): Span[] {
  const windows: { start: number; end: number }[] = [];
  let last: { start: number; end: number } | undefined;
  FIGURES.lastIndex = 0;
  // Only asked whether there is one more, as most figures stand near no month and need no match of their own.
  while (FIGURES.test(text)) {
    const first = startOfFigures(text, FIGURES.lastIndex);
    if (!isBesideName(text, first, FIGURES.lastIndex)) continue;
    const [start, end] = [Math.max(0, first - REACH_BEFORE), FIGURES.lastIndex + REACH_AFTER];
    if (last !== undefined && start <= last.end) last.end = end;
    else {
      last = { start, end };
      windows.push(last);
    }
  }
  return windows;
}

/** Whether a word beside figures is short enough for a little word, or may be of a month's name; false is certain. */
function isBesideName(text: string, start: number, end: number): boolean {
  let after = end;
  while (after < end + LONGEST_GAP && !isOfToken(text, after)) after += 1;
  if (mayLeadToName(text, after, endOfWord(text, after))) return true;
  let before = start;
  while (before > start - LONGEST_GAP && !isOfToken(text, before - 1)) before -= 1;
  let word = before;
  while (word > 0 && before - word <= LONGEST_NAME && isLetter(text, word - 1)) word -= 1;
  return mayLeadToName(text, word, before);
}

function mayLeadToName(text: string, start: number, end: number): boolean {
  return start < end && (end - start <= LONGEST_LITTLE_WORD || mayNameMonth(text, start, end));
}

function isOfToken(text: string, offset: number): boolean {
  return isFigure(text.charCodeAt(offset)) || isLetter(text, offset);
}

function startOfFigures(text: string, end: number): number {
  let start = end;
  while (isFigure(text.charCodeAt(start - 1))) start -= 1;
  return start;
}

/** The months named by words that begin in a part of a text; a word that is cut off at its start is left out. */
function monthsIn(text: string, { start, end }: Span, language: string | null): MonthName[] {
  const names: MonthName[] = [];
  let at = start > 0 && isLetter(text, start - 1) ? endOfWord(text, start) : start;
  while (at < end && at < text.length) {
    const last = endOfWord(text, at);
    if (last === at) at += 1;
    else {
      const name = mayNameMonth(text, at, last)
        ? monthAt(text, { start: at, end: last }, end + REACH_OF_SECOND, language)
        : null;
      if (name !== null) names.push(name);
      at = last;
    }
  }
  return names;
}

/** The month that a word names, alone or with the next one, which is to begin before `limit`. */
function monthAt(text: string, word: Span, limit: number, language: string | null): MonthName | null {
  if (word.end - word.start > LONGEST_NAME) return null;
  const name = text.slice(word.start, word.end);
  if (VIETNAMESE.test(name)) {
    const next = wordsOf(text, tokenFrom(text, word.end, limit));
    const month = SMALL.test(next) ? Number(next) : monthOf(`${name} ${next}`, "vi");
    return month !== null && month >= 1 && month <= 12 ? withNext(text, word, limit, month) : null;
  }
  if (THAI.test(name) && name.length <= 3) {
    const month = monthOf(`${name}.${wordsOf(text, tokenFrom(text, word.end, limit))}`, "th");
    return month === null ? null : withNext(text, word, limit, month);
  }
  const single = monthOf(name, language);
  if (single !== null) return { ...word, month: single };
  if (!/^[كت]/.test(name)) return null;
  const double = monthOf(`${name} ${wordsOf(text, tokenFrom(text, word.end, limit))}`, "ar");
  return double === null ? null : withNext(text, word, limit, double);
}

function withNext(text: string, word: Span, limit: number, month: number): MonthName {
  return { start: word.start, end: tokenFrom(text, word.end, limit)?.end ?? word.end, month };
}

/** The first word or figure that begins from `offset` on and before `limit`, or null. */
function tokenFrom(text: string, offset: number, limit: number): Span | null {
  TOKEN.lastIndex = offset;
  const match = TOKEN.exec(text);
  return match === null || match.index >= limit ? null : { start: match.index, end: match.index + match[0].length };
}

function wordsOf(text: string, span: Span | null): string {
  return span === null ? "" : text.slice(span.start, span.end);
}

import type { Span } from "../../model/span.ts";
import { itemMarkAt } from "./list-items.ts";
import { endsSentence, isGluedStop } from "./sentence-stops.ts";

const NEW_LINE = 10;
/** What may end or begin a sentence. The engine's own search finds the next one several times faster than a loop does. */
const MARK = /[\n.!?\u2022\u2043\u25aa\u25cf]/g;
const CLOSERS = /["'\u2019\u201d)\]]/;

/** Three stops or more with a space between each two. */
const SPACED_STOPS = /\.(?: \.){2,}/y;

/**
 * The sentences of a text as spans without the white space around them, in order; together they cover every word.
 *
 * A line break always ends one; a bullet, and the next number of a list on one line, begins one. Which stops end one
 * `endsSentence` tells.
 */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = [];
  let [start, nextItem, at] = [0, -1, 0];
  const open = (offset: number) => {
    start = skipSpace(text, offset);
    const item = itemMarkAt(text, start);
    nextItem = item?.next ?? -1;
    at = item?.end ?? start;
  };
  const close = (end: number, next: number) => {
    pushTrimmed(sentences, text, start, end);
    open(next);
  };
  open(0);
  let mark = nextMark(text, at);
  while (at < text.length) {
    if (mark < at) mark = nextMark(text, at);
    if (nextItem > start && nextItem >= at && nextItem <= mark && nextItem < text.length) {
      close(nextItem, nextItem);
      continue;
    }
    if (mark >= text.length) break;
    at = mark;
    const code = text.charCodeAt(at);
    if (code === NEW_LINE) close(at, at + 1);
    else if (isStop(code)) {
      const stop = readStop(text, start, at);
      if (stop.end === null) at = stop.next;
      else close(stop.end, stop.next);
    } else if (at > start && isSpace(text, at - 1)) close(at, at);
    else at += 1;
  }
  pushTrimmed(sentences, text, start, text.length);
  return sentences;
}

/** The next place from `at` on that may end or begin a sentence; the text's length when there is none. */
function nextMark(text: string, at: number): number {
  MARK.lastIndex = at;
  return MARK.test(text) ? MARK.lastIndex - 1 : text.length;
}

/** Where a sentence ends at a stop, or null, and where to look on. */
interface Stop {
  readonly end: number | null;
  readonly next: number;
}

function readStop(text: string, start: number, stop: number): Stop {
  SPACED_STOPS.lastIndex = stop;
  const spaced = text.startsWith(". .", stop) ? SPACED_STOPS.exec(text)?.[0] : undefined;
  if (spaced !== undefined) return readSpacedStops(text, stop, stop + spaced.length);
  let end = stop;
  while (isStop(text.charCodeAt(end))) end += 1;
  while (!isSpace(text, end) && CLOSERS.test(text.charAt(end))) end += 1;
  if (end < text.length && !isSpace(text, end)) {
    const isGlued = end === stop + 1 && isGluedStop(text, start, stop);
    return { end: isGlued ? end : null, next: end };
  }
  return { end: endsSentence(text, start, stop, wordAfter(text, end)) ? end : null, next: end };
}

/** Of "it ended. . . . They left" the first stop ends the sentence, of "it ended . . . . They left" the last; three never do. */
function readSpacedStops(text: string, stop: number, end: number): Stop {
  const isFour = (end - stop + 1) / 2 > 3;
  if (!isFour || !/^\p{Lu}/u.test(wordAfter(text, end))) return { end: null, next: end };
  return isSpace(text, stop - 1) ? { end, next: end } : { end: stop + 1, next: stop + 1 };
}

const WORD_AFTER = /^\s*["'\u2018\u201c([]*(\S+)/;

/** The word that follows, without opening quotes; `""` when none does soon. */
function wordAfter(text: string, offset: number): string {
  return WORD_AFTER.exec(text.slice(offset, offset + 40))?.[1] ?? "";
}

function isStop(code: number): boolean {
  return code === 46 || code === 33 || code === 63;
}

function isSpace(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  return code === 32 || (code >= 9 && code <= 13) || (code >= 0xa0 && /\s/.test(text.charAt(offset)));
}

function skipSpace(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && isSpace(text, at)) at += 1;
  return at;
}

function pushTrimmed(sentences: Span[], text: string, start: number, end: number): void {
  let last = end;
  while (last > start && isSpace(text, last - 1)) last -= 1;
  if (start < last) sentences.push({ start, end: last });
}

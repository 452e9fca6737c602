import type { Span } from "../../model/span.ts";
import { findMatches } from "./find-matches.ts";
import { GAP_CLASS, letterClasses } from "./letter-classes.ts";

/** A run of letters or digits, with its folded spelling. */
export interface Word extends Span {
  readonly folded: string;
}

const WORD = /[a-z0-9\u00c0-\u1fff\u3040-\uffff]+/g;

/** The words of a folded text in order. `Japan's` is two words, `F-35` too: what joins them is a gap. */
export function splitWords(folded: string): Word[] {
  const words: Word[] = [];
  for (const match of findMatches(WORD, folded)) {
    words.push({ start: match.index, end: match.index + match[0].length, folded: match[0] });
  }
  return words;
}

/** The words of a folded text alone. */
export function spellWords(folded: string): string[] {
  return folded.match(WORD) ?? [];
}

/** How many words of a folded text start in `[from, to)`; counting stops at `most`. */
export function countWords(folded: string, from: number, to: number, most = Number.POSITIVE_INFINITY): number {
  const classes = letterClasses();
  let count = 0;
  let isInWord = from > 0 && classes[folded.charCodeAt(from - 1)] !== GAP_CLASS;
  for (let at = from; at < Math.min(to, folded.length) && count < most; at++) {
    const isLetter = classes[folded.charCodeAt(at)] !== GAP_CLASS;
    if (isLetter && !isInWord) count += 1;
    isInWord = isLetter;
  }
  return count;
}

/** The spans that start inside `outer`. `spans` must be in the order of the text; found by halving, not by looking at all. */
export function startingIn<Inner extends Span>(spans: readonly Inner[], outer: Span): Inner[] {
  return spans.slice(firstWordAt(spans, outer.start), firstWordAt(spans, outer.end));
}

/** The number of the first word, or other span, that starts at or after `offset`; their count when none does. */
export function firstWordAt(words: readonly Span[], offset: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

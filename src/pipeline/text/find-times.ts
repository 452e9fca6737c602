import type { Span } from "../../model/span.ts";
import { dropShut, type EdgeIndex, indexEdges, mayBegin, tableOfBeginnings } from "../gate/edge-index.ts";
import { TIME_FORMS } from "./time-forms.ts";
import type { When } from "./when.ts";
import { findSigns, isOfWord, startsOf } from "./word-signs.ts";

/** Words that name a time, with what they say. */
export interface TimeMention extends Span {
  readonly when: When;
}

const ANY = new RegExp(TIME_FORMS.map(({ pattern }) => `\\b(?:${pattern})(?!\\w)`).join("|"), "y");
const EACH = TIME_FORMS.map(({ pattern }) => new RegExp(`^(?:${pattern})(?!\\w)`));

/** What is known of how the forms begin; made when it is first asked for. */
let [beginnings, index]: [Uint8Array | null, EdgeIndex | null] = [null, null];
/** The forms that the words at a place leave open, as bits. */
const left = new Uint32Array((EACH.length >> 5) + 1);

/**
 * Every time that a text names from `from` up to `to`, in order and without overlap.
 *
 * `folded` is the folded `text`. A month needs its capital letter ("may" is no month); "the 2030s" and amounts are no
 * years; an impossible day ("31 February") is left out.
 */
export function findTimes(text: string, folded: string, from = 0, to = folded.length): TimeMention[] {
  const times: TimeMention[] = [];
  const part = from === 0 && to >= folded.length ? folded : folded.slice(from, to);
  let at = 0;
  for (const core of startsOf(findSigns(part), "time", { start: 0, end: part.length })) {
    at = Math.max(at, startBefore(part, core));
    while (at <= core) {
      const words = isWordStart(part, at) ? formAt(part, at) : "";
      const [start, end] = [from + at, from + at + words.length];
      at += Math.max(1, words.length);
      const when = words === "" ? null : readForm(words, folded.slice(start, end + 24));
      if (when !== null && hasCapitalMonth(text.slice(start, end), words)) times.push({ start, end, when });
    }
  }
  return times;
}

/** "The end of Japan's fiscal year 2026": the most words that stand before the one that every form has. */
const MOST_WORDS_BEFORE_CORE = 6;

/** Where the first form that may hold the word at `core` can begin. */
function startBefore(folded: string, core: number): number {
  let at = core;
  for (let words = 0; at > 0 && words < MOST_WORDS_BEFORE_CORE; ) {
    at -= 1;
    if (isWordStart(folded, at)) words += 1;
  }
  return at;
}

function isWordStart(folded: string, at: number): boolean {
  return isOfWord(folded.charCodeAt(at)) && !(at > 0 && isOfWord(folded.charCodeAt(at - 1)));
}

/** The words of the form that begins at `at`, or `""`. */
function formAt(folded: string, at: number): string {
  beginnings ??= tableOfBeginnings(ANY);
  if (!mayBegin(beginnings, folded, at)) return "";
  ANY.lastIndex = at;
  return ANY.exec(folded)?.[0] ?? "";
}

function readForm(found: string, ahead: string): When | null {
  index ??= indexEdges(
    EACH.map((pattern) => [{ part: 0, pattern }]),
    1,
  );
  left.fill(-1);
  dropShut(index, [ahead], left);
  for (let word = 0; word < left.length; word++) {
    for (let bits = left[word] ?? 0; bits !== 0; bits &= bits - 1) {
      const number = 32 * word + 31 - Math.clz32(bits & -bits);
      const parts = EACH[number]?.exec(ahead);
      if (parts?.[0] === found) return TIME_FORMS[number]?.read(parts.slice(1)) ?? null;
    }
  }
  return null;
}

function hasCapitalMonth(given: string, folded: string): boolean {
  const month = /(?:^|[^a-z])(may|mar|march|sun|sat)\b/.exec(folded);
  if (month === null) return true;
  return /[A-Z]/.test(given.charAt(month.index + month[0].length - (month[1]?.length ?? 0)));
}

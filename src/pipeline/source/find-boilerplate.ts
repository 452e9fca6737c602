import {
  BOILERPLATE_ENDING,
  BOILERPLATE_OPENING,
  BOILERPLATE_RULES,
  type BoilerplateRule,
  LONGEST_BOILERPLATE,
  LONGEST_ENDING,
} from "./boilerplate-rules.ts";
import type { Cut } from "./cut-text.ts";
import type { TextLine } from "./text-lines.ts";

const OPENING_MARK = /[\s#>*_~|•·–—-]/;
const CLOSING_MARK = /[\s*_~|]/;
const INLINE_RULES = BOILERPLATE_RULES.filter(({ where }) => where === "inline");
/** What ends a text stands behind half of it, or behind this many units, however much follows. */
const LONGEST_HALF = 1500;
/** What stands in whatever an inline rule drops. */
const INLINE_WORDS = /email address will not be published/i;

/** A line's words without Markdown marks and bullets at its ends, as the rules see it; a paragraph as it is. */
export function bareWords(words: string): string {
  if (words.length > 2 * LONGEST_BOILERPLATE) return words;
  let [start, end] = [0, words.length];
  while (start < end && OPENING_MARK.test(words.charAt(start))) start += 1;
  while (end > start && CLOSING_MARK.test(words.charAt(end - 1))) end -= 1;
  return words.slice(start, end);
}

/** What the rules of `boilerplate-rules.ts` drop, as cuts of `raw`. One pass over the lines. */
export function findBoilerplate(raw: string, lines: readonly TextLine[]): Cut[] {
  const cuts: Cut[] = [];
  const hasInline = INLINE_WORDS.test(raw);
  const from = lines[0]?.start ?? 0;
  const tail = from + Math.min((raw.length - from) / 2, LONGEST_HALF);
  let atStart = true;
  for (const line of lines) {
    if (line.words === "") continue;
    const rule = ruleFor(bareWords(line.words), atStart, line.start >= tail);
    if (rule?.where === "rest" || rule?.where === "tail")
      return [...cuts, { start: line.start, end: raw.length, rule: rule.id }];
    if (rule) cuts.push({ start: line.start, end: line.next, rule: rule.id });
    else if (hasInline) cuts.push(...findInline(raw, line));
    atStart = atStart && rule !== undefined;
  }
  return cuts;
}

function ruleFor(words: string, atStart: boolean, atEnd: boolean): BoilerplateRule | undefined {
  if (words === "" || words.length > LONGEST_BOILERPLATE) return undefined;
  if (!atStart && !mayBeBoilerplate(words)) return undefined;
  return BOILERPLATE_RULES.find(
    ({ where, pattern }) =>
      where !== "inline" && (where !== "start" || atStart) && (where !== "tail" || atEnd) && pattern.test(words),
  );
}

/** Whether a rule for lines anywhere may drop a line; false is certain, and the answer for most lines of an article. */
export function mayBeBoilerplate(words: string): boolean {
  return BOILERPLATE_OPENING.test(words) || BOILERPLATE_ENDING.test(words.slice(-LONGEST_ENDING));
}

function findInline(raw: string, line: TextLine): Cut[] {
  const text = raw.slice(line.start, line.end);
  return INLINE_RULES.flatMap(({ id, pattern }) =>
    [...text.matchAll(pattern)].map((hit) => ({
      start: line.start + hit.index,
      end: line.start + hit.index + hit[0].length,
      rule: id,
    })),
  );
}

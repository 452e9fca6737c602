import { BOILERPLATE_RULES, type BoilerplateRule, LONGEST_BOILERPLATE } from "./boilerplate-rules.ts";
import type { Cut } from "./cut-text.ts";
import type { TextLine } from "./text-lines.ts";

const LINE_MARKS = /^[\s#>*_~|•·–—-]+|[\s*_~|]+$/g;

/** A line's words without Markdown marks and bullets at its ends, as the rules see it; a paragraph as it is. */
export function bareWords(words: string): string {
  if (words.length > 2 * LONGEST_BOILERPLATE) return words;
  return words.replace(LINE_MARKS, "");
}

/** What the rules of `boilerplate-rules.ts` drop, as cuts of `raw`. One pass over the lines. */
export function findBoilerplate(raw: string, lines: readonly TextLine[]): Cut[] {
  const cuts: Cut[] = [];
  let atStart = true;
  for (const line of lines) {
    if (line.words === "") continue;
    const rule = ruleFor(bareWords(line.words), atStart);
    if (rule?.where === "rest") return [...cuts, { start: line.start, end: raw.length, rule: rule.id }];
    if (rule) cuts.push({ start: line.start, end: line.next, rule: rule.id });
    else cuts.push(...findInline(raw, line));
    atStart = atStart && rule !== undefined;
  }
  return cuts;
}

function ruleFor(words: string, atStart: boolean): BoilerplateRule | undefined {
  if (words === "" || words.length > LONGEST_BOILERPLATE) return undefined;
  return BOILERPLATE_RULES.find(
    ({ where, pattern }) => where !== "inline" && (where !== "start" || atStart) && pattern.test(words),
  );
}

function findInline(raw: string, line: TextLine): Cut[] {
  const text = raw.slice(line.start, line.end);
  return BOILERPLATE_RULES.filter(({ where }) => where === "inline").flatMap(({ id, pattern }) =>
    [...text.matchAll(pattern)].map((hit) => ({
      start: line.start + hit.index,
      end: line.start + hit.index + hit[0].length,
      rule: id,
    })),
  );
}

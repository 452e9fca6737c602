import type { Cut } from "./cut-text.ts";
import { bareWords } from "./find-boilerplate.ts";
import type { TextLine } from "./text-lines.ts";

const INVISIBLE = /[\p{Cc}\u00AD\u200B\u2060\uFEFF]/gu;
const SHOWN_CONTROLS = "\t\n\r";
const BLOCK_MARK = /^\s*(?:#{1,6}\s|>|[-*+]\s|\d{1,3}[.)]\s|[|<]|={3,}|(?:[-*_]\s*){3,}$)/;
const SENTENCE_END = /[.!?…:;"”’)\]]$/;
const SHORTEST_WRAPPED = 45;

/**
 * White space that carries nothing: invisible characters, line breaks not written as one LF, and all blank lines of a
 * row but one.
 *
 * `lines` are those that other rules leave: blank lines around a dropped one count as one row.
 */
export function findWhiteSpace(raw: string, lines: readonly TextLine[]): Cut[] {
  const start = lines[0]?.start ?? raw.length;
  const cuts: Cut[] = [];
  INVISIBLE.lastIndex = start;
  while (INVISIBLE.test(raw)) {
    const at = INVISIBLE.lastIndex - 1;
    if (!SHOWN_CONTROLS.includes(raw.charAt(at))) cuts.push(blank(at, at + 1));
  }
  let blanks = 0;
  for (const line of lines) {
    blanks = line.words === "" ? blanks + 1 : 0;
    if (blanks > 1) cuts.push(blank(line.start, line.next));
    else if (line.next > line.end) cuts.push(...lineBreak(raw, line));
  }
  return cuts;
}

function lineBreak(raw: string, line: TextLine): Cut[] {
  const written = raw.slice(line.end, line.next);
  if (written === "\n") return [];
  return written === "\r\n" ? [blank(line.end, line.end + 1)] : [{ ...blank(line.end, line.next), insert: "\n" }];
}

/**
 * Line breaks inside a paragraph, each to become a space.
 *
 * In Markdown every one between two plain lines. In plain text only one after a long line with no stop, before a small
 * letter: there a line break else ends a paragraph or a headline.
 */
export function findWraps(raw: string, lines: readonly TextLine[], format: "markdown" | "plain"): Cut[] {
  return lines.flatMap((line, number) => {
    const below = lines[number + 1];
    if (!below || line.words === "" || below.words === "") return [];
    const isWrap = format === "markdown" ? isMarkdownWrap(raw, line, below) : isPlainWrap(line, below);
    if (!isWrap) return [];
    const spaces = raw.slice(line.start, line.end).length - raw.slice(line.start, line.end).trimEnd().length;
    return [{ start: line.end - spaces, end: line.next, rule: "white-space", insert: " " as const }];
  });
}

function isMarkdownWrap(raw: string, line: TextLine, below: TextLine): boolean {
  const text = raw.slice(line.start, line.end);
  const isHeading = /^\s*#{1,6}\s/.test(text);
  return (
    !isHeading &&
    !/ {2}$|\\$/.test(text) &&
    !BLOCK_MARK.test(raw.slice(below.start, below.end)) &&
    bareWords(line.words) !== ""
  );
}

function isPlainWrap(line: TextLine, below: TextLine): boolean {
  return line.words.length >= SHORTEST_WRAPPED && !SENTENCE_END.test(line.words) && /^\p{Ll}/u.test(below.words);
}

function blank(start: number, end: number): Cut {
  return { start, end, rule: "white-space" };
}

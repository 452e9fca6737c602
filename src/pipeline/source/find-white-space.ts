import type { Cut } from "./cut-text.ts";
import { bareWords } from "./find-boilerplate.ts";
import type { TextLine } from "./text-lines.ts";

const INVISIBLE = /[\p{Cc}\u00AD\u200B\u2060\uFEFF]/gu;
const SHOWN_CONTROLS = "\t\n\r";
const BLOCK_MARK = /^\s*(?:#{1,6}\s|>|[-*+]\s|\d{1,3}[.)]\s|[|<]|={3,}|(?:[-*_]\s*){3,}$)/;
const SENTENCE_END = /[.!?…:;"”’)\]]$/;
/** In units; a line so long is one of a paragraph, whatever it begins with. */
const SHORTEST_WRAPPED = 45;

/** "a) the text", "ii. the text": a point, though it begins with a small letter; so does an address. */
const LETTERED = /^(?:\(?(?:\p{L}|[ivx]{1,4})[.)](?:\s|$)|(?:https?|www)\b|\S+@)/u;

/** A point of a list, a byline, a field, and a dateline that ends in its year: the line below is another. */
const OWN_LINE =
  /^(?:[-*+•‣▪◦–—]\s|\(?(?:\d{1,3}|\p{L}|[ivx]{1,4})[.)]\s|(?:by|from|text|story|words|photos?|source|contact|tel|email)\b:?\s)|\d{4}$/iu;

/** No line ends with one of these but inside a sentence. */
const OPEN_END = /\s(?:the|an?|of|and|between|its|their|whose)$/;

/** Four words that begin with a capital letter, more than a label has; no row of fields. */
const BEGUN_HEADING = /^["'“‘(]?[\p{Lu}\d][^\s|\t]*(?: [^\s|\t]+){3,}$/u;

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
 * Line breaks inside a paragraph or a heading, each to become a space.
 *
 * In Markdown every one between two plain lines. In plain text, and below a Markdown heading, only where the line below
 * goes on: before a small letter after a line that has begun a sentence, or after a word that no line ends with ("the",
 * "and"). There a line break else ends a paragraph, a headline, a byline or a point of a list.
 */
export function findWraps(raw: string, lines: readonly TextLine[], format: "markdown" | "plain"): Cut[] {
  const cuts: Cut[] = [];
  let isJoined = false;
  for (const [number, line] of lines.entries()) {
    const below = lines[number + 1];
    const isBetween = below !== undefined && line.words !== "" && below.words !== "";
    isJoined = isBetween && isWrap(raw, line, below, format, isJoined);
    if (!isJoined || below === undefined) continue;
    const spaces = raw.slice(line.start, line.end).length - raw.slice(line.start, line.end).trimEnd().length;
    cuts.push({ start: line.end - spaces, end: line.next, rule: "white-space", insert: " " as const });
  }
  return cuts;
}

function isWrap(raw: string, line: TextLine, below: TextLine, format: "markdown" | "plain", isJoined: boolean) {
  if (format === "plain") return isPlainWrap(line.words, below.words, isJoined);
  const heading = /^\s*#{1,6}\s+/.exec(raw.slice(line.start, line.end));
  if (heading !== null) return isPlainWrap(line.words.slice(heading[0].trimStart().length), below.words, false);
  return isMarkdownWrap(raw, line, below);
}

function isMarkdownWrap(raw: string, line: TextLine, below: TextLine): boolean {
  const isBroken = / {2}$|\\$/.test(raw.slice(line.start, line.end));
  return !isBroken && !BLOCK_MARK.test(raw.slice(below.start, below.end)) && bareWords(line.words) !== "";
}

/** Whether the line below goes on with these words; `isJoined` tells that they go on with those above. */
function isPlainWrap(words: string, below: string, isJoined: boolean): boolean {
  if (SENTENCE_END.test(words) || LETTERED.test(below)) return false;
  const isLower = /^\p{Ll}/u.test(below);
  if (words.length >= SHORTEST_WRAPPED && isLower) return true;
  if (OWN_LINE.test(words)) return false;
  if (OPEN_END.test(words)) return /^\p{L}/u.test(below);
  return isLower && (isJoined || BEGUN_HEADING.test(words));
}

function blank(start: number, end: number): Cut {
  return { start, end, rule: "white-space" };
}

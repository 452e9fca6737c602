import type { Cut } from "./cut-text.ts";
import { bareWords } from "./find-boilerplate.ts";
import { GLUED_HEADING, INLINE_TEASERS, LONGEST_HEADLINE, MORE_FROM, TEASER_HEADING } from "./teaser-rules.ts";
import type { TextLine } from "./text-lines.ts";

const LONE_DASH = /^[-–—•*·]$/;
const DASH_LED = /^[-–—•*·]\s*[^-–—•*·\s]/;
const FINAL_STOP = /[.!…:;,]["”’')\]]*$/;
const SENTENCE_STOP = /[.!?…]["”’')\]]*(?:\s|\p{Lu}|$)/u;
/** A stop with the next sentence hard on it: a text that was joined to this one. */
const GLUED_SENTENCE = /(?<=\p{Ll}[.!?]["”’)]?)(?=\p{Lu}\p{L})/u;

/**
 * Lists of other stories: a heading ("More from Security Desk"), then headlines led by dashes, each with or without a
 * blurb; or headlines alone.
 *
 * The list ends with the last headline's blurb. Where another text is joined to that blurb with no space between,
 * it is not the article that goes on, so all that follows is dropped too, as `joined-text`. A heading with no list under it goes alone;
 * one above the article's first sentence names a section and stays.
 */
export function findTeasers(raw: string, lines: readonly TextLine[]): Cut[] {
  const cuts: Cut[] = [];
  const hasMore = raw.includes(MORE_FROM);
  let hasBegun = false;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (!line || line.words === "") continue;
    hasBegun ||= line.words.length > LONGEST_HEADLINE || SENTENCE_STOP.test(line.words);
    if (!hasBegun) continue;
    const text = raw.slice(line.start, line.end);
    for (const hit of hasMore ? text.matchAll(INLINE_TEASERS) : []) {
      cuts.push({ start: line.start + hit.index, end: line.end, rule: "teaser" });
    }
    const start = headingStart(line, hasMore ? text : "", lines, at);
    if (start === null) continue;
    const last = lastOfList(lines, at);
    const joined = startOfJoined(raw, lines[last]);
    cuts.push({ start, end: joined ?? endOfList(raw, lines[last], start === line.start), rule: "teaser" });
    if (joined !== null) return [...cuts, { start: joined, end: raw.length, rule: "joined-text" }];
    at = last;
  }
  return cuts;
}

/** Where a list's heading starts in `raw`, or null. A heading glued to a sentence counts only above a dash. */
function headingStart(line: TextLine, text: string, lines: readonly TextLine[], at: number): number | null {
  if (TEASER_HEADING.test(bareWords(line.words))) return line.start;
  const glued = GLUED_HEADING.exec(text.trimEnd());
  const below = lines[nextWords(lines, at)];
  return glued && below && isDash(below) ? line.start + glued.index : null;
}

/** Where another text begins that is joined to the list's last line, or null. */
function startOfJoined(raw: string, line: TextLine | undefined): number | null {
  if (!line || TEASER_HEADING.test(bareWords(line.words))) return null;
  const place = raw.slice(line.start, line.end).search(GLUED_SENTENCE);
  return place === -1 ? null : line.start + place;
}

function endOfList(raw: string, line: TextLine | undefined, isWholeLines: boolean): number {
  if (!line) return raw.length;
  return isWholeLines ? line.next : line.end;
}

/** The number of the last line of the list whose heading is line `heading`. */
function lastOfList(lines: readonly TextLine[], heading: number): number {
  const first = lines[nextWords(lines, heading)];
  if (first && isDash(first)) return lastOfDashes(lines, heading);
  let last = heading;
  for (let at = nextWords(lines, heading); at < lines.length; at = nextWords(lines, at)) {
    if (!isHeadline(lines[at])) break;
    last = at;
  }
  return last;
}

/** Headlines led by dashes: what stands between two dashes is the first's, after the last one a blurb if others have one. */
function lastOfDashes(lines: readonly TextLine[], heading: number): number {
  let last = heading;
  let longest = 1;
  for (let dash = nextWords(lines, heading); isDash(lines[dash]); ) {
    const following = nextDash(lines, dash);
    if (following === null) return linesOn(lines, dash, Math.max(longest, restOfItem(lines, dash)) - 1);
    longest = Math.max(longest, countWords(lines, dash, following));
    last = following;
    dash = following;
  }
  return last;
}

/** How many lines the last headline has with nothing to go by: behind a lone dash two more, as long as no line is blank. */
function restOfItem(lines: readonly TextLine[], dash: number): number {
  if (!LONE_DASH.test(lines[dash]?.words ?? "")) return 1;
  const headline = nextWords(lines, dash);
  return nextWords(lines, headline) === headline + 1 ? 3 : 2;
}

/** The next dash within four lines that have words, or null: further on the article may speak again. */
function nextDash(lines: readonly TextLine[], dash: number): number | null {
  let at = dash;
  for (let step = 0; step < 4; step++) {
    at = nextWords(lines, at);
    if (isDash(lines[at])) return at;
  }
  return null;
}

function countWords(lines: readonly TextLine[], start: number, end: number): number {
  return lines.slice(start, end).filter(({ words }) => words !== "").length;
}

/** The line `count` worded lines after `at`, or the last there is. */
function linesOn(lines: readonly TextLine[], at: number, count: number): number {
  let reached = at;
  for (let step = 0; step < count && nextWords(lines, reached) < lines.length; step++)
    reached = nextWords(lines, reached);
  return reached;
}

/** The next line with words after line `at`; the number of lines when there is none. */
function nextWords(lines: readonly TextLine[], at: number): number {
  let next = at + 1;
  while (next < lines.length && lines[next]?.words === "") next++;
  return next;
}

function isDash(line: TextLine | undefined): boolean {
  return line !== undefined && (LONE_DASH.test(line.words) || DASH_LED.test(line.words));
}

function isHeadline(line: TextLine | undefined): boolean {
  return line !== undefined && line.words.length <= LONGEST_HEADLINE && !FINAL_STOP.test(line.words);
}

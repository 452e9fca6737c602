import type { Cut } from "./cut-text.ts";
import { findEmphasis } from "./find-emphasis.ts";
import type { TextLine } from "./text-lines.ts";

// Every repetition below is bounded, so that no text takes more than a pass or two.
const LINE_START = /^[ \t]*(?:#{1,6}[ \t]+|(?:>[ \t]*)+|[-*+][ \t]+|(?:[-*_][ \t]*){3,}$|={3,}[ \t]*$)/;
const HEADING_END = /[ \t]+#+[ \t]*$/;
const IMAGE = /!\[[^\]\n]{0,999}\]\([^)\n]{0,1999}\)/g;
const LINK = /\[([^\]\n]{1,299})\]\((?:[^()\n]|\([^()\n]{0,299}\)){0,1999}\)/g;
const AUTOLINK = /<(https?:\/\/[^>\s]{1,1999})>/g;
const TAG = /<\/?(?:p|br|b|i|em|strong|a|span|div|img|u|sup|sub)(?:\s[^>\n]{0,999})?\/?>/gi;
const CODE = /`+/g;
const ESCAPE = /\\(?=[!-/:-@[-`{-~])/g;

/**
 * The marks of simple Markdown as cuts: headings, emphasis, quotes, bullets, rules, code, comments and pictures go,
 * of a link its words stay. What is no mark ("snake_case", "5 * 3") stays.
 */
export function findMarks(raw: string, lines: readonly TextLine[]): Cut[] {
  const start = lines[0]?.start ?? raw.length;
  const body = raw.slice(start);
  const whole = [IMAGE, TAG, CODE, ESCAPE].flatMap((pattern) =>
    [...body.matchAll(pattern)].map((hit) => mark(start + hit.index, hit[0].length)),
  );
  return [
    ...whole,
    ...comments(body, start),
    ...autolinks(body, start),
    ...lines.flatMap((line) => marksOfLine(raw, line)),
    ...linkMarks(body, start),
    ...emphasis(body, start),
  ];
}

function comments(body: string, start: number): Cut[] {
  const cuts: Cut[] = [];
  for (let at = body.indexOf("<!--"); at !== -1; ) {
    const end = body.indexOf("-->", at + 4);
    if (end === -1) return cuts;
    cuts.push(mark(start + at, end + 3 - at));
    at = body.indexOf("<!--", end);
  }
  return cuts;
}

function autolinks(body: string, start: number): Cut[] {
  return [...body.matchAll(AUTOLINK)].flatMap(({ index, 0: whole }) => [
    mark(start + index, 1),
    mark(start + index + whole.length - 1, 1),
  ]);
}

function marksOfLine(raw: string, line: TextLine): Cut[] {
  const text = raw.slice(line.start, line.end);
  const opening = LINE_START.exec(text)?.[0];
  if (opening === undefined) return [];
  if (opening.length === text.length) return [mark(line.start, line.next - line.start)];
  const closing = opening.includes("#") ? HEADING_END.exec(text.slice(-99)) : null;
  const marks = [mark(line.start, opening.length)];
  return closing ? [...marks, mark(line.end - closing[0].length, closing[0].length)] : marks;
}

function linkMarks(body: string, start: number): Cut[] {
  return [...body.matchAll(LINK)].flatMap((hit) => {
    if (body[hit.index - 1] === "!") return [];
    const wordsEnd = hit.index + 1 + (hit[1]?.length ?? 0);
    return [mark(start + hit.index, 1), mark(start + wordsEnd, hit.index + hit[0].length - wordsEnd)];
  });
}

/** Emphasis within emphasis (`**a *b* c**`) is read from the outside in, three deep. */
function emphasis(body: string, start: number, depth = 0): Cut[] {
  if (depth === 3) return [];
  return findEmphasis(body).flatMap((found) => {
    const [at, { width }] = [start + found.start, found];
    const inner = body.slice(found.start + width, found.end - width);
    return [mark(at, width), mark(at + width + inner.length, width), ...emphasis(inner, at + width, depth + 1)];
  });
}

function mark(start: number, length: number): Cut {
  return { start, end: start + length, rule: "markdown-mark" };
}

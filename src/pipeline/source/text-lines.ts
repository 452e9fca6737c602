import type { Span } from "../../model/span.ts";

/** One line of a raw text: `start` to `end` without its line break, `next` the start of the line after it. */
export interface TextLine extends Span {
  readonly next: number;
  /** Without white space at its ends. */
  readonly words: string;
}

/** The first lines with words, at most `count`; in no more steps than that takes. */
export function firstWorded(lines: readonly TextLine[], count: number): TextLine[] {
  const found: TextLine[] = [];
  for (let at = 0; at < lines.length && found.length < count; at++) {
    const line = lines[at];
    if (line !== undefined && line.words !== "") found.push(line);
  }
  return found;
}

/** The lines of `raw` from `start` on. Any of CR LF, LF and CR ends a line. */
export function splitLines(raw: string, start = 0): TextLine[] {
  return collectLines(raw, start, Number.POSITIVE_INFINITY);
}

/** The same, but of a row of blank lines the second holds all that follow, so that millions of them take no memory. */
export function splitJoiningBlanks(raw: string, start = 0): TextLine[] {
  return collectLines(raw, start, 2);
}

function collectLines(raw: string, start: number, mostBlanks: number): TextLine[] {
  const lines: TextLine[] = [];
  let blanks = 0;
  let [feed, carriage] = [-1, -1];
  for (let at = start; at < raw.length; ) {
    // Each is searched again only when it is passed, so that a text without one of them is searched for it once.
    if (feed < at) feed = placeOf("\n", raw, at);
    if (carriage < at) carriage = placeOf("\r", raw, at);
    const end = Math.min(feed, carriage);
    const next = Math.min(raw.length, carriage + 1 === feed ? feed + 1 : end + 1);
    const line = { start: at, end, next, words: raw.slice(at, end).trim() };
    blanks = line.words === "" ? blanks + 1 : 0;
    const last = blanks > mostBlanks ? lines.pop() : undefined;
    lines.push(last === undefined ? line : { ...line, start: last.start });
    at = line.next;
  }
  return lines;
}

/** Where `mark` stands next from `offset` on; the length of `raw` where it does not. */
function placeOf(mark: string, raw: string, offset: number): number {
  const place = raw.indexOf(mark, offset);
  return place === -1 ? raw.length : place;
}

import type { Span } from "../../model/span.ts";

/** One line of a raw text: `start` to `end` without its line break, `next` the start of the line after it. */
export interface TextLine extends Span {
  readonly next: number;
  /** Without white space at its ends. */
  readonly words: string;
}

const LINE = /([^\r\n]*)(\r\n|\r|\n|$)/y;

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
  for (let at = start; at < raw.length; ) {
    LINE.lastIndex = at;
    const [whole = "", body = ""] = LINE.exec(raw) ?? [];
    const line = { start: at, end: at + body.length, next: at + whole.length, words: body.trim() };
    blanks = line.words === "" ? blanks + 1 : 0;
    const last = blanks > mostBlanks ? lines.pop() : undefined;
    lines.push(last === undefined ? line : { ...line, start: last.start });
    at = line.next;
  }
  return lines;
}

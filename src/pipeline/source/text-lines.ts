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
  const lines: TextLine[] = [];
  for (let at = start; at < raw.length; ) {
    LINE.lastIndex = at;
    const [whole = "", body = ""] = LINE.exec(raw) ?? [];
    lines.push({ start: at, end: at + body.length, next: at + whole.length, words: body.trim() });
    at += whole.length;
  }
  return lines;
}

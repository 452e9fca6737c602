import type { Span } from "../../model/span.ts";

/** Emphasised words with the marks round them: `start` and `end` with the marks, each of which is `width` units wide. */
export interface Emphasis extends Span {
  readonly width: number;
}

/** In UTF-16 units; what is marked on and on was not meant to be. */
const LONGEST = 1000;
const OPENING = /(?<!\\)(?:\*{1,3}|(?<![\p{L}\p{N}_])_{1,3})(?=\S)/gu;

/**
 * The emphasis of simple Markdown in a text, in order, apart from each other: `**so**`, `_so_`.
 *
 * Of a row of marks as many as can be are taken, up to three. One pass: of each closing mark it is remembered where the
 * next one stands, so that many openings without an end are not each searched for it.
 */
export function findEmphasis(text: string): Emphasis[] {
  const found: Emphasis[] = [];
  const closings = new Map<string, Closing>();
  for (let at = 0; ; ) {
    OPENING.lastIndex = at;
    const opening = OPENING.exec(text);
    if (opening === null) return found;
    const emphasis = closeEmphasis(text, opening.index, opening[0], closings);
    if (emphasis !== null) found.push(emphasis);
    at = emphasis?.end ?? opening.index + 1;
  }
}

function closeEmphasis(text: string, start: number, marks: string, closings: Map<string, Closing>): Emphasis | null {
  for (let width = marks.length; width > 0; width--) {
    const mark = marks.slice(0, width);
    const closing = closings.get(mark) ?? new Closing(text, mark);
    closings.set(mark, closing);
    const end = closing.endFrom(start + width);
    if (end === null || end - start - 2 * width > LONGEST || text.slice(start, end).includes("\n")) continue;
    return { start, end, width };
  }
  return null;
}

/** By mark: the end of marked words with the mark behind them. */
const CLOSINGS: ReadonlyMap<string, RegExp> = new Map(
  ["*", "**", "***", "_", "__", "___"].map((mark) => [
    mark,
    new RegExp(`[^\\s*_\\\\]${mark.replaceAll("*", "\\*")}(?![\\p{L}\\p{N}_])`, "gu"),
  ]),
);

/** Where one mark closes emphasis in a text. */
class Closing {
  private readonly text: string;
  private readonly mark: string;
  /** The first closing from `searched` on begins at `start` and ends at `end`; null when there is none. */
  private searched = 0;
  private start = -1;
  private end: number | null = 0;

  constructor(text: string, mark: string) {
    this.text = text;
    this.mark = mark;
  }

  /** The end of the first closing that begins at `offset` or later, or null. */
  endFrom(offset: number): number | null {
    if (offset >= this.searched && (this.end === null || offset <= this.start)) return this.end;
    const pattern = CLOSINGS.get(this.mark);
    if (pattern === undefined) return null;
    pattern.lastIndex = offset;
    const match = pattern.exec(this.text);
    this.searched = offset;
    this.start = match?.index ?? this.text.length;
    this.end = match === null ? null : pattern.lastIndex;
    return this.end;
  }
}

import type { Cut } from "../source/cut-text.ts";
import type { PdfLine } from "./pdf-lines.ts";

/** A text of paragraphs, one a line, with the lines of the page's frame between them as cuts. */
export interface JoinedLines {
  readonly text: string;
  readonly cuts: readonly Cut[];
}

/**
 * How two lines are joined.
 *
 * - `mended`: to one word, without the hyphen
 * - `hyphen`: to one word that keeps it
 * - `space`: as two words
 * - `break`: as two paragraphs
 */
type Joint = "mended" | "hyphen" | "space" | "break";

const WRITTEN = { mended: "", hyphen: "", space: " ", break: "\n" } as const;
const HYPHEN_END = /(\p{L}+)[-‐\u00AD]$/u;
const SMALL_START = /^(\p{Ll}\p{L}*)/u;
const WORD = /\p{L}+(?:-\p{L}+)*/gu;
const SENTENCE_END = /[.!?:;…]["”’»)\]]*$/u;
const BULLET = /^(?:[•▪◦‣●■–—]\s|\(?(?:\d{1,2}|[a-z])[.)]\s)/;
/** A word is looked for no further back. */
const LONGEST_WORD = 100;
/** As shares of the usual distance of two lines, of the letters' size and of the column's width. */
const PARAGRAPH_GAP = 1.3;
const OTHER_SIZE = 0.12;
const INDENT = 0.8;
const SHORT_LINE = 0.8;

/**
 * Join printed lines to paragraphs.
 *
 * A paragraph ends at a wider gap, another size of letters, an indent or a bullet, and after a short line with a stop.
 * A word that is broken at a line's end is mended, and keeps its hyphen where the text writes it with one elsewhere.
 */
export function joinPdfLines(lines: readonly PdfLine[]): JoinedLines {
  const body = lines.filter(({ role }) => role === "body");
  const layout = { gap: usualGap(body), columns: columnsOf(body), words: wordsOf(body) };
  const cuts: Cut[] = [];
  const pieces: string[] = [];
  let length = 0;
  let last: PdfLine | null = null;
  let frame: PdfLine[] = [];
  const write = (piece: string) => {
    pieces.push(piece);
    length += piece.length;
  };
  const closeFrame = (joint: Joint) => {
    const start = length;
    write(`${start === 0 ? "" : "\n"}${frame.map((line) => `${line.text}\n`).join("")}`);
    const rule = frame.some(({ role }) => role === "running") ? "running-line" : "page-number";
    const insert = WRITTEN[joint];
    cuts.push({ start, end: length, rule, ...(insert !== "" && { insert }) });
    frame = [];
  };
  for (const line of lines) {
    if (line.role !== "body") {
      frame.push(line);
      continue;
    }
    const joint = last === null ? "hyphen" : jointOf(last, line, layout);
    if (last !== null) write(joint === "mended" ? last.text.slice(0, -1) : last.text);
    if (frame.length > 0) closeFrame(joint);
    else write(WRITTEN[joint]);
    last = line;
  }
  if (last !== null) write(last.text);
  if (frame.length > 0) closeFrame("break");
  return { text: pieces.join(""), cuts };
}

interface Layout {
  readonly gap: number;
  readonly columns: ReadonlyMap<number, number>;
  readonly words: ReadonlySet<string>;
}

function jointOf(last: PdfLine, line: PdfLine, layout: Layout): Joint {
  if (startsParagraph(last, line, layout)) return "break";
  const broken = HYPHEN_END.exec(last.text.slice(-LONGEST_WORD));
  if (broken === null) return "space";
  const [, before = ""] = broken;
  const after = SMALL_START.exec(line.text)?.[1];
  if (after === undefined) return "hyphen";
  return layout.words.has(`${before}-${after}`.toLowerCase()) ? "hyphen" : "mended";
}

function startsParagraph(last: PdfLine, line: PdfLine, { gap, columns }: Layout): boolean {
  const isOtherSize = Math.abs(line.size - last.size) > OTHER_SIZE * Math.max(line.size, last.size);
  if (isOtherSize || BULLET.test(line.text)) return true;
  const hasStop = SENTENCE_END.test(last.text);
  const width = (columns.get(columnOf(last)) ?? last.right) - last.x;
  const isShort = last.right - last.x < SHORT_LINE * width;
  if (line.page !== last.page || line.y >= last.y) return hasStop || (isShort && !SMALL_START.test(line.text));
  if (last.y - line.y > PARAGRAPH_GAP * gap) return true;
  return hasStop && (isShort || line.x - last.x > INDENT * line.size);
}

/** The middle of the distances between one line and the next below it. */
function usualGap(lines: readonly PdfLine[]): number {
  const gaps = lines.flatMap((line, number) => {
    const above = lines[number - 1];
    const isBelow = above !== undefined && above.page === line.page && above.y > line.y && above.size === line.size;
    return isBelow ? [above.y - line.y] : [];
  });
  gaps.sort((a, b) => a - b);
  return gaps[gaps.length >> 1] ?? Number.POSITIVE_INFINITY;
}

/** How far the lines of each column reach, by where they start. */
function columnsOf(lines: readonly PdfLine[]): Map<number, number> {
  const columns = new Map<number, number>();
  for (const line of lines) columns.set(columnOf(line), Math.max(columns.get(columnOf(line)) ?? 0, line.right));
  return columns;
}

function columnOf({ x }: PdfLine): number {
  return Math.round(x / 40);
}

/** The words that the text writes within lines, hyphens kept, in small letters. */
function wordsOf(lines: readonly PdfLine[]): Set<string> {
  return new Set(lines.flatMap(({ text }) => text.match(WORD) ?? []).map((word) => word.toLowerCase()));
}

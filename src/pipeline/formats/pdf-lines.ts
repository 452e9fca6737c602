import type { PdfRun } from "./pdf-run.ts";
import { splitColumns } from "./split-columns.ts";

/** One printed line. */
export interface PdfLine {
  readonly text: string;
  /** From 0. */
  readonly page: number;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /**
   * - `body`: a line of the text
   * - `running`: stands at the edge of several pages
   * - `number`: a page number
   */
  readonly role: "body" | "running" | "number";
}

/** As shares of the letters' size. */
const SAME_LINE = 0.45;
const WORD_GAP = 0.16;
const BACK_STEP = 1;
const EDGE_LINES = 2;
const RUNNING_SHARE = 0.3;
const PAGE_NUMBER =
  /^(?:(?:page|p\.|seite|página) ?)?[-–—|]? ?(?:\d{1,4}|[ivxl]{1,7})(?: ?(?:\/|\||of|von|de) ?\d{1,4})? ?[-–—|]?$/i;

/** The printed lines of all pages in the order in which they are written; each with the part that it plays. */
export function findPdfLines(pages: readonly (readonly PdfRun[])[]): PdfLine[] {
  const lines = pages.map((runs, page) => linesOf(runs, page));
  const edges = lines.map((own) => edgeLines(own));
  const pagesOf = new Map<string, number>();
  for (const own of edges) {
    for (const key of new Set([...own].map(keyOf))) pagesOf.set(key, (pagesOf.get(key) ?? 0) + 1);
  }
  const isRunning = (line: PdfLine) => {
    const count = pagesOf.get(keyOf(line)) ?? 0;
    return count >= 2 && count >= RUNNING_SHARE * pages.length;
  };
  return lines.flatMap((own, page) =>
    own.map((line): PdfLine => {
      if (!edges[page]?.has(line)) return line;
      if (PAGE_NUMBER.test(line.text)) return { ...line, role: "number" };
      return isRunning(line) ? { ...line, role: "running" } : line;
    }),
  );
}

/** Figures may change from page to page. */
function keyOf({ text }: PdfLine): string {
  return text.toLowerCase().replace(/\d+/g, "#");
}

/** The two highest and the two lowest lines of a page, and all that stand as high as they. */
function edgeLines(lines: readonly PdfLine[]): ReadonlySet<PdfLine> {
  const heights = [...new Set(lines.map(({ y }) => Math.round(y)))].sort((a, b) => a - b);
  const outer = new Set([...heights.slice(0, EDGE_LINES), ...heights.slice(-EDGE_LINES)]);
  return new Set(lines.filter(({ y }) => outer.has(Math.round(y))));
}

function linesOf(runs: readonly PdfRun[], page: number): PdfLine[] {
  const rows: PdfRun[][] = [];
  let held: PdfRun[] = [];
  const release = () => {
    if (held.length > 0) rows.push(held);
    held = [];
  };
  for (const run of runs) {
    const last = held.at(-1);
    if (last !== undefined && run.str.trim() !== "" && !isOnLine(run, last)) release();
    if (run.str !== "") held.push(run);
    if (run.hasEOL) release();
  }
  release();
  return splitColumns(rows).flatMap((row) => lineOf(row, page) ?? []);
}

function isOnLine(run: PdfRun, last: PdfRun): boolean {
  const size = Math.max(run.fontSize, last.fontSize, 1);
  return Math.abs(run.y - last.y) < SAME_LINE * size && run.x > last.x + last.width - BACK_STEP * size;
}

function lineOf(runs: readonly PdfRun[], page: number): PdfLine | null {
  const pieces: string[] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const { str, x, width, fontSize } of runs) {
    const last = pieces.at(-1);
    const isApart = last !== undefined && x - right > WORD_GAP * fontSize;
    pieces.push(isApart && !/^\s/.test(str) && !/\s$/.test(last) ? ` ${str}` : str);
    right = x + width;
  }
  const words = pieces.join("").replace(/\s+/g, " ").trim();
  const first = runs.find(({ str }) => str.trim() !== "");
  if (words === "" || first === undefined) return null;
  const size = runs.reduce((most, { str, fontSize }) => (str.trim() === "" ? most : Math.max(most, fontSize)), 0);
  return { text: words, page, x: first.x, right, y: first.y, size, role: "body" };
}

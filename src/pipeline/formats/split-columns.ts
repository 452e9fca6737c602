import type { PdfRun } from "./pdf-run.ts";

/** The runs of one printed line, from left to right. */
type Row = readonly PdfRun[];

/** A blank within a row, in points. */
interface Gap {
  readonly start: number;
  readonly end: number;
  readonly size: number;
}

const FEWEST_ROWS = 4;
/** As shares of the letters' size. */
const NARROWEST_GAP = 1.2;
const LARGEST_INDENT = 3;
/** Of the rows that reach both sides, those that are blank between them; the others are headings over both. */
const SHARE_APART = 0.7;
/** A table's cells have fewer. */
const FEWEST_WORDS = 3.5;
/** Of the lines of a column: in running text most go on a sentence, while a table's cells each begin anew. */
const FEWEST_GOING_ON = 0.4;
const NEAR = 2;

/**
 * The rows of a page, and of two columns whose lines are drawn side by side those of the left one before those of the
 * right.
 *
 * Two columns are known by a blank that stands at one place in four rows or more and in most that reach so far, with
 * lines of words on both sides that run on; in any other page nothing moves. A line over both columns parts what stands
 * above it from what stands below.
 */
export function splitColumns(rows: readonly Row[]): readonly Row[] {
  const gaps = rows.map(widestGap);
  const edge = edgeOf(gaps);
  if (edge === null) return rows;
  const isApart = rows.map((_, number) => {
    const gap = gaps[number] ?? null;
    return gap !== null && isAt(gap, edge);
  });
  const across = rows.filter(
    (row, number) => !isApart[number] && startOf(row) < edge - NEAR && endOf(row) > edge + NEAR,
  );
  const count = isApart.filter((apart) => apart).length;
  if (count < FEWEST_ROWS || count < SHARE_APART * (count + across.length)) return rows;
  const pairs = rows.map((row, number) => (isApart[number] ? partAt(row, gaps[number]?.end ?? edge) : null));
  const [lefts, rights] = [0, 1].map((side) => pairs.flatMap((pair) => (pair === null ? [] : [pair[side] ?? []])));
  if (![lefts ?? [], rights ?? []].every((side) => wordsALine(side) >= FEWEST_WORDS && isRunning(side))) return rows;
  return orderBySide(rows, pairs, edge);
}

function orderBySide(rows: readonly Row[], pairs: readonly (readonly [Row, Row] | null)[], edge: number): Row[] {
  const ordered: Row[] = [];
  let [left, right]: [Row[], Row[]] = [[], []];
  const release = () => {
    for (const row of [...left, ...right]) ordered.push(row);
    [left, right] = [[], []];
  };
  rows.forEach((row, number) => {
    const pair = pairs[number] ?? null;
    if (pair !== null) {
      left.push(pair[0]);
      right.push(pair[1]);
    } else if (left.length > 0 && startOf(row) >= edge - NEAR) right.push(row);
    else if (left.length > 0 && endOf(row) < edge) left.push(row);
    else {
      release();
      ordered.push(row);
    }
  });
  release();
  return ordered;
}

/** Where the right column begins: the place behind most gaps; null where no four gaps end at one. */
function edgeOf(gaps: readonly (Gap | null)[]): number | null {
  const counts = new Map<number, number>();
  for (const gap of gaps) if (gap !== null) counts.set(Math.round(gap.end), (counts.get(Math.round(gap.end)) ?? 0) + 1);
  let best: number | null = null;
  for (const [edge, count] of counts) {
    if (count >= FEWEST_ROWS - 1 && count > (counts.get(best ?? Number.NaN) ?? 0)) best = edge;
  }
  return best;
}

/** A paragraph's first line is set in. */
function isAt({ start, end, size }: Gap, edge: number): boolean {
  return end >= edge - NEAR && end <= edge + LARGEST_INDENT * size && start < edge - NARROWEST_GAP * size + NEAR;
}

/** The widest blank of a row that is wider than one between words; null when there is none. */
function widestGap(row: Row): Gap | null {
  let widest: Gap | null = null;
  let last: PdfRun | null = null;
  for (const run of row) {
    if (run.str.trim() === "") continue;
    if (last !== null) {
      const gap = { start: last.x + last.width, end: run.x, size: Math.max(run.fontSize, last.fontSize) };
      const width = gap.end - gap.start;
      if (width > NARROWEST_GAP * gap.size && width > (widest === null ? 0 : widest.end - widest.start)) widest = gap;
    }
    last = run;
  }
  return widest;
}

function partAt(row: Row, x: number): readonly [Row, Row] {
  const first = row.findIndex((run) => run.str.trim() !== "" && run.x >= x);
  return [row.slice(0, first), row.slice(first)];
}

function wordsALine(rows: readonly Row[]): number {
  const words = rows.reduce((sum, row) => {
    const text = row.map(({ str }) => str).join(" ");
    return sum + text.split(/\s+/).filter((word) => word !== "").length;
  }, 0);
  return words / Math.max(1, rows.length);
}

function isRunning(rows: readonly Row[]): boolean {
  const goingOn = rows.filter((row) =>
    /^\p{Ll}/u.test(row.find(({ str }) => str.trim() !== "")?.str.trimStart() ?? ""),
  );
  return goingOn.length >= FEWEST_GOING_ON * rows.length;
}

function startOf(row: Row): number {
  return row.find(({ str }) => str.trim() !== "")?.x ?? 0;
}

function endOf(row: Row): number {
  const last = row.filter(({ str }) => str.trim() !== "").at(-1);
  return last === undefined ? 0 : last.x + last.width;
}

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
/** One within the other: no page has more than a few columns. */
const MOST_SPLITS = 4;
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
 * The rows of a page, and of columns whose lines are drawn side by side those of the left one before those of the right.
 *
 * Two columns are known by a blank that stands at one place in four rows or more and in most that reach so far, with
 * lines of words on both sides that run on; in any other page nothing moves. A line over both columns parts what stands
 * above it from what stands below. Each side is looked through for columns of its own.
 */
export function splitColumns(rows: readonly Row[], depth = 0): readonly Row[] {
  if (depth === MOST_SPLITS) return rows;
  const gaps = rows.map(gapsOf);
  const edge = edgeOf(gaps);
  if (edge === null) return rows;
  const aparts = gaps.map((own) => own.find((gap) => isAt(gap, edge)) ?? null);
  const across = rows.filter((row, number) => {
    return aparts[number] === null && startOf(row) < edge - NEAR && endOf(row) > edge + NEAR;
  });
  const count = aparts.filter((gap) => gap !== null).length;
  if (count < FEWEST_ROWS || count < SHARE_APART * (count + across.length)) return rows;
  const pairs = rows.map((row, number) => pairAt(row, aparts[number] ?? null));
  const [lefts, rights] = [0, 1].map((side) => pairs.flatMap((pair) => (pair === null ? [] : [pair[side] ?? []])));
  if (![lefts ?? [], rights ?? []].every((side) => wordsALine(side) >= FEWEST_WORDS && isRunning(side))) return rows;
  // Where a column between two others has ended, the blank goes on behind the edge.
  const wide = rows.map((row, number) => pairAt(row, gaps[number]?.find((gap) => isOver(gap, edge)) ?? null));
  return orderBySide(rows, { pairs, wide, edge, depth });
}

interface Parted {
  readonly pairs: readonly Pair[];
  /** Of a row whose right part begins further to the right. */
  readonly wide: readonly Pair[];
  readonly edge: number;
  readonly depth: number;
}

type Pair = readonly [Row, Row] | null;

function orderBySide(rows: readonly Row[], { pairs, wide, edge, depth }: Parted): Row[] {
  const ordered: Row[] = [];
  let [left, right]: [Row[], Row[]] = [[], []];
  const release = () => {
    for (const row of [left, right].flatMap((side) => splitColumns(side, depth + 1))) ordered.push(row);
    [left, right] = [[], []];
  };
  rows.forEach((row, number) => {
    const pair = pairs[number] ?? (left.length > 0 ? wide[number] : null) ?? null;
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

/** Where a right column begins: the place behind most gaps; null where no three gaps end at one. */
function edgeOf(gaps: readonly (readonly Gap[])[]): number | null {
  const counts = new Map<number, number>();
  for (const { end } of gaps.flat()) counts.set(Math.round(end), (counts.get(Math.round(end)) ?? 0) + 1);
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

function isOver({ start, end, size }: Gap, edge: number): boolean {
  return end > edge && start < edge - NARROWEST_GAP * size + NEAR;
}

/** The blanks of a row that are wider than one between words. */
function gapsOf(row: Row): Gap[] {
  const gaps: Gap[] = [];
  let last: PdfRun | null = null;
  for (const run of row) {
    if (run.str.trim() === "") continue;
    if (last !== null) {
      const gap = { start: last.x + last.width, end: run.x, size: Math.max(run.fontSize, last.fontSize) };
      if (gap.end - gap.start > NARROWEST_GAP * gap.size) gaps.push(gap);
    }
    last = run;
  }
  return gaps;
}

function pairAt(row: Row, gap: Gap | null): Pair {
  if (gap === null) return null;
  const first = row.findIndex((run) => run.str.trim() !== "" && run.x >= gap.end);
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

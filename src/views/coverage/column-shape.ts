import type { CoverageRow, CoverageStack } from "./coverage-rows.ts";
import { highestValue } from "./line-paths.ts";

export interface ColumnBlock {
  /** Index of the part. */
  readonly part: number;
  readonly y: number;
  readonly height: number;
}

/** Where columns stand, in pixels. */
export interface ColumnPlot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A column as a whole, in pixels. */
export interface ColumnBox extends ColumnPlot {
  readonly row: CoverageRow;
}

const GAP_PX = 1;
/** Columns side by side that are narrower stand without a gap. */
const MOST_TIGHT_PX = 4;
/** A chart of few columns is no wall: a column is no wider, and two side by side are no wider than two. */
const MOST_WIDTH_PX = 96;
/** What is left free of a column's band, half of it on each side. */
const FREE_SHARE = 0.16;

/** Cut a column of `heightPx` that begins at `y` into its parts, the first at the foot, a pixel apart where there is room. */
export function columnBlocks({ values, total }: CoverageRow, y: number, heightPx: number): ColumnBlock[] {
  if (total <= 0 || heightPx <= 0) return [];
  const blocks: ColumnBlock[] = [];
  let foot = y + heightPx;
  values.forEach((value, part) => {
    const grown = (value / total) * heightPx;
    if (grown <= 0) return;
    const height = grown > 2 * GAP_PX ? grown - GAP_PX : grown;
    blocks.push({ part, y: foot - height, height });
    foot -= grown;
  });
  return blocks;
}

/** What the height of a column tells: its total, or, of parts side by side, the highest of them, as a share if asked. */
function columnValue({ isCompared }: CoverageStack, row: CoverageRow, isShare: boolean): number {
  return isCompared === true ? highestValue(row, isShare) : row.total;
}

/** The columns side by side across a plot; `heightOf` gives the pixels of what `columnValue` gives for a row. */
export function columnBoxes(
  stack: CoverageStack,
  plot: ColumnPlot,
  heightOf: (value: number) => number,
  isShare = false,
): ColumnBox[] {
  const { rows } = stack;
  const band = plot.width / Math.max(1, rows.length);
  const width = Math.min((1 - FREE_SHARE) * band, MOST_WIDTH_PX * (stack.isCompared === true ? stack.parts.length : 1));
  return rows.map((row, at) => {
    const height = Math.max(0, heightOf(columnValue(stack, row, isShare)));
    const x = plot.x + (at + 0.5) * band - width / 2;
    return { row, x, y: plot.y + plot.height - height, width, height };
  });
}

/** SVG paths that draw columns, each of them all its rectangles. */
export interface ColumnPaths {
  /** By part. */
  readonly parts: readonly string[];
  /** Around columns whose bin is over, and around those whose is not. */
  readonly edges: string;
  readonly unfinished: string;
}

export function columnPaths({ parts, isCompared }: CoverageStack, boxes: readonly ColumnBox[]): ColumnPaths {
  if (isCompared === true) return comparedPaths(parts.length, boxes);
  const ofParts = parts.map(() => "");
  for (const box of boxes) {
    for (const { part, y, height } of columnBlocks(box.row, box.y, box.height)) {
      ofParts[part] += rectanglePath({ ...box, y, height });
    }
  }
  const edgesOf = (isUnfinished: boolean) =>
    boxes
      .filter(({ row, height }) => row.isUnfinished === isUnfinished && height > 0)
      .map(rectanglePath)
      .join("");
  return { parts: ofParts, edges: edgesOf(false), unfinished: edgesOf(true) };
}

/** Parts side by side, each as high as its own value, and each with an edge. */
function comparedPaths(parts: number, boxes: readonly ColumnBox[]): ColumnPaths {
  const ofParts = Array.from({ length: parts }, () => "");
  let [edges, unfinished] = ["", ""];
  for (const { row, x, y, width, height } of boxes) {
    const highest = highestValue(row, false);
    const own = width / parts;
    const free = own > MOST_TIGHT_PX ? GAP_PX : 0;
    row.values.forEach((value, part) => {
      if (value <= 0) return;
      const grown = (value / highest) * height;
      const path = rectanglePath({ x: x + part * own, y: y + height - grown, width: own - free, height: grown });
      ofParts[part] += path;
      if (row.isUnfinished) unfinished += path;
      else edges += path;
    });
  }
  return { parts: ofParts, edges, unfinished };
}

function rectanglePath({ x, y, width, height }: ColumnPlot): string {
  return `M${rounded(x)} ${rounded(y)}h${rounded(width)}v${rounded(height)}h${-rounded(width)}z`;
}

function rounded(lengthPx: number): number {
  return Math.round(lengthPx * 100) / 100;
}

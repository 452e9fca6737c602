import type { CoverageRow } from "./coverage-rows.ts";

export interface ColumnBlock {
  /** Index of the part. */
  readonly part: number;
  readonly y: number;
  readonly height: number;
}

const GAP_PX = 1;

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

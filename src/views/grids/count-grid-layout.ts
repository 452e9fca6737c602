import type { Matrix, MatrixHead } from "../../model/matrix.ts";

/** Steps of shade from 0, for nothing, to this. */
export const DARKEST = 5;

/** As many countries as fit one slide; the others are asked for. */
export const SLIDE_ROWS = 12;

export interface CountCell {
  readonly row: MatrixHead;
  readonly column: MatrixHead;
  readonly count: number;
  /** 0 to `DARKEST` by the root of the count, so that small numbers can be told apart too. */
  readonly shade: number;
  /** A country crossed with itself: how many name it at all. */
  readonly isOwn: boolean;
}

/** The cells of a matrix row by row, shaded by the largest that crosses two values. */
export function countCells({ rows, columns, counts }: Matrix): readonly (readonly CountCell[])[] {
  const cells = rows.map((row, r) =>
    columns.map((column, c) => ({
      row,
      column,
      count: counts[r * columns.length + c] ?? 0,
      isOwn: row.id === column.id,
    })),
  );
  const largest = Math.max(1, ...cells.flat().map(({ count, isOwn }) => (isOwn ? 0 : count)));
  return cells.map((row) =>
    row.map((cell) => ({
      ...cell,
      shade: cell.isOwn || cell.count === 0 ? 0 : Math.max(1, Math.round(Math.sqrt(cell.count / largest) * DARKEST)),
    })),
  );
}

/** The cells that cross two values with the largest count; a pair of countries counts once. Empty when nothing is crossed. */
export function largestCells(cells: readonly (readonly CountCell[])[]): readonly CountCell[] {
  const crossed = cells.flat().filter(({ isOwn, count }) => !isOwn && count > 0);
  const largest = Math.max(0, ...crossed.map(({ count }) => count));
  const seen = new Set<string>();
  return crossed.filter(({ row, column, count }) => {
    const pair = [row.id, column.id].sort().join(" ");
    if (count !== largest || seen.has(pair)) return false;
    seen.add(pair);
    return true;
  });
}

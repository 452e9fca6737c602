import type { DimensionColumn } from "../dataset.ts";
import type { Kernel } from "../row-set/kernel.ts";
import { addRow, type RowBits } from "../row-set/row-set.ts";

/** Articles with more values than this are shared out one by one. */
export const MOST_CLASSES = 4;

/** The articles by how many values of a dimension they have. */
export interface ShareClasses {
  /** Those with `c + 1` values at place c. */
  readonly sets: readonly RowBits[];
  /** Those without any. */
  readonly empty: RowBits;
  /** The others, ascending. */
  readonly many: Int32Array;
}

/** Made in one pass; takes `MOST_CLASSES + 1` sets, for a dimension of one value two. */
export function openShareClasses(column: DimensionColumn, rows: number, kernel: Kernel): ShareClasses {
  const empty = kernel.makeBits();
  const sets = Array.from({ length: "single" in column ? 1 : MOST_CLASSES }, () => kernel.makeBits());
  const many: number[] = [];
  for (let row = 0; row < rows; row++) {
    const count = valueCount(column, row);
    if (count === 0) addRow(empty, row);
    else if (count <= sets.length) addRow(sets[count - 1]!, row);
    else many.push(row);
  }
  return { sets, empty, many: Int32Array.from(many) };
}

function valueCount(column: DimensionColumn, row: number): number {
  if ("single" in column) return column.single[row]! < column.values.length ? 1 : 0;
  return column.lists.offsets[row + 1]! - column.lists.offsets[row]!;
}

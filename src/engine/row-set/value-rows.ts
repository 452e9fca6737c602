import type { DimensionColumn } from "../dataset.ts";
import type { Kernel } from "./kernel.ts";
import { type PackedValues, packValues } from "./packed-values.ts";
import { addRow, type RowSet } from "./row-set.ts";

/** A value that at least one article in so many has is kept as a set, one of fewer as a list of rows. */
const MOST_APART = 64;

/** The articles that have each value of a dimension. */
export interface ValueRows {
  /** How many, by value. */
  readonly counts: Int32Array;
  /** By value; null for one whose rows are listed. */
  readonly sets: readonly (RowSet | null)[];
  /** By value the rows, ascending; none for one that has a set. */
  readonly lists: readonly Int32Array[];
  /** Null for a dimension of one value, and for one of too many. */
  readonly packed: PackedValues | null;
}

/** How many articles have each value. One pass. */
export function countEach(column: DimensionColumn): Int32Array {
  const counts = new Int32Array(column.values.length + 1);
  const places = "single" in column ? column.single : column.lists.values;
  for (let at = 0; at < places.length; at++) counts[places[at]!]!++;
  return counts.subarray(0, column.values.length);
}

/** Whether a value that so many of `rows` articles have is kept as a set. */
export function isFrequent(count: number, rows: number): boolean {
  return count > 0 && count * MOST_APART >= rows;
}

/** Turn a column round: from the values of each article to the articles of each value. One pass. */
export function openValueRows(column: DimensionColumn, counts: Int32Array, rows: number, kernel: Kernel): ValueRows {
  const sets = Array.from(counts, (size) => (isFrequent(size, rows) ? { bits: kernel.makeBits(), size } : null));
  const starts = new Int32Array(counts.length + 1);
  counts.forEach((size, value) => {
    starts[value + 1] = starts[value]! + (sets[value] === null ? size : 0);
  });
  const listed = new Int32Array(starts[counts.length]!);
  const next = starts.slice();
  const put = (value: number, row: number) => {
    const set = sets[value];
    if (set === undefined) return;
    if (set === null) listed[next[value]!++] = row;
    else addRow(set.bits, row);
  };
  if ("single" in column) for (let row = 0; row < rows; row++) put(column.single[row]!, row);
  else {
    const { offsets, values } = column.lists;
    for (let row = 0; row < rows; row++) {
      for (let at = offsets[row]!; at < offsets[row + 1]!; at++) put(values[at]!, row);
    }
  }
  return {
    counts,
    sets,
    lists: sets.map((_, value) => listed.subarray(starts[value], starts[value + 1])),
    packed: "single" in column ? null : packValues(column),
  };
}

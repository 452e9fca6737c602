import type { DimensionColumn, Places } from "../dataset.ts";
import { hasRow, type RowBits, type RowSet } from "../row-set/row-set.ts";
import type { RowSpace } from "../row-set/row-space.ts";
import { type BinEdges, binAfter, binOfRow } from "./bin-edges.ts";
import { countBins } from "./count-bins.ts";
import type { GroupColumn } from "./group-column.ts";
import { firstShareOf, shareOf, WHOLE } from "./share-units.ts";

/** What is counted: the articles that fit a grain, bin by bin, shared among their values. */
export interface CoverageShape {
  readonly group: GroupColumn;
  readonly bins: BinEdges;
  readonly fitting: RowSet;
}

/** Where shares are added: that of a value in a bin at `bin * width + places[value]`, unless its place is -1. */
export interface ShareTable {
  /** By value; the last is of articles without any. */
  readonly places: Int32Array;
  readonly width: number;
  readonly table: Float64Array;
}

/**
 * Share out the articles of a set by comparing it with the sets of values, one for each number of values; only articles of
 * rare values and of many are looked at one by one.
 */
export function countShares(
  space: RowSpace,
  shape: CoverageShape,
  counted: RowSet,
  scratch: RowBits,
  into: ShareTable,
): void {
  const { classes, of } = shape.group;
  const { kernel } = space;
  const none = of.counts.length;
  const addBins = (value: number, bits: RowBits, share: number) => {
    const place = into.places[value]!;
    if (place < 0) return;
    const { table, width } = into;
    countBins(kernel, shape.bins, scratch, bits, (first, counts) => {
      let cell = first * width + place;
      for (let bin = 0; bin < counts.length; bin++, cell += width) table[cell]! += counts[bin]! * share;
    });
  };
  const choose = (bits: RowBits) => {
    kernel.and(counted.bits, bits, scratch);
    return kernel.and(scratch, shape.fitting.bits, scratch) > 0;
  };
  classes.sets.forEach((bits, at) => {
    if (!choose(bits)) return;
    of.sets.forEach((set, value) => {
      if (set !== null) addBins(value, set.bits, shareOf(at + 1));
    });
  });
  if (choose(classes.empty)) addBins(none, classes.empty, WHOLE);
  of.lists.forEach((rows, value) => {
    const place = into.places[value]!;
    if (place < 0) return;
    visitFitting(shape, counted, rows, (row, bin) => {
      into.table[bin * into.width + place]! += shareIn(shape.group.column, row, value);
    });
  });
  visitFitting(shape, counted, classes.many, (row, bin) => {
    for (const value of valuesIn(shape.group.column, row)) {
      const place = into.places[value]!;
      if (place >= 0 && of.sets[value] !== null) {
        into.table[bin * into.width + place]! += shareIn(shape.group.column, row, value);
      }
    }
  });
}

/** Call `visit` with each of some rows, ascending, that is counted and fits, and its bin. */
function visitFitting(
  { bins, fitting }: CoverageShape,
  counted: RowSet,
  rows: Int32Array,
  visit: (row: number, bin: number) => void,
): void {
  let bin = -1;
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]!;
    if (!hasRow(counted, row) || !hasRow(fitting, row)) continue;
    bin = bin < 0 ? binOfRow(bins, row) : binAfter(bins, bin, row);
    visit(row, bin);
  }
}

function valuesIn(column: DimensionColumn, row: number): Places {
  if ("single" in column) return column.single.subarray(row, row + 1);
  return column.lists.values.subarray(column.lists.offsets[row], column.lists.offsets[row + 1]);
}

/** The share of a row that one of its values has. */
function shareIn(column: DimensionColumn, row: number, value: number): number {
  if ("single" in column) return WHOLE;
  const { offsets, values } = column.lists;
  const [start, count] = [offsets[row]!, offsets[row + 1]! - offsets[row]!];
  return values[start] === value ? firstShareOf(count) : shareOf(count);
}

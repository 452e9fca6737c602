import { hasRow, type RowBits } from "../row-set/row-set.ts";
import type { RowSpace } from "../row-set/row-space.ts";
import { lookUpsOf } from "../tally/count-whole.ts";
import type { Tally } from "../tally/tally.ts";
import { binAfter, binOfRow } from "./bin-edges.ts";
import { type CoverageShape, countShares } from "./count-shares.ts";
import { shareOf, WHOLE } from "./share-units.ts";

/** How much of its articles each value has in each bin. */
export interface CoverageTally extends Tally {
  /** In units, by bin and in it by value; the last value of a bin is of articles without any. See `WHOLE`. */
  readonly table: Float64Array;
}

/** Look-ups in a set that take as long as sharing out one article. */
const LOOK_UPS_A_ROW = 12;

/** A tally by bin and value; `scratch` is a set that it writes over while it counts. */
export function createCoverageTally(space: RowSpace, shape: CoverageShape, scratch: RowBits): CoverageTally {
  const { group, bins } = shape;
  const width = group.of.counts.length + 1;
  const table = new Float64Array((bins.edges.length - 1) * width);
  const places = Int32Array.from({ length: width }, (_, value) => value);
  let all: Float64Array | null = null;
  return {
    held: null,
    table,
    clear: () => table.fill(0),
    recallAll() {
      if (all === null) {
        all = new Float64Array(table.length);
        countShares(space, shape, space.all, scratch, { places, width, table: all });
      }
      table.set(all);
    },
    add: rowAdder(shape, table),
    whole: {
      count: (set) => countShares(space, shape, set, scratch, { places, width, table: table.fill(0) }),
      worthRows: lookUpsOf(space, group.of, group.classes.sets.length) / LOOK_UPS_A_ROW,
    },
  };
}

function rowAdder({ group: { column }, bins, fitting }: CoverageShape, table: Float64Array): Tally["add"] {
  const width = column.values.length + 1;
  const addRow = "single" in column ? addSingle : addList;

  function addSingle(row: number, base: number, sign: number): void {
    if ("single" in column) table[base + column.single[row]!]! += sign * WHOLE;
  }

  function addList(row: number, base: number, sign: number): void {
    if ("single" in column) return;
    const { offsets, values } = column.lists;
    const [start, end] = [offsets[row]!, offsets[row + 1]!];
    if (start === end) {
      table[base + width - 1]! += sign * WHOLE;
      return;
    }
    const share = sign * shareOf(end - start);
    table[base + values[start]!]! += sign * WHOLE - share * (end - start - 1);
    for (let place = start + 1; place < end; place++) table[base + values[place]!]! += share;
  }

  return (rows, count, sign) => {
    let bin = -1;
    for (let at = 0; at < count; at++) {
      const row = rows[at]!;
      if (!hasRow(fitting, row)) continue;
      bin = bin < 0 ? binOfRow(bins, row) : binAfter(bins, bin, row);
      addRow(row, bin * width, sign);
    }
  };
}

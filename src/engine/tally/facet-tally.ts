import type { DimensionColumn, ListColumn, SingleColumn } from "../dataset.ts";
import type { RowSpace } from "../row-set/row-space.ts";
import type { ValueRows } from "../row-set/value-rows.ts";
import { countOfValue, lookUpsOf } from "./count-whole.ts";
import type { Tally } from "./tally.ts";

/** How many articles have each value of a dimension. */
export interface FacetTally extends Tally {
  /** By value; behind them, for a dimension of one value, how many have none. */
  readonly counts: Int32Array;
}

/** Look-ups in a set that take as long as counting the values of one article: of a single value, and of a list. */
const LOOK_UPS_A_ROW = { single: 2, list: 8 } as const;

export function createFacetTally(space: RowSpace, column: DimensionColumn, of: ValueRows): FacetTally {
  const isSingle = "single" in column;
  const counts = new Int32Array(of.counts.length + 1);
  const lookUpsARow = isSingle ? LOOK_UPS_A_ROW.single : LOOK_UPS_A_ROW.list;
  return {
    held: null,
    counts,
    clear: () => counts.fill(0),
    recallAll: () => counts.set(of.counts),
    add: isSingle ? singleAdder(column, counts) : listAdder(column, counts),
    whole: {
      count(set) {
        for (let value = 0; value < of.counts.length; value++) counts[value] = countOfValue(space, of, value, set);
      },
      worthRows: lookUpsOf(space, of) / lookUpsARow,
    },
  };
}

function singleAdder({ single }: SingleColumn, counts: Int32Array): Tally["add"] {
  return (rows, count, sign) => {
    for (let at = 0; at < count; at++) counts[single[rows[at]!]!]! += sign;
  };
}

function listAdder({ lists: { offsets, values } }: ListColumn, counts: Int32Array): Tally["add"] {
  return (rows, count, sign) => {
    for (let at = 0; at < count; at++) {
      const row = rows[at]!;
      for (let place = offsets[row]!, end = offsets[row + 1]!; place < end; place++) counts[values[place]!]! += sign;
    }
  };
}

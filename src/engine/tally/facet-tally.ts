import type { DimensionColumn, ListColumn, SingleColumn } from "../dataset.ts";
import { addPacked, PACKED_PLACES, type PackedValues } from "../row-set/packed-values.ts";
import type { RowSpace } from "../row-set/row-space.ts";
import type { ValueRows } from "../row-set/value-rows.ts";
import { countOfValue, lookUpsOf } from "./count-whole.ts";
import type { Tally } from "./tally.ts";

/** How many articles have each value of a dimension. */
export interface FacetTally extends Tally {
  /** By value; what is behind them is of no use, but for a dimension of one value the first: how many have none. */
  readonly counts: Int32Array;
}

/** Look-ups in a set that take as long as counting the values of one article: of a single value, and of a list. */
const LOOK_UPS_A_ROW = { single: 2, packed: 8, list: 12 } as const;

export function createFacetTally(space: RowSpace, column: DimensionColumn, of: ValueRows): FacetTally {
  const counts = new Int32Array(of.packed === null ? of.counts.length + 1 : PACKED_PLACES);
  const kind = "single" in column ? "single" : of.packed === null ? "list" : "packed";
  return {
    held: null,
    counts,
    clear: () => counts.fill(0),
    recallAll: () => counts.set(of.counts),
    add: "single" in column ? singleAdder(column, counts) : listAdder(column, of.packed, counts),
    whole: {
      count(set) {
        for (let value = 0; value < of.counts.length; value++) counts[value] = countOfValue(space, of, value, set);
      },
      worthRows: lookUpsOf(space, of) / LOOK_UPS_A_ROW[kind],
    },
  };
}

/** Each width has a loop of its own: one that meets both is slower for each. */
function singleAdder({ single }: SingleColumn, counts: Int32Array): Tally["add"] {
  if (single instanceof Uint8Array) {
    return (rows, count, sign) => {
      for (let at = 0; at < count; at++) counts[single[rows[at]!]!]! += sign;
    };
  }
  return (rows, count, sign) => {
    for (let at = 0; at < count; at++) counts[single[rows[at]!]!]! += sign;
  };
}

function listAdder({ lists }: ListColumn, packed: PackedValues | null, counts: Int32Array): Tally["add"] {
  if (packed !== null) return (rows, count, sign) => addPacked(packed, lists, { rows, count, sign }, counts);
  const { offsets, values } = lists;
  return (rows, count, sign) => {
    for (let at = 0; at < count; at++) {
      const row = rows[at]!;
      for (let place = offsets[row]!, end = offsets[row + 1]!; place < end; place++) counts[values[place]!]! += sign;
    }
  };
}

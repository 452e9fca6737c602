import type { RowSet } from "../row-set/row-set.ts";
import type { RowSpace } from "../row-set/row-space.ts";
import type { ValueRows } from "../row-set/value-rows.ts";

/** How many words of two sets are compared in the time that one article of a list takes to be looked up in a set. */
const WORDS_A_ROW = 5;

/** How many articles of a set have a value. */
export function countOfValue({ kernel }: RowSpace, of: ValueRows, value: number, counted: RowSet): number {
  const set = of.sets[value]!;
  if (set !== null) return kernel.countBoth(set.bits, counted.bits);
  const rows = of.lists[value]!;
  const { bits } = counted;
  let count = 0;
  // As `if (hasRow(counted, row)) count++`, without a branch, which could not be foreseen.
  for (let at = 0; at < rows.length; at++) count += (bits[rows[at]! >>> 5]! >>> (rows[at]! & 31)) & 1;
  return count;
}

/** How long it takes to count every value of a set, in articles that are looked up in it; values with a set `times` times. */
export function lookUpsOf({ all }: RowSpace, { sets, lists }: ValueRows, times = 1): number {
  const compared = sets.filter((set) => set !== null).length * times * all.bits.length;
  return compared / WORDS_A_ROW + lists.reduce((sum, rows) => sum + rows.length, 0);
}

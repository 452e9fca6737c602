import type { KeptSet } from "../filter/set-cache.ts";
import type { RowSet } from "../row-set/row-set.ts";

/** Numbers over a set of articles that follow the set as it changes; always those of the whole set, to the last bit. */
export interface Tally {
  /** The set whose articles are counted; null before the first. */
  held: KeptSet | null;
  /** Make the numbers those of no article. */
  readonly clear: () => void;
  /** Make the numbers those of all articles. */
  readonly recallAll: () => void;
  /** Count the first `count` of `rows`, ascending, or with -1 take them off. */
  readonly add: (rows: Int32Array, count: number, sign: 1 | -1) => void;
  /** Count a whole set anew by comparing it with sets that are there. Null where that is never quicker. */
  readonly whole: WholeCount | null;
}

/** A way to count a set without looking at its articles one by one. */
export interface WholeCount {
  readonly count: (set: RowSet) => void;
  /** So many articles could be counted one by one in the same time. */
  readonly worthRows: number;
}

import type { RowBits } from "./row-set.ts";

/** Words of a set are a multiple of this, so that programs may take as many at once. */
export const WORD_STEP = 8;

/** Rows that are listed at once, at most. */
export const LIST_ROWS = 0x10000;

/** Bins that are counted at once, at most. */
export const MOST_BINS = 4096;

/**
 * The loops over whole sets. All sets are made by `makeBits` of the same kernel and have equal length.
 *
 * What is called `into` is written over, and may be one of the operands; the number given back is the size of it.
 */
export interface Kernel {
  /** A set without rows. @throws RangeError when more are made than were asked for. */
  readonly makeBits: () => RowBits;
  /** Rows in both. */
  readonly and: (a: RowBits, b: RowBits, into: RowBits) => number;
  /** Rows in any. */
  readonly or: (a: RowBits, b: RowBits, into: RowBits) => number;
  /** Rows in `a` and not in `b`. */
  readonly without: (a: RowBits, b: RowBits, into: RowBits) => number;
  /** How many rows are in both. */
  readonly countBoth: (a: RowBits, b: RowBits) => number;
  /** How many rows are in one and not in the other. */
  readonly countApart: (a: RowBits, b: RowBits) => number;
  /**
   * Write to `list` the rows of `a` that are not in `b`, ascending, of those from word `startWord` up to, not including,
   * `endWord`, both multiples of `WORD_STEP`; there must be at most `LIST_ROWS`. Gives how many there are.
   */
  readonly listOnly: (a: RowBits, b: RowBits, startWord: number, endWord: number) => number;
  readonly list: Int32Array;
  /**
   * Write to `binCounts[i]` how many rows from `edges[i]` up to, not including, `edges[i + 1]` are in both, for `bins`
   * bins, at most `MOST_BINS`. Edges ascend.
   */
  readonly countBins: (a: RowBits, b: RowBits, bins: number) => void;
  readonly edges: Int32Array;
  readonly binCounts: Int32Array;
}

/** How large a kernel is. */
export interface KernelSize {
  /** Sets that can be made. */
  readonly sets: number;
  readonly rows: number;
}

/** Words of a set of so many rows. */
export function wordsOf(rows: number): number {
  return Math.max(WORD_STEP, Math.ceil(rows / (32 * WORD_STEP)) * WORD_STEP);
}

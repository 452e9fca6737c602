import { type Kernel, MOST_BINS } from "../row-set/kernel.ts";
import type { RowBits } from "../row-set/row-set.ts";
import type { BinEdges } from "./bin-edges.ts";

/**
 * Count how many articles of both sets begin in each bin. `visit` is called for some bins after another with the number of
 * the first of them and their counts, to be read at once.
 */
export function countBins(
  kernel: Kernel,
  { edges }: BinEdges,
  a: RowBits,
  b: RowBits,
  visit: (first: number, counts: Int32Array) => void,
): void {
  const bins = edges.length - 1;
  for (let start = 0; start < bins; start += MOST_BINS) {
    const count = Math.min(MOST_BINS, bins - start);
    kernel.edges.set(edges.subarray(start, start + count + 1));
    kernel.countBins(a, b, count);
    visit(start, kernel.binCounts.subarray(0, count));
  }
}

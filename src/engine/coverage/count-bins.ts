import { type Kernel, MOST_BINS } from "../row-set/kernel.ts";
import type { RowBits } from "../row-set/row-set.ts";
import type { BinEdges } from "./bin-edges.ts";

/** Call `visit` with every bin and how many articles of both sets begin in it. */
export function countBins(
  kernel: Kernel,
  { edges }: BinEdges,
  a: RowBits,
  b: RowBits,
  visit: (bin: number, count: number) => void,
): void {
  const bins = edges.length - 1;
  for (let start = 0; start < bins; start += MOST_BINS) {
    const count = Math.min(MOST_BINS, bins - start);
    kernel.edges.set(edges.subarray(start, start + count + 1));
    kernel.countBins(a, b, count);
    for (let bin = 0; bin < count; bin++) visit(start + bin, kernel.binCounts[bin]!);
  }
}

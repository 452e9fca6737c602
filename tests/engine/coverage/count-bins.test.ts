import { describe, expect, it } from "vitest";
import { countBins } from "../../../src/engine/coverage/count-bins.ts";
import { createKernel } from "../../../src/engine/row-set/create-kernel.ts";
import { MOST_BINS } from "../../../src/engine/row-set/kernel.ts";
import { fillRows } from "../../../src/engine/row-set/row-set.ts";

describe("countBins", () => {
  it("counts more bins than go at once", () => {
    const rows = 2 * MOST_BINS + 3;
    const kernel = createKernel({ sets: 1, rows });
    const all = kernel.makeBits();
    fillRows(all, 0, rows - 1);
    const edges = Int32Array.from({ length: rows + 1 }, (_, row) => row);
    const counted: number[] = [];
    countBins(kernel, { starts: [], edges }, all, all, (first, counts) => {
      expect(first).toBe(counted.length);
      counted.push(...counts);
    });
    expect(counted).toEqual(Array.from({ length: rows }, (_, row) => (row < rows - 1 ? 1 : 0)));
  });
});

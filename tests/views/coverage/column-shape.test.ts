import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnBlocks } from "../../../src/views/coverage/column-shape.ts";

const rowOf = (values: readonly number[]) => ({
  start: 0,
  total: values.reduce((sum, value) => sum + value, 0),
  values,
  isUnfinished: false,
});

describe("columnBlocks", () => {
  it("stands the first part on the axis and leaves a gap below each next one", () => {
    expect(columnBlocks(rowOf([1, 3]), 100, 40)).toEqual([
      { part: 0, y: 131, height: 9 },
      { part: 1, y: 101, height: 29 },
    ]);
  });

  it("leaves out parts without a report, and the whole of an empty column", () => {
    expect(columnBlocks(rowOf([0, 2]), 0, 10).map(({ part }) => part)).toEqual([1]);
    expect(columnBlocks(rowOf([0, 0]), 0, 0)).toEqual([]);
  });

  it("never leaves its column and never overlaps", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20), { maxLength: 9 }), fc.integer({ min: 0, max: 300 }), (values, height) => {
        let foot = 50 + height;
        for (const block of columnBlocks(rowOf(values), 50, height)) {
          expect(block.y + block.height).toBeLessThanOrEqual(foot + 1e-6);
          expect(block.y).toBeGreaterThanOrEqual(50 - 1e-6);
          foot = block.y;
        }
      }),
    );
  });
});

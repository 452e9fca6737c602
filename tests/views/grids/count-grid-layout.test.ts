import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Matrix } from "../../../src/model/matrix.ts";
import { countCells, DARKEST, largestCells } from "../../../src/views/grids/count-grid-layout.ts";

const headOf = (id: string) => ({ id, name: id, count: 0 });
const matrixOf = (rows: readonly string[], columns: readonly string[], counts: readonly number[]): Matrix => ({
  rows: rows.map(headOf),
  columns: columns.map(headOf),
  counts,
  more: 0,
  passing: 10,
});

describe("countCells", () => {
  it("shades from 0 for nothing to the darkest for the largest, and never less for more", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { minLength: 6, maxLength: 6 }), (counts) => {
        const cells = countCells(matrixOf(["a", "b"], ["x", "y", "z"], counts)).flat();
        expect(cells.map(({ count }) => count)).toEqual(counts);
        for (const { count, shade } of cells) expect(shade === 0).toBe(count === 0);
        const byCount = [...cells].sort((a, b) => a.count - b.count).map(({ shade }) => shade);
        expect(byCount).toEqual([...byCount].sort((a, b) => a - b));
        if (Math.max(...counts) > 0) expect(byCount.at(-1)).toBe(DARKEST);
      }),
    );
  });

  it("lets a country crossed with itself neither be shaded nor pale the others", () => {
    const cells = countCells(matrixOf(["a", "b"], ["a", "b"], [900, 4, 4, 700])).flat();
    expect(cells.map(({ shade, isOwn }) => [shade, isOwn])).toEqual([
      [0, true],
      [DARKEST, false],
      [DARKEST, false],
      [0, true],
    ]);
  });
});

describe("largestCells", () => {
  const pairs = (matrix: Matrix) => largestCells(countCells(matrix)).map(({ row, column }) => `${row.id} ${column.id}`);

  it("names the largest pair once, whichever way round", () => {
    expect(pairs(matrixOf(["a", "b"], ["a", "b"], [9, 4, 4, 7]))).toEqual(["a b"]);
  });

  it("names all that are level, and none where nothing is crossed", () => {
    expect(pairs(matrixOf(["a"], ["x", "y", "z"], [3, 3, 1]))).toEqual(["a x", "a y"]);
    expect(pairs(matrixOf(["a"], ["a"], [3]))).toEqual([]);
    expect(pairs(matrixOf(["a"], ["x"], [0]))).toEqual([]);
  });
});

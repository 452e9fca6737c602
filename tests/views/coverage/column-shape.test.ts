import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnBlocks, columnBoxes, columnPaths } from "../../../src/views/coverage/column-shape.ts";

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

describe("columnBoxes", () => {
  const stack = { parts: [], rows: [rowOf([1]), rowOf([0]), rowOf([3])] };
  const boxes = columnBoxes(stack, { x: 40, y: 10, width: 300, height: 60 }, (total) => 20 * total);

  it("shares the width out among the columns and stands each on the foot of the plot", () => {
    expect(boxes.map(({ x, width }) => [x, width])).toEqual([
      [48, 84],
      [148, 84],
      [248, 84],
    ]);
    expect(boxes.map(({ y, height }) => [y, height])).toEqual([
      [50, 20],
      [70, 0],
      [10, 60],
    ]);
  });
});

describe("columns of a short time", () => {
  it("are no walls, and stand in the middle of their share", () => {
    const stack = { parts: [], rows: [rowOf([1])] };
    const [box] = columnBoxes(stack, { x: 40, y: 0, width: 800, height: 60 }, (total) => total);
    expect([box?.x, box?.width]).toEqual([392, 96]);
  });
});

describe("columnPaths", () => {
  const part = (id: string) => ({ id, name: id, colour: 1 });
  const stack = {
    parts: [part("a"), part("b")],
    rows: [rowOf([1, 0]), rowOf([0, 0]), { ...rowOf([0, 2]), isUnfinished: true }],
  };
  const boxes = columnBoxes(stack, { x: 0, y: 0, width: 300, height: 100 }, (total) => 10 * total);
  const paths = columnPaths(stack, boxes);

  it("draws each part as one path over all columns that have it", () => {
    expect(paths.parts).toEqual(["M8 91h84v9h-84z", "M208 81h84v19h-84z"]);
  });

  it("draws the edge of a column that is not over apart, and none around an empty one", () => {
    expect(paths.edges).toBe("M8 90h84v10h-84z");
    expect(paths.unfinished).toBe("M208 80h84v20h-84z");
  });
});

describe("columns of values that are compared", () => {
  const part = (id: string) => ({ id, name: id, colour: 1 });
  const rows = [
    { ...rowOf([4, 2]), total: 5 },
    { ...rowOf([0, 3]), total: 3, isUnfinished: true },
  ];
  const stack = { parts: [part("a"), part("b")], rows, isCompared: true } as const;
  const plot = { x: 0, y: 0, width: 200, height: 100 };

  it("are as high as the highest of them, not as their total", () => {
    expect(columnBoxes(stack, plot, (value) => 10 * value).map(({ height }) => height)).toEqual([40, 30]);
    expect(columnBoxes(stack, plot, (value) => 100 * value, true).map(({ height }) => height)).toEqual([80, 100]);
  });

  it("stand side by side on one foot, each with an edge of its own", () => {
    const paths = columnPaths(
      stack,
      columnBoxes(stack, plot, (value) => 10 * value),
    );
    expect(paths.parts).toEqual(["M8 60h41v40h-41z", "M50 80h41v20h-41zM150 70h41v30h-41z"]);
    expect(paths.edges).toBe("M8 60h41v40h-41zM50 80h41v20h-41z");
    expect(paths.unfinished).toBe("M150 70h41v30h-41z");
  });
});

import { describe, expect, it } from "vitest";
import type { CoverageStack } from "../../../src/views/coverage/coverage-rows.ts";
import { highestValue, linePaths, lineValue } from "../../../src/views/coverage/line-paths.ts";

function stackOf(values: readonly (readonly number[])[], isUnfinished = false): CoverageStack {
  return {
    parts: (values[0] ?? []).map((_, part) => ({ id: String(part), name: String(part), colour: part + 1 })),
    rows: values.map((own, start) => ({
      start,
      values: own,
      total: own.reduce((sum, value) => sum + value, 0),
      isUnfinished: isUnfinished && start === values.length - 1,
    })),
  };
}
const pathsOf = (stack: CoverageStack, isShare = false) =>
  linePaths(
    stack,
    isShare,
    (bin) => bin * 10,
    (value) => 100 - value,
  );

describe("lineValue", () => {
  it("is a count, or a share of what was reported, and null for a share of nothing", () => {
    const { rows } = stackOf([
      [1, 3],
      [0, 0],
    ]);
    expect(rows.map((row) => lineValue(row, 1, false))).toEqual([3, 0]);
    expect(rows.map((row) => lineValue(row, 1, true))).toEqual([0.75, null]);
  });
});

describe("highestValue", () => {
  it("is the largest part of a bin", () => {
    const { rows } = stackOf([
      [1, 3],
      [0, 0],
    ]);
    expect(rows.map((row) => highestValue(row, false))).toEqual([3, 0]);
    expect(rows.map((row) => highestValue(row, true))).toEqual([0.75, 0]);
  });
});

describe("linePaths", () => {
  it("joins the bins of a part, quiet ones at 0", () => {
    expect(pathsOf(stackOf([[1], [0], [2]]))[0]).toMatchObject({ solid: "M0 99L10 100L20 98", dashed: "", dots: [] });
  });

  it("dashes the stretch to a bin that is not over", () => {
    expect(pathsOf(stackOf([[1], [2]], true))[0]).toMatchObject({ solid: "M0 99", dashed: "M0 99L10 98" });
  });

  it("leaves a gap for a share of nothing, and a dot for what stands alone", () => {
    expect(pathsOf(stackOf([[1], [0], [1], [1]]), true)[0]).toMatchObject({
      solid: "M0 99M20 99L30 99",
      dots: [{ x: 0, y: 99 }],
    });
  });

  it("shows a single bin as a dot", () => {
    expect(pathsOf(stackOf([[4]], true))[0]?.dots).toEqual([{ x: 0, y: 96 }]);
  });

  it("is nothing of nothing", () => {
    expect(pathsOf(stackOf([]))).toEqual([]);
  });
});

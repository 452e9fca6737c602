import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CoverageStack } from "../../../src/views/coverage/coverage-rows.ts";
import { countScale, shareScale, stackScale, tickWords } from "../../../src/views/coverage/plot-scale.ts";

describe("countScale", () => {
  it.each([
    [29, [8, 16, 24, 32]],
    [14, [4, 8, 12, 16]],
    [79, [20, 40, 60, 80]],
    [3, [1, 2, 3]],
    [5, [2, 4, 6]],
    [0.5, [1]],
    [0, [1]],
    [13_800, [4000, 8000, 12_000, 16_000]],
  ])("draws lines for %s at %j", (highest, ticks) => {
    expect(countScale(highest)).toEqual({ top: ticks.at(-1), ticks });
  });

  it("has at most four lines, evenly and at whole numbers, and room for the highest value in less than twice its height", () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 1e7, noNaN: true }), (highest) => {
        const { top, ticks } = countScale(highest);
        expect(ticks.length).toBeLessThanOrEqual(4);
        expect(ticks.every((tick, at) => tick === (at + 1) * (ticks[0] ?? 0) && Number.isInteger(tick))).toBe(true);
        expect(ticks.at(-1)).toBe(top);
        expect(top).toBeGreaterThanOrEqual(highest);
        expect(top).toBeLessThan(2 * highest + 1);
      }),
    );
  });
});

describe("shareScale", () => {
  it.each([
    [0.43, ["15%", "30%", "45%"]],
    [1, ["25%", "50%", "75%", "100%"]],
    [0.07, ["2%", "4%", "6%", "8%"]],
    [0.001, ["1%"]],
    [0, ["1%"]],
  ])("draws lines for %s at whole percents, %j", (highest, words) => {
    expect(shareScale(highest).ticks.map((tick) => tickWords(tick, true))).toEqual(words);
  });
});

describe("tickWords", () => {
  it("groups the digits of many reports", () => {
    expect([tickWords(8, false), tickWords(20000, false), tickWords(0.25, true)]).toEqual(["8", "20,000", "25%"]);
  });
});

describe("stackScale", () => {
  const part = (id: string) => ({ id, name: id, colour: 1 });
  const stack: CoverageStack = {
    parts: [part("AU"), part("GB")],
    rows: [{ start: 0, total: 12, values: [8, 6], isUnfinished: false }],
  };
  it("fits a whole column, or the highest part where parts stand side by side or are lines", () => {
    expect(stackScale(stack, false).top).toBe(12);
    expect(stackScale({ ...stack, isCompared: true }, false).top).toBe(8);
    expect(stackScale(stack, false, true).top).toBe(8);
  });

  it("draws whole columns of shares alike, and others as high as the highest share", () => {
    expect(stackScale(stack, true).top).toBe(1);
    expect(stackScale({ ...stack, isCompared: true }, true).top).toBeCloseTo(0.8);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Coverage } from "../../../src/model/answers.ts";
import { dayNumberOf } from "../../../src/model/day-number.ts";
import {
  agreementBars,
  agreementCoverageWords,
  BARS_HEIGHT_PX,
  yearLabels,
} from "../../../src/views/agreement/agreement-bars.ts";

const WIDTH_PX = 900;

/** Quarters from the first of 2022 on, whose last day told of is `end`. */
function quarters(totals: readonly number[], more: Partial<Coverage> = {}): Coverage {
  return {
    grain: "quarter",
    starts: totals.map((_, at) => dayNumberOf(2022 + Math.floor(at / 4), (at % 4) * 3 + 1, 1)),
    totals,
    series: [],
    coarse: [],
    undated: 0,
    passing: totals.reduce((sum, total) => sum + total, 0),
    end: dayNumberOf(2030, 1, 1),
    ...more,
  };
}

describe("agreementBars", () => {
  it("draws a bar as high as its count, side by side and within the drawing", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(500), { minLength: 1, maxLength: 400 }), (totals) => {
        const bars = agreementBars(quarters(totals), WIDTH_PX);
        const peak = Math.max(...totals);
        expect(bars.map(({ bin }) => bin)).toEqual(totals.flatMap((total, bin) => (total > 0 ? [bin] : [])));
        for (const [place, { bin, x, y, width, height }] of bars.entries()) {
          expect(height / (BARS_HEIGHT_PX - 1)).toBeCloseTo((totals[bin] ?? 0) / peak, 6);
          expect(y + height).toBeCloseTo(BARS_HEIGHT_PX, 6);
          expect(x + width).toBeLessThanOrEqual((bars[place + 1]?.x ?? WIDTH_PX) + 1e-6);
        }
      }),
    );
  });

  it("marks the quarter that is not over", () => {
    const bars = agreementBars(quarters([1, 2], { end: dayNumberOf(2022, 5, 1) }), WIDTH_PX);
    expect(bars.map(({ isUnfinished }) => isUnfinished)).toEqual([false, true]);
  });
});

describe("yearLabels", () => {
  it("names each year where it begins, and none so near that two would touch", () => {
    expect(yearLabels(quarters([1, 0, 0, 0, 1, 0, 0, 0]), WIDTH_PX).map(({ year }) => year)).toEqual(["2022", "2023"]);
    const many = yearLabels(quarters(Array.from({ length: 400 }, () => 1)), WIDTH_PX);
    for (const [at, { x }] of many.entries()) if (at > 0) expect(x - (many[at - 1]?.x ?? 0)).toBeGreaterThan(40);
  });
});

describe("agreementCoverageWords", () => {
  it.each([
    [quarters([1, 9, 2]), "most in the second quarter of 2022, 9 reports"],
    [quarters([3, 0, 3]), "most in the first quarter of 2022 and the third quarter of 2022, 3 reports each"],
    [quarters([1, 1, 1, 1]), "1 report in every quarter"],
    [quarters([5]), "all in the first quarter of 2022"],
    [quarters([2, 1], { undated: 1 }), "most in the first quarter of 2022, 2 reports; 1 report without a date"],
    [quarters([], { coarse: [{ start: 0, end: 365, count: 2 }] }), "2 reports dated too coarsely to place"],
    [quarters([]), ""],
  ])("says where the most is and what is left out", (coverage, words) => {
    expect(agreementCoverageWords(coverage, "reports")).toBe(words);
  });
});

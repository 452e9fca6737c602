import { describe, expect, it } from "vitest";
import { dayNumberOf } from "../../../src/model/day-number.ts";
import { boundCoverage } from "../../../src/views/coverage/bound-coverage.ts";
import { coverageOf, seriesOf } from "../samples.ts";

const years = (count: number) => Array.from({ length: count }, (_, place) => dayNumberOf(1000 + place, 1, 1));

describe("boundCoverage", () => {
  it("leaves a coverage that fits as it is", () => {
    const coverage = coverageOf([1, 2]);
    expect(boundCoverage(coverage)).toEqual({ drawn: coverage, leftOut: "" });
  });

  it("draws the fullest run of years, with an absurd date at either end left out and counted", () => {
    const totals = years(1500).map((_, place) => (place === 0 || place === 1499 ? 1 : place === 1026 ? 30 : 0));
    const coarse = [
      { start: dayNumberOf(1001, 1, 1), end: dayNumberOf(1003, 1, 1), count: 2 },
      { start: dayNumberOf(2025, 1, 1), end: dayNumberOf(2027, 1, 1), count: 3 },
    ];
    const series = [seriesOf("access", totals)];
    const { drawn, leftOut } = boundCoverage(coverageOf([], { starts: years(1500), totals, series, coarse }));
    expect(drawn.starts).toHaveLength(400);
    expect(drawn.totals.reduce((sum, total) => sum + total, 0)).toBe(30);
    expect(drawn.series[0]?.counts).toEqual(drawn.totals);
    expect(drawn.coarse).toEqual(coarse.slice(1));
    expect(leftOut).toBe("Only 400 of 1,500 years are drawn, from 1627 to 2026; outside of them: 4 reports.");
  });
});

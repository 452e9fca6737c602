import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayNumberOf } from "../../src/model/day-number.ts";
import { dayShare, sparkBars, sparkPaths } from "../../src/ui/spark-bars.ts";

describe("sparkBars", () => {
  it("stays inside its frame for any counts up to the peak", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50), { maxLength: 3000 }), (counts) => {
        for (const { x, y, width, height } of sparkBars(counts, 50, 92, 20)) {
          expect(x + width).toBeLessThanOrEqual(92.1);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y + height).toBeCloseTo(20, 0);
        }
      }),
    );
  });

  it("draws an empty year as a foot that is lower than a single report", () => {
    const [empty, single] = sparkBars([0, 1], 40, 92, 20);
    expect(empty).toMatchObject({ isEmpty: true, isLast: false });
    expect(single!.height).toBeGreaterThan(empty!.height);
  });

  it("draws a thousand years in few bars and loses no report", () => {
    const bars = sparkBars([...new Array<number>(999).fill(0), 1], 1, 92, 20);
    expect(bars.length).toBeLessThan(50);
    expect(bars.filter(({ isEmpty }) => !isEmpty)).toHaveLength(1);
  });

  it("draws nothing for no years and does not divide by a peak of nothing", () => {
    expect(sparkBars([], 0, 92, 20)).toEqual([]);
    expect(sparkBars([0], 0, 92, 20)[0]?.height).toBeGreaterThan(0);
  });
});

describe("sparkPaths", () => {
  const bars = sparkBars([4, 0, 4, 4], 4, 40, 20);
  const starts = (path: string) => [...path.matchAll(/M(\d+)/g)].map(([, x]) => Number(x));

  it("draws empty years apart, and the last one where no day is marked", () => {
    const { usual, pale, last } = sparkPaths(bars, null);
    expect([usual, pale, last].map(starts)).toEqual([[0, 20], [10], [30]]);
  });

  it("draws all that lies after the marked day as pale as empty years", () => {
    const { usual, pale, last } = sparkPaths(bars, 12);
    expect([usual, pale, last].map(starts)).toEqual([[0], [10, 20, 30], []]);
  });

  it("draws each bar at its place and size", () => {
    expect(sparkPaths(bars, null).last).toBe("M30 0h7.4v20h-7.4z");
  });
});

describe("dayShare", () => {
  it.each([
    ["before the first year", dayNumberOf(1999, 1, 1), 0],
    ["on the last day of the first of two years", dayNumberOf(2020, 12, 31), 0.5],
    ["on the last day of all", dayNumberOf(2021, 12, 31), 1],
    ["after the last year", dayNumberOf(2030, 1, 1), 1],
  ])("places a day %s", (_, day, share) => {
    expect(dayShare(day, 2020, 2)).toBe(share);
  });
});

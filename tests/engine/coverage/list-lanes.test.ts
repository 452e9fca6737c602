import { describe, expect, it } from "vitest";
import { listLanes, openLaneDays } from "../../../src/engine/coverage/list-lanes.ts";
import { MOST_LANES } from "../../../src/model/answers.ts";
import { day } from "../small-collection.ts";

interface Lane {
  readonly start: number;
  readonly end: number;
  readonly count: number;
}

const listed = (lanes: readonly Lane[]) =>
  listLanes(
    openLaneDays(lanes),
    Int32Array.from(lanes, ({ count }) => count),
  );

describe("listLanes", () => {
  const lanesOf = (count: number, lengthDays: number): Lane[] =>
    Array.from({ length: count }, (_, at) => ({
      start: day("2001-01-01") + at,
      end: day("2001-01-01") + at + lengthDays,
      count: 2,
    }));

  it("leaves few as they are, and out what has no count", () => {
    const lanes = lanesOf(MOST_LANES, 40);
    expect(listed([...lanes, { start: day("2020-01-01"), end: day("2020-01-03"), count: 0 }])).toEqual(lanes);
  });

  it("joins those of one year and loses no article", () => {
    expect(listed(lanesOf(300, 10))).toEqual([{ start: day("2001-01-01"), end: day("2001-01-01") + 309, count: 600 }]);
  });

  it("joins over the days of what has a count", () => {
    const lanes = lanesOf(300, 10).map((lane, at) => (at < 20 || at > 280 ? { ...lane, count: 0 } : lane));
    expect(listed(lanes)).toEqual([{ start: day("2001-01-01") + 20, end: day("2001-01-01") + 290, count: 522 }]);
  });

  it("joins the last where there are still too many", () => {
    const lanes = Array.from({ length: 400 }, (_, year) => ({
      start: day("1000-01-01") + 366 * year,
      end: day("1000-01-01") + 366 * year + 370,
      count: 1,
    }));
    const joined = listed(lanes);
    expect(joined).toHaveLength(MOST_LANES);
    expect(joined.at(-1)).toEqual({ start: lanes[199]?.start, end: lanes[399]?.end, count: 201 });
  });
});

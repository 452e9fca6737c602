import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countLanes, joinLanes } from "../../../src/engine/coverage/coarse-lanes.ts";
import { NO_DAY } from "../../../src/engine/dataset.ts";
import { judgeFilter } from "../../../src/engine/filter/judge-filter.ts";
import { hasRow } from "../../../src/engine/row-set/row-set.ts";
import { rowSpaceOf } from "../../../src/engine/row-set/row-space.ts";
import { MOST_LANES } from "../../../src/model/answers.ts";
import { binOf, GRAINS } from "../../../src/model/grain.ts";
import { anyFilter, manySketches } from "../sketch-arbitraries.ts";
import { day, openSketches } from "../small-collection.ts";

describe("countLanes", () => {
  it("counts by first and last day what lies in several bins", () => {
    fc.assert(
      fc.property(manySketches, anyFilter, fc.constantFrom(...GRAINS), (sketches, filter, grain) => {
        const dataset = openSketches(sketches);
        const { firstDays, lastDays, count } = dataset.articles;
        const { passing } = judgeFilter(dataset, filter);
        const expected = new Map<string, number>();
        for (let row = 0; row < count; row++) {
          const [first, last] = [firstDays[row]!, lastDays[row]!];
          if (!hasRow(passing, row) || first === NO_DAY || last === NO_DAY) continue;
          if (binOf(first, grain) === binOf(last, grain)) continue;
          const key = `${first} ${last + 1}`;
          expected.set(key, (expected.get(key) ?? 0) + 1);
        }
        const lanes = countLanes(dataset, grain, passing, rowSpaceOf(dataset).kernel.makeBits());
        expect(new Map(lanes.map((lane) => [`${lane.start} ${lane.end}`, lane.count]))).toEqual(expected);
        expect(lanes.map(({ start }) => start)).toEqual(lanes.map(({ start }) => start).sort((a, b) => a - b));
      }),
      { numRuns: 20 },
    );
  });
});

describe("joinLanes", () => {
  const lanesOf = (count: number, lengthDays: number) =>
    Array.from({ length: count }, (_, at) => ({
      start: day("2001-01-01") + at,
      end: day("2001-01-01") + at + lengthDays,
      count: 2,
    }));

  it("leaves few as they are", () => {
    expect(joinLanes(lanesOf(MOST_LANES, 40))).toEqual(lanesOf(MOST_LANES, 40));
  });

  it("joins those of one year and loses no article", () => {
    expect(joinLanes(lanesOf(300, 10))).toEqual([
      { start: day("2001-01-01"), end: day("2001-01-01") + 309, count: 600 },
    ]);
  });

  it("joins the last where there are still too many", () => {
    const lanes = Array.from({ length: 400 }, (_, year) => ({
      start: day("1000-01-01") + 366 * year,
      end: day("1000-01-01") + 366 * year + 370,
      count: 1,
    }));
    const joined = joinLanes(lanes);
    expect(joined).toHaveLength(MOST_LANES);
    expect(joined.at(-1)).toEqual({ start: lanes[199]?.start, end: lanes[399]?.end, count: 201 });
  });
});

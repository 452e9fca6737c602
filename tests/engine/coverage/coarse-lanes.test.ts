import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countLanes } from "../../../src/engine/coverage/coarse-lanes.ts";
import { NO_DAY } from "../../../src/engine/dataset.ts";
import { judgeFilter } from "../../../src/engine/filter/judge-filter.ts";
import { hasRow } from "../../../src/engine/row-set/row-set.ts";
import { binOf, GRAINS } from "../../../src/model/grain.ts";
import { anyFilter, manySketches } from "../sketch-arbitraries.ts";
import { openSketches } from "../small-collection.ts";

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
        const lanes = countLanes(dataset, grain, passing);
        expect(new Map(lanes.map((lane) => [`${lane.start} ${lane.end}`, lane.count]))).toEqual(expected);
        expect(lanes.map(({ start }) => start)).toEqual(lanes.map(({ start }) => start).sort((a, b) => a - b));
      }),
      { numRuns: 20 },
    );
  });
});

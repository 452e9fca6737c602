import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerCoverage } from "../../../src/engine/coverage/answer-coverage.ts";
import { COUNT_UNITS } from "../../../src/model/filter.ts";
import { GRAINS } from "../../../src/model/grain.ts";
import { anyFilter, manySketches } from "../sketch-arbitraries.ts";
import { filterOf, openSketches } from "../small-collection.ts";

const grains = fc.constantFrom(...GRAINS);
const units = fc.constantFrom(...COUNT_UNITS);

describe("fittingGrain", () => {
  it("is the first grain from the asked one on whose bins are few enough, and years when none is", () => {
    fc.assert(
      fc.property(manySketches, anyFilter, grains, units, fc.nat(40), (sketches, filter, grain, unit, mostBins) => {
        const dataset = openSketches(sketches);
        const plainly = GRAINS.map((one) => answerCoverage(dataset, { filter, grain: one, by: "theme", unit }));
        const asked = GRAINS.indexOf(grain);
        const expected = plainly.slice(asked).find(({ starts }) => starts.length <= mostBins) ?? plainly.at(-1);
        expect(answerCoverage(dataset, { filter, grain, by: "theme", unit, mostBins })).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });

  it("counts a day of long ago that only a coarser grain has a bin for", () => {
    const dataset = openSketches([{ published: "1850" }, { published: "2023-01-02" }, { published: "2023-12-30" }]);
    const grainFor = (mostBins: number) =>
      answerCoverage(dataset, { filter: filterOf({}), grain: "month", by: "all", mostBins }).grain;
    expect([12, 11, 4, 3].map(grainFor)).toEqual(["month", "quarter", "quarter", "year"]);
  });
});

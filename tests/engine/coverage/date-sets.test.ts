import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateSetsOf } from "../../../src/engine/coverage/date-sets.ts";
import { NO_DAY } from "../../../src/engine/dataset.ts";
import { hasRow } from "../../../src/engine/row-set/row-set.ts";
import { binOf, GRAINS } from "../../../src/model/grain.ts";
import { manySketches } from "../sketch-arbitraries.ts";
import { openSketches } from "../small-collection.ts";

describe("dateSetsOf", () => {
  it("holds for each grain the articles whose days all lie in one bin", () => {
    fc.assert(
      fc.property(manySketches, (sketches) => {
        const dataset = openSketches(sketches);
        const { dated, fitting } = dateSetsOf(dataset);
        const { firstDays, lastDays, count } = dataset.articles;
        for (let row = 0; row < count; row++) {
          const isDated = firstDays[row] !== NO_DAY && lastDays[row] !== NO_DAY;
          expect(hasRow(dated, row)).toBe(isDated);
          for (const grain of GRAINS) {
            const isFit = isDated && binOf(firstDays[row]!, grain) === binOf(lastDays[row]!, grain);
            expect(hasRow(fitting[grain], row)).toBe(isFit);
          }
        }
      }),
      { numRuns: 10 },
    );
  });
});

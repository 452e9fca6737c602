import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countFacets } from "../../../src/engine/facets/count-facets.ts";
import { judgeFilter } from "../../../src/engine/filter/judge-filter.ts";
import { hasRow } from "../../../src/engine/row-set/row-set.ts";
import { COUNT_UNITS, DIMENSIONS } from "../../../src/model/filter.ts";
import { anyFilter, manySketches } from "../sketch-arbitraries.ts";
import { openSketches } from "../small-collection.ts";

describe("countFacets", () => {
  it("counts each value anew after any other filters", () => {
    const labels = fc.array(fc.nat({ max: 60 }), { minLength: 200, maxLength: 200 });
    fc.assert(
      fc.property(
        manySketches,
        labels,
        fc.array(anyFilter, { minLength: 1, maxLength: 10 }),
        (sketches, own, filters) => {
          const heads = sketches.map((_, row) => own.slice(0, sketches.length).indexOf(own[row]!));
          const dataset = openSketches(sketches, heads);
          const { stories, dimensions } = dataset;
          for (const filter of filters) {
            for (const unit of COUNT_UNITS) {
              const judged = judgeFilter(dataset, filter);
              const counts = countFacets(dataset, judged, unit);
              for (const dimension of DIMENSIONS) {
                const set = judged.countedIn(dimension);
                const column = dimensions[dimension];
                const seen = column.values.map(() => new Set<number>());
                for (let row = 0; row < sketches.length; row++) {
                  if (!hasRow(set, row)) continue;
                  const counted = unit === "reports" ? row : stories.storyOf[row]!;
                  if ("single" in column) seen[column.single[row]!]?.add(counted);
                  else {
                    const { offsets, values } = column.lists;
                    for (let at = offsets[row]!; at < offsets[row + 1]!; at++) seen[values[at]!]?.add(counted);
                  }
                }
                const found = Array.from(counts.get(dimension)!.subarray(0, column.values.length));
                expect(found).toEqual(seen.map(({ size }) => size));
              }
            }
          }
        },
      ),
      { numRuns: 15 },
    );
  });
});

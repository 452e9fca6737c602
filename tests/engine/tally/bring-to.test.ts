import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createSetCache } from "../../../src/engine/filter/set-cache.ts";
import { addRow } from "../../../src/engine/row-set/row-set.ts";
import { rowSpaceOf } from "../../../src/engine/row-set/row-space.ts";
import { bringTo } from "../../../src/engine/tally/bring-to.ts";
import { createFacetTally } from "../../../src/engine/tally/facet-tally.ts";
import { manySketches } from "../sketch-arbitraries.ts";
import { openSketches } from "../small-collection.ts";

/** Sets of rows from nearly none to nearly all, one after another. */
const anySteps = fc.array(fc.tuple(fc.constantFrom(2, 10, 50, 90, 98), fc.nat()), { minLength: 1, maxLength: 12 });

describe("bringTo", () => {
  it("gives the same counts by each of its ways, whatever was counted before", () => {
    fc.assert(
      fc.property(manySketches, anySteps, fc.boolean(), (sketches, steps, isWhole) => {
        const dataset = openSketches(sketches);
        const space = rowSpaceOf(dataset);
        // Two places, so that a set which is held may be gone.
        const cache = createSetCache([space.kernel.makeBits(), space.kernel.makeBits()]);
        const column = dataset.dimensions.country;
        const tallies = [column, dataset.dimensions.kind].map((of, at) => {
          const tally = createFacetTally(space, of, at === 0 ? space.valueRows.country : space.valueRows.kind);
          return { ...tally, whole: isWhole ? { ...tally.whole!, worthRows: 3 } : null };
        });
        for (const [percent, seed] of steps) {
          const rows = sketches.map((_, row) => row).filter((row) => (row * 7919 + seed) % 100 < percent);
          const set = cache.keep(`${percent} ${seed}`, (into) => {
            into.fill(0);
            for (const row of rows) addRow(into, row);
            return rows.length;
          });
          bringTo(space, seed % 3 === 0 ? tallies.slice(0, 1) : tallies, set);
          const expected = column.values.map((_, value) => {
            const { offsets, values } = column.lists;
            return rows.filter((row) => values.subarray(offsets[row], offsets[row + 1]).includes(value)).length;
          });
          expect([...tallies[0]!.counts.subarray(0, expected.length)]).toEqual(expected);
        }
      }),
      { numRuns: 40 },
    );
  });
});

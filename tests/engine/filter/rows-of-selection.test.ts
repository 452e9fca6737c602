import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fillSelection } from "../../../src/engine/filter/rows-of-selection.ts";
import { setCacheOf } from "../../../src/engine/filter/set-cache.ts";
import { hasRow } from "../../../src/engine/row-set/row-set.ts";
import { rowSpaceOf } from "../../../src/engine/row-set/row-space.ts";
import { openSketches } from "../small-collection.ts";

/** Of 130 articles all have JP, every second FR, every hundredth IT and every fiftieth BR. */
const dataset = openSketches(
  Array.from({ length: 130 }, (_, place) => ({
    id: `a${String(place).padStart(3, "0")}`,
    published: "2023-01-02",
    countries: [
      "JP",
      ...(place % 2 === 0 ? ["FR"] : []),
      ...(place % 100 === 0 ? ["IT"] : []),
      ...(place % 50 === 0 ? ["BR"] : []),
    ],
  })),
);
const { values, lists } = dataset.dimensions.country;
const anyPlaces = fc.uniqueArray(fc.integer({ min: -1, max: values.length - 1 }), { maxLength: 4 });

describe("fillSelection", () => {
  it("takes the articles that a look at each article's values takes", () => {
    fc.assert(
      fc.property(anyPlaces, anyPlaces, fc.boolean(), (chosen, excluded, isAll) => {
        const space = rowSpaceOf(dataset);
        const set = setCacheOf(dataset).keep(`${chosen} ${excluded} ${isAll}`, (into) =>
          fillSelection(space, space.valueRows.country, { chosen, excluded, isAll }, into),
        );
        const expected = Array.from({ length: space.rows }, (_, row) => row).filter((row) => {
          const own = [...lists.values.subarray(lists.offsets[row], lists.offsets[row + 1])];
          const has = (value: number) => own.includes(value);
          const isChosen = chosen.length === 0 || (isAll ? chosen.every(has) : chosen.some(has));
          return isChosen && !excluded.some(has);
        });
        expect(Array.from({ length: space.rows }, (_, row) => row).filter((row) => hasRow(set, row))).toEqual(expected);
        expect(set.size).toBe(expected.length);
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { JOINED_SERIES, VALUELESS_SERIES } from "../../../src/model/answers.ts";
import { assignColours, binEnd, coverageStack } from "../../../src/views/coverage/coverage-rows.ts";
import { coverageOf, seriesOf } from "../samples.ts";

describe("coverageStack", () => {
  it("keeps a value's colour under every filter, and stacks in the order of the colours", () => {
    const series = [seriesOf("b", [2]), seriesOf("new", [1]), seriesOf("a", [1])];
    const { parts, rows } = coverageStack(coverageOf([4], { series }), ["a", "b", "c"], "theme");
    expect(parts.map(({ id, colour }) => [id, colour])).toEqual([
      ["a", 1],
      ["b", 2],
      ["new", 3],
    ]);
    expect(rows[0]?.values).toEqual([1, 2, 1]);
  });

  it("joins what has no colour of its own, and keeps articles without a value apart, on top", () => {
    const own = Array.from({ length: 8 }, (_, place) => seriesOf(`s${place}`, [1]));
    const series = [...own, seriesOf(JOINED_SERIES, [2], 3), seriesOf(VALUELESS_SERIES, [1])];
    const { parts, rows } = coverageStack(coverageOf([11], { series }), [], "theme");
    expect(parts.slice(-2)).toEqual([
      { id: JOINED_SERIES, name: "Other themes (4)", colour: 8 },
      { id: VALUELESS_SERIES, name: "No theme", colour: null },
    ]);
    expect(rows[0]?.values.slice(-2)).toEqual([3, 1]);
  });

  it("takes a value that is called other or none as any other", () => {
    const series = [seriesOf("other", [3]), seriesOf("none", [2]), seriesOf(VALUELESS_SERIES, [1])];
    const { parts } = coverageStack(coverageOf([6], { series }), [], "theme");
    expect(parts.map(({ name, colour }) => [name, colour])).toEqual([
      ["Name of other", 1],
      ["Name of none", 2],
      ["No theme", null],
    ]);
  });

  it("loses nothing of a column, whatever the series", () => {
    const counts = fc.array(fc.nat(9), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(counts, { minLength: 1, maxLength: 12 }), (columns) => {
        const series = columns.map((own, place) => seriesOf(`s${place}`, own));
        const totals = [0, 1, 2].map((bin) => columns.reduce((sum, own) => sum + (own[bin] ?? 0), 0));
        for (const { total, values } of coverageStack(coverageOf(totals, { series }), [], "kind").rows) {
          expect(values.reduce((sum, value) => sum + value, 0)).toBe(total);
        }
      }),
    );
  });

  it("marks the last bin alone as unfinished, when it runs past the collection's end", () => {
    const unfinished = (end: number) =>
      coverageStack(coverageOf([1, 1], { end }), [], "theme").rows.map(({ isUnfinished }) => isUnfinished);
    expect(unfinished(500)).toEqual([false, true]);
    expect(unfinished(730)).toEqual([false, false]);
  });
});

describe("assignColours", () => {
  it("gives no colour twice to up to seven values", () => {
    const ids = fc.uniqueArray(fc.constantFrom(..."abcdefghijkl"), { maxLength: 7 });
    fc.assert(
      fc.property(ids, ids, (usual, shown) => {
        const colours = [...assignColours(usual, shown).values()];
        expect(new Set(colours).size).toBe(shown.length);
        expect(colours.every((colour) => colour >= 1 && colour <= 7)).toBe(true);
      }),
    );
  });
});

describe("binEnd", () => {
  it("is the next bin's start, also where no bin follows", () => {
    const coverage = coverageOf([1, 1]);
    expect([binEnd(coverage, 0), binEnd(coverage, 1)]).toEqual([365, 730]);
  });
});

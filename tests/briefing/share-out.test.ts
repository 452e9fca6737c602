import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shareOut } from "../../src/briefing/share-out.ts";

describe("shareOut", () => {
  it("keeps all values in their order, in as few runs as can be, of nearly equal length", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 80 }), fc.integer({ min: 1, max: 15 }), (values, most) => {
        const runs = shareOut(values, most);
        expect(runs.flat()).toEqual(values);
        expect(runs.length).toBe(Math.ceil(values.length / most));
        const lengths = runs.map(({ length }) => length);
        expect(Math.max(0, ...lengths)).toBeLessThanOrEqual(most);
        if (runs.length > 0) expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("does not leave one behind on a run of its own", () => {
    expect(shareOut([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 9).map(({ length }) => length)).toEqual([5, 5]);
    const lanes = Array.from({ length: 37 }, (_, at) => at);
    expect(shareOut(lanes, 8).map(({ length }) => length)).toEqual([8, 7, 8, 7, 7]);
  });
});

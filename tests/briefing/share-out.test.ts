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
        expect(runs.every(({ length }) => length <= most)).toBe(true);
      }),
    );
  });

  it("does not leave one behind on a run of its own", () => {
    expect(shareOut([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 9).map(({ length }) => length)).toEqual([5, 5]);
  });
});

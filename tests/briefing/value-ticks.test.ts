import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countTicks } from "../../src/briefing/value-ticks.ts";

describe("countTicks", () => {
  it.each([
    [1, [0, 1]],
    [4, [0, 1, 2, 3, 4]],
    [21, [0, 5, 10, 15, 20, 25]],
    [100, [0, 20, 40, 60, 80, 100]],
  ])("to %i", (highest, ticks) => {
    expect(countTicks(highest)).toEqual(ticks);
  });

  it("begins at 0, reaches the highest and has at most five whole steps", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000_000 }), (highest) => {
        const ticks = countTicks(highest);
        expect(ticks[0]).toBe(0);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(highest);
        expect(ticks.length).toBeLessThanOrEqual(6);
        expect(ticks.every(Number.isInteger)).toBe(true);
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sparkBars } from "../../src/ui/spark-bars.ts";

describe("sparkBars", () => {
  it("stays inside its frame for any counts up to the peak", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50), { maxLength: 30 }), (counts) => {
        for (const { x, y, width, height } of sparkBars(counts, 50, 92, 20)) {
          expect(x + width).toBeLessThanOrEqual(92.1);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y + height).toBeCloseTo(20, 0);
        }
      }),
    );
  });

  it("draws an empty year as a foot that is lower than a single report", () => {
    const [empty, single] = sparkBars([0, 1], 40, 92, 20);
    expect(empty).toMatchObject({ isEmpty: true, isLast: false });
    expect(single!.height).toBeGreaterThan(empty!.height);
  });

  it("draws nothing for no years and does not divide by a peak of nothing", () => {
    expect(sparkBars([], 0, 92, 20)).toEqual([]);
    expect(sparkBars([0], 0, 92, 20)[0]?.height).toBeGreaterThan(0);
  });
});

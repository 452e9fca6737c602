import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeStairs, type StairPlace, type Step } from "../../../src/views/coverage/staircase.ts";

const ROOM = { left: 40, right: 1000, rows: 8, most: 30 };
const step = (x: number, widthPx = 100, reachPx = 0): Step => ({ x, widthPx, reachPx });

/** The stretch of a label's words. */
function wordsOf({ at, textX }: StairPlace, steps: readonly Step[]): readonly [number, number] {
  return [textX, textX + (steps[at]?.widthPx ?? 0)];
}

const anySteps = fc.array(
  fc.record({
    x: fc.integer({ min: 0, max: 1040 }),
    widthPx: fc.integer({ min: 20, max: 300 }),
    reachPx: fc.constantFrom(0, 0, 0, 12, 40),
  }),
  { maxLength: 25 },
);

describe("placeStairs", () => {
  it("lets labels climb to the right, each left of its line", () => {
    const places = placeStairs([step(300), step(310), step(320)], ROOM);
    expect(places.map(({ row, side, textX }) => [row, side, textX])).toEqual([
      [0, "left", 192],
      [1, "left", 202],
      [2, "left", 212],
    ]);
  });

  it("keeps labels that are far apart on the lowest row", () => {
    expect(placeStairs([step(300), step(600), step(900)], ROOM).map(({ row }) => row)).toEqual([0, 0, 0]);
  });

  it("turns a label to the right of its line where there is no room to the left", () => {
    expect(placeStairs([step(60)], ROOM)).toEqual([{ at: 0, row: 0, side: "right", textX: 68 }]);
  });

  it("keeps words clear of what a mark itself spans", () => {
    expect(placeStairs([step(300, 100, 30)], ROOM)[0]?.textX).toBe(300 - 30 - 8 - 100);
  });

  it("leaves out whole what does not fit, the least important first", () => {
    const crowd = [step(500), step(505, 400), step(510, 800)];
    expect(placeStairs(crowd, { ...ROOM, rows: 2 }).map(({ at }) => at)).toEqual([0, 1]);
    expect(placeStairs(crowd, { ...ROOM, most: 1 }).map(({ at }) => at)).toEqual([0]);
  });

  it("places nothing outside of the axis, and nothing of nothing", () => {
    expect(placeStairs([step(20), step(1020)], ROOM)).toEqual([]);
    expect(placeStairs([], ROOM)).toEqual([]);
  });

  it("never draws a line through words nor words over words", () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const places = placeStairs(steps, ROOM);
        for (const one of places) {
          const [from, to] = wordsOf(one, steps);
          for (const other of places) {
            if (other === one) continue;
            const x = steps[other.at]?.x ?? 0;
            if (other.row >= one.row) expect(x <= from || x >= to).toBe(true);
            const [left, right] = wordsOf(other, steps);
            if (other.row === one.row) expect(right <= from || left >= to).toBe(true);
          }
        }
      }),
    );
  });
});

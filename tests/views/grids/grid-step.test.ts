import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stepInGrid } from "../../../src/views/grids/grid-step.ts";

const SIZE = { rows: 3, columns: 4 };
const FROM = { row: 1, column: 2 };

describe("stepInGrid", () => {
  it.each([
    ["ArrowUp", false, { row: 0, column: 2 }],
    ["ArrowDown", false, { row: 2, column: 2 }],
    ["ArrowLeft", false, { row: 1, column: 1 }],
    ["ArrowRight", false, { row: 1, column: 3 }],
    ["Home", false, { row: 1, column: 0 }],
    ["End", false, { row: 1, column: 3 }],
    ["Home", true, { row: 0, column: 0 }],
    ["End", true, { row: 2, column: 3 }],
    ["a", false, null],
  ])("goes by %s (far: %s) to %j", (key, isFar, place) => {
    expect(stepInGrid(FROM, key, isFar, SIZE)).toEqual(place);
  });

  it("never leaves the grid", () => {
    const key = fc.constantFrom("ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "Home", "End");
    fc.assert(
      fc.property(fc.array(fc.tuple(key, fc.boolean())), (keys) => {
        let place = { row: 0, column: 0 };
        for (const [pressed, isFar] of keys) place = stepInGrid(place, pressed, isFar, SIZE) ?? place;
        expect(place.row >= 0 && place.row < SIZE.rows && place.column >= 0 && place.column < SIZE.columns).toBe(true);
      }),
    );
  });
});

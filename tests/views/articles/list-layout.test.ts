import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  BLOCK_LINES,
  blockStart,
  LINES_ASKED,
  type ListLayout,
  lineAtHeight,
  lineHeight,
  linesInSight,
  lineTop,
  listHeight,
  offsetFor,
  placesToDraw,
} from "../../../src/views/articles/list-layout.ts";

const layout = (count: number, extra: readonly (readonly [number, number])[] = []): ListLayout => ({
  count,
  rowPx: 56,
  extraPx: new Map(extra),
});
const anyLayout = fc
  .record({
    count: fc.integer({ min: 1, max: 60 }),
    extra: fc.array(fc.tuple(fc.nat({ max: 59 }), fc.integer({ min: 1, max: 300 })), { maxLength: 4 }),
  })
  .map(({ count, extra }) =>
    layout(
      count,
      extra.filter(([place]) => place < count),
    ),
  );

describe("lineTop", () => {
  it("is the sum of the heights above, whatever is unfolded", () => {
    fc.assert(
      fc.property(anyLayout, (own) => {
        let top = 0;
        for (let place = 0; place < own.count; place++) {
          expect(lineTop(own, place)).toBe(top);
          top += lineHeight(own, place);
        }
        expect(listHeight(own)).toBe(top);
      }),
    );
  });
});

describe("lineAtHeight", () => {
  it("finds the line that a height falls on, as a walk down the list does", () => {
    fc.assert(
      fc.property(anyLayout, fc.integer({ min: -100, max: 5000 }), (own, px) => {
        let place = 0;
        while (place < own.count - 1 && lineTop(own, place + 1) <= px) place++;
        expect(lineAtHeight(own, px)).toBe(place);
      }),
    );
  });
});

describe("linesInSight", () => {
  it("has the lines of the window and some around, and never others than the list's", () => {
    expect(linesInSight(layout(300), 560, 560, 2)).toEqual({ start: 8, end: 23 });
    expect(linesInSight(layout(5), -200, 4000, 6)).toEqual({ start: 0, end: 5 });
    expect(linesInSight(layout(0), 0, 900, 6)).toEqual({ start: 0, end: 0 });
  });
});

describe("offsetFor", () => {
  it("asks for every line of a window of up to a third more than half of what is asked for", () => {
    fc.assert(
      fc.property(fc.nat({ max: 1_000_000 }), fc.integer({ min: 1, max: 58 }), (start, lines) => {
        const offset = offsetFor({ start, end: start + lines });
        expect(offset).toBeLessThanOrEqual(start);
        expect(offset + LINES_ASKED).toBeGreaterThanOrEqual(start + lines);
      }),
    );
  });
});

describe("placesToDraw", () => {
  it("keeps the chosen line, wherever it is in the part that is shown", () => {
    const sight = { start: 2, end: 4 };
    expect(placesToDraw(sight, 10, 100, -1)).toEqual([102, 103]);
    expect(placesToDraw(sight, 10, 100, 102)).toEqual([102, 103]);
    expect(placesToDraw(sight, 10, 100, 100)).toEqual([100, 102, 103]);
    expect(placesToDraw(sight, 10, 100, 109)).toEqual([102, 103, 109]);
    expect(placesToDraw(sight, 10, 100, 110)).toEqual([102, 103]);
  });
});

describe("blockStart", () => {
  it("begins a part at a whole number of them", () => {
    expect([-1, 0, BLOCK_LINES - 1, BLOCK_LINES].map(blockStart)).toEqual([0, 0, 0, BLOCK_LINES]);
  });
});

import { describe, expect, it } from "vitest";
import {
  dayX,
  laneBoxes,
  NAMES_PX,
  namesRoomPx,
  PLOT_MARGIN,
  yearLabels,
} from "../../../src/views/coverage/coverage-layout.ts";
import { coverageOf } from "../samples.ts";

const WIDTH_PX = PLOT_MARGIN.left + PLOT_MARGIN.right + 400;
const coverage = coverageOf([1, 1, 1, 1]);

describe("dayX", () => {
  it("gives each bin the same width and shares it out over its days", () => {
    expect(dayX(coverage, WIDTH_PX, 0)).toBe(PLOT_MARGIN.left);
    expect(dayX(coverage, WIDTH_PX, 365)).toBe(PLOT_MARGIN.left + 100);
    expect(dayX(coverage, WIDTH_PX, 730 + 183)).toBeCloseTo(PLOT_MARGIN.left + 250, 0);
  });

  it("keeps days outside of the axis at its ends", () => {
    expect(dayX(coverage, WIDTH_PX, -99)).toBe(PLOT_MARGIN.left);
    expect(dayX(coverage, WIDTH_PX, 99_999)).toBe(PLOT_MARGIN.left + 400);
  });
});

describe("yearLabels", () => {
  it("centres a year under its bins", () => {
    expect(yearLabels(coverage, WIDTH_PX).map(({ year, x }) => [year, x - PLOT_MARGIN.left])).toEqual([
      [1970, 50],
      [1971, 150],
      [1972, 250],
      [1973, 350],
    ]);
  });

  it("leaves out years where they would touch, and keeps the last", () => {
    expect(yearLabels(coverage, 120).map(({ year }) => year)).toEqual([1971, 1973]);
  });

  it("has none without bins", () => {
    expect(yearLabels(coverageOf([]), WIDTH_PX)).toEqual([]);
  });
});

describe("laneBoxes", () => {
  it("draws a coarse date across all that it may mean", () => {
    const coarse = [{ start: 365, end: 730, count: 3 }];
    expect(laneBoxes({ ...coverage, coarse }, WIDTH_PX)).toEqual([
      { x: PLOT_MARGIN.left + 100, width: 100, lane: 0, count: 3 },
    ]);
  });

  it("puts spans that overlap into lanes of their own", () => {
    const coarse = [
      { start: 0, end: 730, count: 1 },
      { start: 365, end: 730, count: 1 },
      { start: 730, end: 1096, count: 1 },
    ];
    expect(laneBoxes({ ...coverage, coarse }, WIDTH_PX).map(({ lane }) => lane)).toEqual([0, 1, 0]);
  });

  it("draws those of one first and one last year as one where they would take more than four lanes", () => {
    const coarse = Array.from({ length: 5 }, (_, at) => ({ start: 400 + at, end: 500 + at, count: 1 }));
    expect(laneBoxes({ ...coverage, coarse: coarse.slice(0, 4) }, WIDTH_PX)).toHaveLength(4);
    const across = { start: 700, end: 800, count: 2 };
    const boxes = laneBoxes({ ...coverage, coarse: [...coarse, across] }, WIDTH_PX);
    expect(boxes.map(({ count }) => count)).toEqual([5, 2]);
    expect(boxes[0]!.x).toBeCloseTo(dayX(coverage, WIDTH_PX, 400));
    expect(boxes[0]!.x + boxes[0]!.width).toBeCloseTo(dayX(coverage, WIDTH_PX, 504));
  });

  it("keeps a narrow box wide enough for its count, inside the drawing", () => {
    const [box] = laneBoxes({ ...coverage, coarse: [{ start: 1460, end: 1461, count: 1 }] }, WIDTH_PX);
    expect(box!.width).toBeGreaterThanOrEqual(16);
    expect(box!.x + box!.width).toBeLessThanOrEqual(WIDTH_PX - PLOT_MARGIN.right);
  });
});

describe("namesRoomPx", () => {
  it("leaves a phone all of its width, and lines that are too many for names", () => {
    expect([namesRoomPx(360, 2), namesRoomPx(900, 2), namesRoomPx(900, 9)]).toEqual([0, NAMES_PX, 0]);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayNumberOf } from "../../../src/model/day-number.ts";
import { dayOfShare, dayX, shareOfDay, timeAxis, yearTicks } from "../../../src/views/timeline/time-axis.ts";

const LAST = dayNumberOf(2026, 7, 31);
const axisOf = (widthPx: number, asOf = LAST) => timeAxis(2007, LAST, asOf, widthPx);

describe("timeAxis", () => {
  it("runs from the first year of the reports to the last day, whatever earlier day is looked at", () => {
    expect(axisOf(1000, dayNumberOf(2012, 1, 1))).toEqual(axisOf(1000));
    expect(axisOf(1000)).toMatchObject({ first: dayNumberOf(2007, 1, 1), last: LAST });
  });

  it("reaches on to a later day that is looked at, by five years at most", () => {
    expect(axisOf(1000, LAST + 30).last).toBe(LAST + 30);
    expect(axisOf(1000, dayNumberOf(9000, 1, 1)).last).toBe(dayNumberOf(2031, 7, 31));
  });
});

describe("dayOfShare", () => {
  it("finds every day again at its share, and stays on the axis", () => {
    const axis = axisOf(900);
    fc.assert(
      fc.property(fc.integer({ min: axis.first, max: axis.last }), (day) => {
        expect(dayOfShare(axis, shareOfDay(axis, day) + 1e-9)).toBe(day);
      }),
    );
    expect([dayOfShare(axis, -1), dayOfShare(axis, 2)]).toEqual([axis.first, axis.last]);
  });
});

describe("dayX", () => {
  it("puts days beyond the axis at its ends", () => {
    const axis = axisOf(900);
    expect([dayX(axis, 0), dayX(axis, LAST + 9999)]).toEqual([0, axis.plotPx]);
  });
});

describe("yearTicks", () => {
  it("has a tick a year, and fewer labels where there is less room", () => {
    const labels = (widthPx: number) => yearTicks(axisOf(widthPx)).filter(({ hasLabel }) => hasLabel);
    expect(yearTicks(axisOf(390))).toHaveLength(20);
    expect(labels(1200)).toHaveLength(20);
    // The label of the last year moves to the left a little, and goes where that is not enough, before the line of the
    // last day crosses it.
    expect(labels(960).at(-1)?.year).toBe(2026);
    expect(labels(750).at(-1)?.year).not.toBe(2026);
    expect(labels(334).length).toBeLessThan(10);
    expect(labels(1100).at(-1)?.year).toBe(2026);
    for (const width of [334, 700, 960, 1200]) {
      for (const { x, labelX } of labels(width)) {
        expect(labelX).toBeGreaterThanOrEqual(x - 6);
        expect(labelX + 28).toBeLessThanOrEqual(axisOf(width).plotPx);
      }
      const xs = labels(width).map(({ x }) => x);
      xs.slice(1).forEach((x, at) => {
        expect(x - (xs[at] ?? 0)).toBeGreaterThanOrEqual(36);
      });
    }
  });
});

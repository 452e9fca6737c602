import { describe, expect, it } from "vitest";
import { dayNumberOf } from "../../src/model/day-number.ts";
import { monthsLater, nextMonthEnd } from "../../src/state/month-steps.ts";

type Ymd = [year: number, month: number, day: number];

describe("nextMonthEnd", () => {
  it.each<[Ymd, Ymd]>([
    [
      [2022, 11, 30],
      [2022, 12, 31],
    ],
    [
      [2024, 1, 31],
      [2024, 2, 29],
    ],
    [
      [2023, 3, 15],
      [2023, 3, 31],
    ],
    [
      [2007, 1, 1],
      [2007, 1, 31],
    ],
  ])("steps from %j to %j", (from, to) => {
    expect(nextMonthEnd(dayNumberOf(...from))).toBe(dayNumberOf(...to));
  });
});

describe("monthsLater", () => {
  it.each<[Ymd, number, Ymd]>([
    [[2023, 1, 31], 1, [2023, 2, 28]],
    [[2023, 1, 15], -1, [2022, 12, 15]],
    [[2024, 2, 29], -12, [2023, 2, 28]],
    [[1969, 12, 1], -25, [1967, 11, 1]],
  ])("leads from %j by %d to %j", (from, months, to) => {
    expect(monthsLater(dayNumberOf(...from), months)).toBe(dayNumberOf(...to));
  });
});

import { describe, expect, it } from "vitest";
import { dayNumberOf } from "../../../src/model/day-number.ts";
import { binRange, nextStart } from "../../../src/views/coverage/bins.ts";

describe("nextStart", () => {
  it.each([
    ["month", [2023, 12], [2024, 1]],
    ["quarter", [2023, 10], [2024, 1]],
    ["quarter", [2023, 4], [2023, 7]],
    ["year", [2023, 1], [2024, 1]],
  ] as const)("of a %s at %j is %j", (grain, [year, month], [nextYear, nextMonth]) => {
    expect(nextStart(dayNumberOf(year, month, 1), grain)).toBe(dayNumberOf(nextYear, nextMonth, 1));
  });
});

describe("binRange", () => {
  it.each([
    ["month", { from: "2024-04", to: "2024-04" }],
    ["quarter", { from: "2024-04", to: "2024-06" }],
    ["year", { from: "2024", to: "2024" }],
  ] as const)("covers the whole %s and no more", (grain, range) => {
    expect(binRange(dayNumberOf(2024, grain === "year" ? 1 : 4, 1), grain)).toEqual(range);
  });
});

import { describe, expect, it } from "vitest";
import { dayNumberOf } from "../../../src/model/day-number.ts";
import { dayAfterKey } from "../../../src/views/timeline/day-keys.ts";

const SPAN = { first: dayNumberOf(2007, 1, 1), last: dayNumberOf(2026, 7, 31) };
const DAY = dayNumberOf(2022, 11, 30);

describe("dayAfterKey", () => {
  it.each([
    ["ArrowRight", [2022, 12, 1]],
    ["ArrowLeft", [2022, 11, 29]],
    ["ArrowUp", [2022, 12, 30]],
    ["ArrowDown", [2022, 10, 30]],
    ["PageUp", [2023, 11, 30]],
    ["PageDown", [2021, 11, 30]],
    ["Home", [2007, 1, 1]],
    ["End", [2026, 7, 31]],
  ] as const)("leads by %s to %j", (key, [year, month, day]) => {
    expect(dayAfterKey(key, DAY, SPAN)).toBe(dayNumberOf(year, month, day));
  });

  it("stays between the first and the last day", () => {
    expect(dayAfterKey("ArrowRight", SPAN.last, SPAN)).toBe(SPAN.last);
    expect(dayAfterKey("PageDown", SPAN.first + 3, SPAN)).toBe(SPAN.first);
  });

  it("leaves other keys alone", () => {
    expect(dayAfterKey("Enter", DAY, SPAN)).toBeNull();
  });
});

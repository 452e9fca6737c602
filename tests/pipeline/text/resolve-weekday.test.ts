import { describe, expect, it } from "vitest";
import { type PartialDate, parsePartialDate } from "../../../src/model/partial-date.ts";
import { resolveWeekday, resolveWeekend } from "../../../src/pipeline/text/resolve-weekday.ts";

const WEDNESDAY = parsePartialDate("2025-11-19") as PartialDate;
const FRIDAY = { kind: "weekday", weekday: 5 } as const;

describe("resolveWeekday", () => {
  it.each([
    ["the Friday before last", { ...FRIDAY, shift: "last", weeks: -1 }, "past", "2025-11-07"],
    ["last Friday", { ...FRIDAY, shift: "last" }, "past", "2025-11-14"],
    ["Friday week", { ...FRIDAY, shift: null, weeks: 1 }, "future", "2025-11-28"],
  ] as const)("sets %j against the day of publication", (_words, when, direction, day) => {
    expect(resolveWeekday(when, WEDNESDAY, direction)).toBe(day);
  });
});

describe("resolveWeekend", () => {
  it("gives the month of the weekend that comes", () => {
    expect(resolveWeekend(null, WEDNESDAY, "future")).toBe("2025-11");
  });
});

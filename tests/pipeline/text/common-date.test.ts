import { describe, expect, it } from "vitest";
import { firstDayOf, type PartialDate, parsePartialDate } from "../../../src/model/partial-date.ts";
import { commonMonth, commonOf, weekdayOf } from "../../../src/pipeline/text/common-date.ts";

function dayOf(text: string) {
  return firstDayOf(parsePartialDate(text) as PartialDate);
}

describe("commonOf", () => {
  it.each([
    ["2025-11-02", "2025-11-30", "2025-11"],
    ["2025-10-31", "2025-11-01", "2025"],
    ["2025-12-31", "2026-01-01", null],
  ])("knows of the days from %s to %s no more than %s", (from, to, date) => {
    expect(commonOf(dayOf(from), dayOf(to))).toBe(date);
  });
});

describe("commonMonth", () => {
  it("gives the year alone for a week that lies in two months", () => {
    expect(commonMonth(dayOf("2025-10-29"), 0)).toBe("2025");
  });
});

describe("weekdayOf", () => {
  it("counts from Sunday", () => {
    expect(weekdayOf(dayOf("2025-11-19"))).toBe(3);
  });
});

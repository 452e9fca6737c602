import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarDayOf, dayNumberOf, lengthOfMonth, monthsBefore } from "../../src/model/day-number.ts";

const DAY_MS = 86_400_000;
const day = fc.integer({ min: -400_000, max: 2_900_000 });

describe("dayNumberOf", () => {
  it("counts from 1 January 1970", () => {
    expect(dayNumberOf(1970, 1, 1)).toBe(0);
    expect(dayNumberOf(1969, 12, 31)).toBe(-1);
  });

  it("agrees with the calendar of the platform", () => {
    fc.assert(
      fc.property(day, (dayNumber) => {
        const date = new Date(dayNumber * DAY_MS);
        expect(dayNumberOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())).toBe(dayNumber);
      }),
    );
  });

  it("runs a day past the month's end on into the next", () => {
    expect(dayNumberOf(2023, 2, 30)).toBe(dayNumberOf(2023, 3, 2));
  });
});

describe("calendarDayOf", () => {
  it("undoes dayNumberOf", () => {
    fc.assert(
      fc.property(day, (dayNumber) => {
        const { year, month, day: ofMonth } = calendarDayOf(dayNumber);
        expect(dayNumberOf(year, month, ofMonth)).toBe(dayNumber);
        expect(ofMonth).toBeLessThanOrEqual(lengthOfMonth(year, month));
      }),
    );
  });
});

describe("lengthOfMonth", () => {
  it.each([
    [2023, 2, 28],
    [2024, 2, 29],
    [1900, 2, 28],
    [2000, 2, 29],
    [2023, 12, 31],
    [2023, 4, 30],
  ])("gives %i-%i its %i days", (year, month, length) => {
    expect(lengthOfMonth(year, month)).toBe(length);
  });
});

describe("monthsBefore", () => {
  it.each([
    ["2026-07-31", 6, "2026-01-31"],
    ["2026-08-31", 6, "2026-02-28"],
    ["2026-03-15", 12, "2025-03-15"],
    ["2024-02-29", 12, "2023-02-28"],
    ["2026-01-10", 1, "2025-12-10"],
    ["2026-01-10", 0, "2026-01-10"],
  ])("goes from %s back by %i months to %s", (from, months, to) => {
    const dayOf = (text: string) => {
      const [year = 0, month = 0, ofMonth = 0] = text.split("-").map(Number);
      return dayNumberOf(year, month, ofMonth);
    };
    expect(monthsBefore(dayOf(from), months)).toBe(dayOf(to));
  });
});

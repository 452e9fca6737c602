import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayNumberOf } from "../../src/model/day-number.ts";
import {
  canBeSameDay,
  dateOfDay,
  firstDayOf,
  lastDayOf,
  type PartialDate,
  parsePartialDate,
  partialDateOf,
  precisionOf,
} from "../../src/model/partial-date.ts";

const day = fc.integer({ min: dayNumberOf(1000, 1, 1), max: dayNumberOf(9999, 12, 31) });
const partial = fc
  .tuple(day, fc.constantFrom(4, 7, 10))
  .map(([dayNumber, length]) => dateOfDay(dayNumber).slice(0, length) as PartialDate);

describe("parsePartialDate", () => {
  it("reads every date that can be written", () => {
    fc.assert(
      fc.property(partial, (date) => {
        expect(parsePartialDate(date)).toBe(date);
      }),
    );
  });

  it.each([
    "2023-02-30",
    "2023-00",
    "2023-13",
    "2023-1-1",
    "23",
    "0999",
    "",
    "2023-01-01T00:00",
    " 2023",
    "2100-02-29",
  ])("reads %j as no date", (text) => {
    expect(parsePartialDate(text)).toBeNull();
  });

  it("knows leap days", () => {
    expect(parsePartialDate("2024-02-29")).toBe("2024-02-29");
    expect(parsePartialDate("2000-02-29")).toBe("2000-02-29");
  });
});

describe("partialDateOf", () => {
  it("writes as much as is given", () => {
    expect([partialDateOf(2023), partialDateOf(2023, 1), partialDateOf(2023, 1, 9)]).toEqual([
      "2023",
      "2023-01",
      "2023-01-09",
    ]);
  });

  it("refuses a day that the calendar lacks", () => {
    expect(() => partialDateOf(2023, 2, 29)).toThrow(RangeError);
  });
});

describe("firstDayOf and lastDayOf", () => {
  it("hold exactly the days whose date begins with the partial date", () => {
    fc.assert(
      fc.property(partial, (date) => {
        const [first, last] = [firstDayOf(date), lastDayOf(date)];
        expect(dateOfDay(first).startsWith(date)).toBe(true);
        expect(dateOfDay(last).startsWith(date)).toBe(true);
        if (first > dayNumberOf(1000, 1, 1)) expect(dateOfDay(first - 1).startsWith(date)).toBe(false);
        if (last < dayNumberOf(9999, 12, 31)) expect(dateOfDay(last + 1).startsWith(date)).toBe(false);
      }),
    );
  });
});

describe("precisionOf", () => {
  it.each([
    ["2023", "year"],
    ["2023-01", "month"],
    ["2023-01-09", "day"],
  ])("calls %s known to the %s", (date, precision) => {
    expect(precisionOf(date as PartialDate)).toBe(precision);
  });
});

describe("canBeSameDay", () => {
  it("holds exactly when one date begins with the other", () => {
    fc.assert(
      fc.property(partial, partial, (a, b) => {
        expect(canBeSameDay(a, b)).toBe(a.startsWith(b) || b.startsWith(a));
      }),
    );
    expect(canBeSameDay("2023" as PartialDate, "2023-01-11" as PartialDate)).toBe(true);
  });
});

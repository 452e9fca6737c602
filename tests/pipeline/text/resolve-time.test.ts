import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DayNumber } from "../../../src/model/day-number.ts";
import { dateOfDay, type PartialDate, parsePartialDate, precisionOf } from "../../../src/model/partial-date.ts";
import { isAfter, isBefore, resolveTime } from "../../../src/pipeline/text/resolve-time.ts";
import type { When } from "../../../src/pipeline/text/when.ts";

function dated(text: string): PartialDate {
  const date = parsePartialDate(text);
  if (date === null) throw new Error(text);
  return date;
}

const MAY: When = { kind: "month", month: 5, shift: null };
const DECEMBER: When = { kind: "month", month: 12, shift: null };
const WEDNESDAY: When = { kind: "weekday", weekday: 3, shift: null };
const MONDAY_LAST_WEEK: When = { kind: "weekday", weekday: 1, shift: null, inWeek: -1 };
const TODAY: When = { kind: "distance", unit: "day", count: 0 };

describe("resolveTime", () => {
  it.each([
    ["in May", MAY, "2022-11-06", "past", "2022-05"],
    ["in May", MAY, "2022-03", "past", "2021-05"],
    ["in May", MAY, "2022", "past", null],
    ["in December", DECEMBER, "2022-11-07", "future", "2022-12"],
    ["in December", DECEMBER, "2022-12-31", "future", "2022-12"],
    ["next January", { kind: "month", month: 1, shift: "next" }, "2022-11", "future", "2023-01"],
    ["on Wednesday", WEDNESDAY, "2023-01-16", "past", "2023-01-11"],
    ["on Wednesday", WEDNESDAY, "2023-01-11", "past", "2023-01-11"],
    ["on Wednesday", WEDNESDAY, "2023-01-09", "future", "2023-01-11"],
    ["on Wednesday", WEDNESDAY, "2023-01", "past", "2023-01"],
    ["on Wednesday", WEDNESDAY, "2023", "past", null],
    ["Monday last week", MONDAY_LAST_WEEK, "2025-05-15", "past", "2025-05-05"],
    ["Monday last week", MONDAY_LAST_WEEK, "2025-05-18", "past", "2025-05"],
    ["Monday last week", MONDAY_LAST_WEEK, "2025-05", "past", null],
    ["today", TODAY, "2013-07", "past", "2013-07"],
    ["today", TODAY, "2023-01-11", "past", "2023-01-11"],
    ["yesterday", { kind: "distance", unit: "day", count: -1 }, "2023-01-01", "past", "2022-12-31"],
    ["last month", { kind: "distance", unit: "month", count: -1 }, "2023-01-06", "past", "2022-12"],
    ["this week", { kind: "distance", unit: "week", count: 0 }, "2017-04-15", "past", "2017-04"],
    ["this week", { kind: "distance", unit: "week", count: 0 }, "2022-12-30", "past", null],
    ["last year", { kind: "distance", unit: "year", count: -1 }, "2023", "past", "2022"],
    ["8 April", { kind: "month-and-day", month: 4, day: 8 }, "2019-03-05", "future", "2019-04-08"],
    ["8 April", { kind: "month-and-day", month: 4, day: 8 }, "2019-03-05", "past", null],
    ["8 April", { kind: "month-and-day", month: 4, day: 8 }, "2019-05-05", "past", "2019-04-08"],
    ["8 December", { kind: "month-and-day", month: 12, day: 8 }, "2019-03-05", "past", "2018-12-08"],
    ["8 April", { kind: "month-and-day", month: 4, day: 8 }, "2019", "past", "2019-04-08"],
    ["8 December", { kind: "month-and-day", month: 12, day: 8 }, "2019", "past", null],
    ["31 February", { kind: "month-and-day", month: 2, day: 31 }, "2019-03-05", "past", null],
    ["the 23rd", { kind: "day-of-month", day: 23 }, "2019-11-19", "future", "2019-11-23"],
    ["the 18th", { kind: "day-of-month", day: 18 }, "2019-11-19", "past", "2019-11-18"],
    ["2035", { kind: "date", year: 2035 }, null, "future", "2035"],
    ["in May", MAY, null, "past", null],
  ] as const)("sets %j (%o) against %s, %s, as %s", (_words, when, published, direction, expected) => {
    expect(resolveTime(when, published === null ? null : dated(published), direction)).toBe(expected);
  });

  it("moves no time back when the text is published later", () => {
    const times: When[] = [MAY, DECEMBER, WEDNESDAY, TODAY, { kind: "distance", unit: "month", count: -1 }];
    const day = fc.integer({ min: 17_000, max: 20_500 });
    fc.assert(
      fc.property(
        fc.constantFrom(...times),
        day,
        fc.nat(500),
        fc.constantFrom("past", "future"),
        (time, first, more, way) => {
          const [early, late] = [dateOfDay(first as DayNumber), dateOfDay((first + more) as DayNumber)];
          const [one, two] = [early, late].map((published) => resolveTime(time, published, way as "past" | "future"));
          expect((one ?? "") <= (two ?? "")).toBe(true);
        },
      ),
    );
  });

  it("never gives a day to a text whose own day is not known, but for a stated day", () => {
    const when = fc.constantFrom<When>(MAY, WEDNESDAY, TODAY, { kind: "distance", unit: "month", count: -1 });
    fc.assert(
      fc.property(
        when,
        fc.constantFrom("2021", "2021-06"),
        fc.constantFrom("past", "future"),
        (time, published, way) => {
          const date = resolveTime(time, dated(published), way as "past" | "future");
          expect(date === null || precisionOf(date) !== "day").toBe(true);
        },
      ),
    );
  });
});

describe("isAfter", () => {
  it("holds only for a date that lies wholly after", () => {
    expect(isAfter(dated("2023-02"), dated("2023-01-31"))).toBe(true);
    expect(isAfter(dated("2023"), dated("2023-01-31"))).toBe(false);
  });
});

describe("isBefore", () => {
  it("holds only for a date that lies wholly before", () => {
    expect(isBefore(dated("2022"), dated("2023-01-31"))).toBe(true);
    expect(isBefore(dated("2023-01"), dated("2023-01-31"))).toBe(false);
  });
});

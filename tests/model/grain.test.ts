import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayNumberOf } from "../../src/model/day-number.ts";
import { binOf, GRAINS, isoWeekOf, startOfBin } from "../../src/model/grain.ts";
import { dateOfDay } from "../../src/model/partial-date.ts";

/** One day of a calendar that is walked day by day, with nothing of the code under test. */
interface WalkedDay {
  readonly year: number;
  readonly month: number;
  readonly date: number;
  /** 0 for Monday. */
  readonly weekday: number;
  readonly dayOfYear: number;
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Every day from 1 January 1900, a Monday, to 31 December 2100. */
function walkCalendar(): WalkedDay[] {
  const days: WalkedDay[] = [];
  for (let year = 1900; year <= 2100; year++) {
    let dayOfYear = 0;
    for (let month = 1; month <= 12; month++) {
      const length = month === 2 && isLeap(year) ? 29 : (LENGTHS[month - 1] ?? 0);
      for (let date = 1; date <= length; date++) {
        days.push({ year, month, date, weekday: days.length % 7, dayOfYear: ++dayOfYear });
      }
    }
  }
  return days;
}

const WALKED = walkCalendar();
const FIRST = -25_567;

/** Weeks in an ISO year: 53 where it begins on a Thursday, or is a leap year that begins on a Wednesday. */
function weeksIn(year: number, weekdayOfFirst: number): number {
  return weekdayOfFirst === 3 || (isLeap(year) && weekdayOfFirst === 2) ? 53 : 52;
}

/** By the rule of the ordinal day: week = (day of the year − weekday + 10) / 7, with the years' ends put right. */
function walkedWeek({ year, dayOfYear, weekday }: WalkedDay): { year: number; week: number } {
  const week = Math.floor((dayOfYear - (weekday + 1) + 10) / 7);
  const weekdayOfFirst = (weekday - ((dayOfYear - 1) % 7) + 7) % 7;
  if (week < 1) {
    const weekdayBefore = (weekdayOfFirst - ((isLeap(year - 1) ? 366 : 365) % 7) + 7) % 7;
    return { year: year - 1, week: weeksIn(year - 1, weekdayBefore) };
  }
  if (week > weeksIn(year, weekdayOfFirst)) return { year: year + 1, week: 1 };
  return { year, week };
}

describe("binOf", () => {
  it("changes from one day to the next exactly where a walked calendar begins a new bin, from 1900 to 2100", () => {
    const begins = {
      day: () => true,
      week: ({ weekday }: WalkedDay) => weekday === 0,
      month: ({ date }: WalkedDay) => date === 1,
      quarter: ({ date, month }: WalkedDay) => date === 1 && month % 3 === 1,
      year: ({ dayOfYear }: WalkedDay) => dayOfYear === 1,
    };
    for (const grain of GRAINS) {
      const wrong = WALKED.filter((walked, at) => {
        const step = binOf(FIRST + at, grain) - binOf(FIRST + at - 1, grain);
        return step !== Number(begins[grain](walked));
      });
      expect(wrong).toEqual([]);
    }
  });

  it("puts every day between the start of its bin and that of the next", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: dayNumberOf(1000, 1, 1), max: dayNumberOf(9990, 1, 1) }),
        fc.constantFrom(...GRAINS),
        (day, grain) => {
          const bin = binOf(day, grain);
          expect(startOfBin(bin, grain)).toBeLessThanOrEqual(day);
          expect(startOfBin(bin + 1, grain)).toBeGreaterThan(day);
        },
      ),
    );
  });
});

describe("startOfBin", () => {
  it.each([
    { grain: "day" as const, start: "2024-02-29" },
    { grain: "week" as const, start: "2024-02-26" },
    { grain: "month" as const, start: "2024-02-01" },
    { grain: "quarter" as const, start: "2024-01-01" },
    { grain: "year" as const, start: "2024-01-01" },
  ])("begins the $grain of 29 February 2024 on $start", ({ grain, start }) => {
    expect(dateOfDay(startOfBin(binOf(dayNumberOf(2024, 2, 29), grain), grain))).toBe(start);
  });
});

describe("isoWeekOf", () => {
  it("numbers every week from 1900 to 2100 as a walked calendar does", () => {
    const wrong = WALKED.filter((walked, at) => {
      const [expected, found] = [walkedWeek(walked), isoWeekOf(FIRST + at)];
      return expected.year !== found.year || expected.week !== found.week;
    });
    expect(wrong).toEqual([]);
  });

  it.each([
    ["2020-12-31", 2020, 53],
    ["2021-01-03", 2020, 53],
    ["2021-01-04", 2021, 1],
    ["2024-12-30", 2025, 1],
  ] as const)("puts %s into week %2$s", (text, year, week) => {
    const [y = 0, m = 0, d = 0] = text.split("-").map(Number);
    expect(isoWeekOf(dayNumberOf(y, m, d))).toEqual({ year, week });
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarDayOf, dayNumberOf } from "../../../src/model/day-number.ts";
import { dateOfDay } from "../../../src/model/partial-date.ts";
import { DATE_PATTERN, readWrittenDate } from "../../../src/pipeline/source/written-date.ts";

const MONTHS = "January February March April May June July August September October November December".split(" ");
const day = fc.integer({ min: dayNumberOf(1950, 1, 1), max: dayNumberOf(2049, 12, 31) });

describe("readWrittenDate", () => {
  it("reads a day back from every way to write it", () => {
    fc.assert(
      fc.property(day, (dayNumber) => {
        const { year, month, day: ofMonth } = calendarDayOf(dayNumber);
        const name = MONTHS[month - 1] ?? "";
        const short = month === 5 ? name : `${name.slice(0, 3)}.`;
        const forms = [
          `${ofMonth} ${name} ${year}`,
          `${name} ${ofMonth}, ${year}`,
          `${short} ${ofMonth}, ${year}`,
          `${ofMonth}th ${name.toLowerCase()} ${year}`,
          `${year}/${month}/${ofMonth}`,
          `${year}年${month}月${ofMonth}日`,
          dateOfDay(dayNumber),
        ];
        for (const form of forms) {
          expect(readWrittenDate(form)).toEqual({ kind: "date", date: dateOfDay(dayNumber) });
          expect(new RegExp(`^${DATE_PATTERN}$`, "i").test(form)).toBe(true);
        }
      }),
    );
  });

  it("never turns figures that read both ways into a day", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }), (first, second) => {
        const read = readWrittenDate(`${first}/${second}/2021`);
        expect(read?.kind).toBe(first === second ? "date" : "ambiguous");
      }),
    );
  });

  it.each(["31 June 2021", "February 30, 2021", "2021-13-01", "45/45/2021", "31 April", "no date", ""])(
    "reads %j as no date",
    (text) => {
      expect(readWrittenDate(text)).toBeNull();
    },
  );

  it.each(["29 February", "February 29", "Mon, 1 May"])("reads %j as a day without a year", (text) => {
    expect(readWrittenDate(text)).toEqual({ kind: "yearless" });
  });
});

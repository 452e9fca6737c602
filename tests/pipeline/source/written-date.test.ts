import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarDayOf, dayNumberOf } from "../../../src/model/day-number.ts";
import { canBeSameDay, dateOfDay } from "../../../src/model/partial-date.ts";
import { type DateStyle, findWrittenDates } from "../../../src/pipeline/source/written-date.ts";

const NO_STYLE: DateStyle = { language: null, order: null };
const MONTHS = "January February March April May June July August September October November December".split(" ");
const LOCALES =
  "en-US en-GB de de-AT fr es it pt pt-BR ca gl ro nl af sv da nb is fi et lv lt pl cs sk sl hr sr-Latn sr bs hu sq tr az id ms fil sw vi el ru uk be bg mk he ar-EG ar-LB ar-MA hi th hy ka ja zh-CN zh-TW ko".split(
    " ",
  );
const day = fc.integer({ min: dayNumberOf(1950, 1, 1), max: dayNumberOf(2049, 12, 31) });

/** The words of the dates that are found, with what they tell. */
function read(text: string, style: DateStyle = NO_STYLE) {
  return findWrittenDates(text, style).map(({ start, end, written }) => [text.slice(start, end), written]);
}

const readOne = (text: string, style: DateStyle = NO_STYLE) => findWrittenDates(text, style)[0]?.written;

describe("findWrittenDates", () => {
  it.each(LOCALES)("reads every day back as %s writes it", (locale) => {
    // Without its own calendar a Thai date would not have the year that Thais write.
    const calendar = locale === "th" ? {} : { calendar: "gregory" };
    fc.assert(
      fc.property(day, fc.constantFrom("full" as const, "long" as const, "medium" as const), (number, dateStyle) => {
        const format = new Intl.DateTimeFormat(locale, { dateStyle, timeZone: "UTC", ...calendar });
        const words = format.format(new Date(number * 86_400_000));
        const style: DateStyle = { language: locale, order: locale === "en-US" ? "month" : "day" };
        expect(findWrittenDates(words, style).map(({ written }) => written)).toMatchObject([
          { kind: "date", date: dateOfDay(number) },
        ]);
      }),
      { numRuns: 40 },
    );
  });

  it("reads a day back from every way to write it in English", () => {
    fc.assert(
      fc.property(day, (number) => {
        const { year, month, day: ofMonth } = calendarDayOf(number);
        const name = MONTHS[month - 1] ?? "";
        const short = month === 5 ? name : `${name.slice(0, 3)}.`;
        const forms = [
          `${ofMonth} ${name} ${year}`,
          `${name} ${ofMonth}, ${year}`,
          `${short} ${ofMonth}, ${year}`,
          `the ${ofMonth}th of ${name}, ${year}`,
          `${ofMonth}-${name.slice(0, 3)}-${year}`,
          `${year}/${month}/${ofMonth}`,
          `${year}年${month}月${ofMonth}日`,
          dateOfDay(number),
        ];
        for (const form of forms) expect(readOne(form)).toMatchObject({ kind: "date", date: dateOfDay(number) });
      }),
    );
  });

  it.each([
    ["Tue, 04/09/2024", "2024-04-09"],
    ["Wednesday 4/9/2024", "2024-09-04"],
    ["04.09.2024 (Mittwoch)", "2024-09-04"],
  ])("lets the weekday of %s decide which figure is the month", (words, date) => {
    expect(read(words)).toEqual([[words, { kind: "date", date }]]);
    expect(readOne(words, { language: "en", order: "month" })).toMatchObject({ kind: "date", date });
  });

  it.each(["Fri, 04/09/2024", "04/09/2024", "01.12.2025"])("leaves %s open", (words) => {
    expect(readOne(words)).toMatchObject({ kind: "ambiguous" });
  });

  it.each([
    ["Apr 9 '24", { kind: "date", date: "2024-04-09" }],
    ["9 April ’24", { kind: "date", date: "2024-04-09" }],
    ["July 4 '76", { kind: "yearless", month: 7, day: 4 }],
  ])("reads the year of %s where it can be of one century", (words, written) => {
    expect(readOne(words)).toEqual(written);
  });

  it("never tells a day that the figures of the text do not allow", () => {
    const part = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(part, part, fc.constantFrom("/", ".", "-"), (first, second, mark) => {
        const written = readOne(`${first}${mark}${second}${mark}2021`);
        if (written === undefined || written.kind === "yearless") return;
        const inFigures = [first, second].sort((a, b) => a - b).join();
        const days = written.kind === "date" ? [written.date] : [written.dayFirst, written.monthFirst];
        for (const date of days) {
          const [, month, ofMonth] = date.split("-").map(Number);
          expect([month ?? 0, ofMonth ?? 0].sort((a, b) => a - b).join()).toBe(inFigures);
          expect(canBeSameDay(written.date, date)).toBe(true);
        }
      }),
    );
  });

  it("leaves figures that read both ways undecided, unless the text's order is known", () => {
    expect(readOne("03/04/2021")).toEqual({
      kind: "ambiguous",
      date: "2021",
      dayFirst: "2021-04-03",
      monthFirst: "2021-03-04",
    });
    expect(readOne("03/04/2021", { language: null, order: "day" })).toMatchObject({ date: "2021-04-03" });
    expect(readOne("03/04/2021", { language: null, order: "month" })).toMatchObject({ date: "2021-03-04" });
    expect(readOne("04.04.2021")).toEqual({ kind: "date", date: "2021-04-04" });
  });

  it.each(["31 June 2021", "February 30, 2021", "2021-13-01", "45/45/2021", "31 April", "no date", "", "2021"])(
    "finds no date in %j",
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );

  it.each([
    ["29 February", 2, 29],
    ["Mon, 1 May", 5, 1],
    ["am 3. Oktober", 10, 3],
  ])("reads %j as a day without a year", (text, month, ofMonth) => {
    expect(readOne(text)).toEqual({ kind: "yearless", month, day: ofMonth });
  });

  it("reads a month with its year, and none alone", () => {
    expect(read("In March 2021, or in April.")).toEqual([["March 2021", { kind: "date", date: "2021-03" }]]);
  });

  it("takes a weekday beside a date with it", () => {
    expect(read("Posted Thursday, 4 March 2021 by Ann")).toEqual([
      ["Thursday, 4 March 2021", { kind: "date", date: "2021-03-04" }],
    ]);
    expect(read("2021年3月4日(木)")[0]?.[0]).toBe("2021年3月4日(木)");
  });

  it("goes by the language where two of them call different months by one word", () => {
    expect(readOne("4 listopada 2021", { language: "pl", order: null })).toMatchObject({ date: "2021-11-04" });
    expect(readOne("4 listopada 2021", { language: "hr-HR", order: null })).toMatchObject({ date: "2021-10-04" });
    expect(readOne("4 listopada 2021")).toBeUndefined();
  });

  it("reads a Buddhist year only with a Thai month", () => {
    expect(readOne("4 มีนาคม 2564")).toMatchObject({ date: "2021-03-04" });
    expect(readOne("4 March 2564")).toMatchObject({ kind: "yearless" });
  });

  it("reads years of two figures only if asked to", () => {
    expect(read("04.03.21 and 4-Mar-21")).toEqual([["4-Mar", { kind: "yearless", month: 3, day: 4 }]]);
    const dates = findWrittenDates("04.03.21 and 4-Mar-21", { language: "de", order: "day", hasShortYears: true });
    expect(dates.map(({ written }) => written)).toMatchObject([{ date: "2021-03-04" }, { date: "2021-03-04" }]);
  });

  it.each([
    ["an hour", "10:15 March", []],
    ["a version", "build 1.2.2021.5 is out", []],
    ["an hour after a month", "March 10:15", []],
  ])("takes %s for no day", (_, text, found) => {
    expect(read(text)).toEqual(found);
  });

  it("reads a long text of near dates in one pass", () => {
    for (const near of ["1 March ", "March of de of the ", "1/1/", "2021-", "tháng ", "3 4 5 6 May "]) {
      expect(() => findWrittenDates(near.repeat(5000), NO_STYLE)).not.toThrow();
    }
  });
});

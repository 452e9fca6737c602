import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareWithDue } from "../../../src/engine/status/compare-with-due.ts";
import { NO_DATE, numberDates } from "../../../src/engine/status/date-table.ts";
import { firstDayOf, lastDayOf } from "../../../src/model/partial-date.ts";
import { date, day } from "../small-collection.ts";

const DATES = ["2022", "2022-12", "2022-12-09", "2022-12-31", "2023", "2023-01", "2023-03-30"].map(date);
const { table } = numberDates({
  firstDays: Int32Array.from(DATES, firstDayOf),
  precisions: Int32Array.from(DATES, (text) => [4, 7, 10].indexOf(text.length) + 1),
});
const numberOf = (text: string) => table.texts.indexOf(date(text));
const anyDate = fc.constantFrom(...DATES);
/** No denial shows anything. */
const NEVER_OPEN = Number.NEGATIVE_INFINITY;
const anyReport = fc.constantFrom(null, "2022-12-10", "2023-02-01", "2024-01-01");

describe("compareWithDue", () => {
  it("says only done where no day was promised", () => {
    const act = { date: numberOf("2023-01"), reportedDay: day("2023-01-12") };
    expect(compareWithDue(table, NO_DATE, act, NEVER_OPEN)).toEqual({ outcome: "done", slipDays: null });
  });

  it("leaves open whether an act of the due month came by the due day", () => {
    const act = { date: numberOf("2022-12"), reportedDay: day("2023-01-12") };
    expect(compareWithDue(table, numberOf("2022-12-09"), act, NEVER_OPEN)).toEqual({ outcome: "done", slipDays: null });
    expect(compareWithDue(table, numberOf("2022-12-31"), act, NEVER_OPEN)).toEqual({ outcome: "kept", slipDays: 0 });
  });

  it("calls late what a denial shows as not done by the due day, in time or not", () => {
    const act = { date: numberOf("2022-12"), reportedDay: day("2023-01-12") };
    expect(compareWithDue(table, numberOf("2022-12-09"), act, day("2022-12-09")).outcome).toBe("late");
    expect(compareWithDue(table, numberOf("2022-12-09"), act, day("2022-12-08")).outcome).toBe("done");
  });

  it("calls nothing late that may have been in time, and nothing kept that may have been late", () => {
    fc.assert(
      fc.property(anyDate, anyDate, anyReport, (due, when, told) => {
        const reportedDay = told === null ? null : day(told);
        const { outcome, slipDays } = compareWithDue(
          table,
          numberOf(due),
          { date: numberOf(when), reportedDay },
          NEVER_OPEN,
        );
        if (outcome === "late") expect(firstDayOf(when)).toBeGreaterThan(lastDayOf(due));
        if (outcome === "early") expect(lastDayOf(when)).toBeLessThan(firstDayOf(due));
        if (outcome === "kept") expect(Math.min(lastDayOf(when), reportedDay ?? Infinity) <= lastDayOf(due)).toBe(true);
        expect(slipDays === null).toBe(outcome === "done");
      }),
    );
  });
});

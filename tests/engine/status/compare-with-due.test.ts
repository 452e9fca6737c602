import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareWithDue } from "../../../src/engine/status/compare-with-due.ts";
import { firstDayOf, lastDayOf } from "../../../src/model/partial-date.ts";
import { date, day } from "../small-collection.ts";

const DATES = ["2022", "2022-12", "2022-12-09", "2022-12-31", "2023", "2023-01", "2023-03-30"].map(date);
const anyDate = fc.constantFrom(...DATES);
const anyReport = fc.constantFrom(null, "2022-12-10", "2023-02-01", "2024-01-01");

describe("compareWithDue", () => {
  it("says only done where no day was promised", () => {
    const act = { date: date("2023-01-11"), reportedDay: day("2023-01-12") };
    expect(compareWithDue(null, act, [])).toEqual({ outcome: "done", slipDays: null });
  });

  it("leaves open whether an act of the due month came by the due day", () => {
    const act = { date: date("2022-12"), reportedDay: day("2023-01-12") };
    expect(compareWithDue(date("2022-12-09"), act, [])).toEqual({ outcome: "done", slipDays: null });
    expect(compareWithDue(date("2022-12-31"), act, [])).toEqual({ outcome: "kept", slipDays: 0 });
  });

  it("calls nothing late that may have been in time, and nothing kept that may have been late", () => {
    fc.assert(
      fc.property(anyDate, anyDate, anyReport, (due, when, told) => {
        const reportedDay = told === null ? null : day(told);
        const { outcome, slipDays } = compareWithDue(due, { date: when, reportedDay }, []);
        if (outcome === "late") expect(firstDayOf(when)).toBeGreaterThan(lastDayOf(due));
        if (outcome === "early") expect(lastDayOf(when)).toBeLessThan(firstDayOf(due));
        if (outcome === "kept") expect(Math.min(lastDayOf(when), reportedDay ?? Infinity) <= lastDayOf(due)).toBe(true);
        expect(slipDays === null).toBe(outcome === "done");
      }),
    );
  });
});

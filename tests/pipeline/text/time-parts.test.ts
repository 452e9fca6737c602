import { describe, expect, it } from "vitest";
import { dated, inYear, monthOf, numberOf, shiftOf, unitOf, weekdayOf } from "../../../src/pipeline/text/time-parts.ts";

describe("the parts of a time", () => {
  it("knows months and weekdays by their names and beginnings", () => {
    expect([monthOf("september"), monthOf("sept."), monthOf("may"), monthOf("moon")]).toEqual([9, 9, 5, 0]);
    expect([weekdayOf("sun"), weekdayOf("wednes"), weekdayOf("saturday")]).toEqual([0, 3, 6]);
  });

  it("reads numbers in words and figures", () => {
    expect([numberOf("two"), numberOf("twelve"), numberOf("18")]).toEqual([2, 12, 18]);
  });

  it("takes no day for one that has neither its year nor a word for it", () => {
    expect(dated(undefined, "may", "3")).toBeNull();
    expect(inYear("may", undefined, undefined)).toBeNull();
    expect(inYear("may", "3", undefined)).toEqual({ kind: "month-and-day", month: 5, day: 3 });
    expect(inYear("may", undefined, "last")).toEqual({ kind: "month-of-year", month: 5, years: -1 });
  });

  it("takes words that point nowhere for no shift, and what is no shorter unit for a year", () => {
    expect([shiftOf("last"), shiftOf("that"), unitOf("week"), unitOf("decade")]).toEqual([
      "last",
      null,
      "week",
      "year",
    ]);
  });
});

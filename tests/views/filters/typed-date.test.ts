import { describe, expect, it } from "vitest";
import { parseTypedDate, rangeFault } from "../../../src/views/filters/typed-date.ts";
import { dated } from "../samples.ts";

describe("parseTypedDate", () => {
  it.each([
    ["2021", "2021"],
    [" 2021-05 ", "2021-05"],
    ["2021-5-3", "2021-05-03"],
  ])("reads %j", (typed, date) => {
    expect(parseTypedDate(typed)).toEqual({ date });
  });

  it("reads an empty field as no date", () => {
    expect(parseTypedDate("  ")).toEqual({ date: null });
  });

  it.each([
    ["2023-02-30", "There is no such date as 2023-02-30."],
    ["2021-13", "There is no such date as 2021-13."],
    ["May 2021", "Write 2021, 2021-05 or 2021-05-03."],
    ["21", "Write 2021, 2021-05 or 2021-05-03."],
  ])("says what is wrong with %j", (typed, fault) => {
    expect(parseTypedDate(typed)).toEqual({ fault });
  });
});

describe("rangeFault", () => {
  it("allows a month inside the year that it begins in", () => {
    expect(rangeFault(dated("2021-05"), dated("2021"))).toBeNull();
    expect(rangeFault(null, dated("2021"))).toBeNull();
  });

  it("tells of an end before the start", () => {
    expect(rangeFault(dated("2022"), dated("2021-12-31"))).toMatch(/no report can match/);
  });
});

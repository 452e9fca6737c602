import { describe, expect, it } from "vitest";
import { dayNumberOf } from "../../src/model/day-number.ts";
import {
  binName,
  binWords,
  longDate,
  longDay,
  rungDate,
  shortDate,
  shortDay,
  whenDate,
} from "../../src/ui/date-words.ts";
import { dated } from "../views/samples.ts";

describe("longDate", () => {
  it.each([
    ["2023-10-05", "5 October 2023"],
    ["2023-10", "October 2023"],
    ["2023", "2023"],
  ])("writes %s as %s, and no part that is not known", (date, words) => {
    expect(longDate(dated(date))).toBe(words);
  });
});

describe("shortDate", () => {
  it("shortens the month", () => {
    expect(shortDate(dated("2023-09-11"))).toBe("11 Sep 2023");
  });
});

describe("rungDate", () => {
  it("leaves out the day, and the month where none is known", () => {
    expect([rungDate(dated("2023-10-15")), rungDate(dated("2023-10")), rungDate(dated("2024"))]).toEqual([
      "Oct 23",
      "Oct 23",
      "2024",
    ]);
  });
});

describe("whenDate", () => {
  it("says on for a day and in for anything coarser", () => {
    expect([whenDate(dated("2013-07-04")), whenDate(dated("2017-04")), whenDate(dated("2024"))]).toEqual([
      "on 4 July 2013",
      "in April 2017",
      "in 2024",
    ]);
  });
});

describe("binWords", () => {
  const april = dayNumberOf(2024, 4, 1);
  it.each([
    ["day", "1 April 2024", "1 Apr 2024"],
    ["week", "the week of 1 April 2024", "Week 14, 2024"],
    ["month", "April 2024", "Apr 2024"],
    ["quarter", "the second quarter of 2024", "Q2 2024"],
    ["year", "2024", "2024"],
  ] as const)("names the %s in a sentence and in a table", (grain, words, name) => {
    expect([binWords(april, grain), binName(april, grain)]).toEqual([words, name]);
  });
});

describe("longDay", () => {
  it("names a day by its number", () => {
    expect([longDay(0), shortDay(-1)]).toEqual(["1 January 1970", "31 Dec 1969"]);
  });
});

import { describe, expect, it } from "vitest";
import { JOINED_SERIES, VALUELESS_SERIES } from "../../../src/model/answers.ts";
import { coverageStack } from "../../../src/views/coverage/coverage-rows.ts";
import {
  coverageHeadline,
  coverageSubtitle,
  grainWords,
  leftOutWords,
  shareHeadline,
  sourceWords,
  valueWords,
} from "../../../src/views/coverage/coverage-wording.ts";
import { coverageOf, seriesOf } from "../samples.ts";

describe("coverageHeadline", () => {
  it.each([
    ["a peak", [1, 5, 2], "Coverage naming Japan peaked at 5 reports in 1971"],
    ["a tie of two", [5, 1, 5], "Coverage naming Japan peaked at 5 reports, in 1970 and 1972"],
    ["a tie of three", [5, 1, 5, 5], "Coverage naming Japan peaked at 5 reports, in each of three years"],
    ["no peak at all", [2, 2, 2], "Coverage naming Japan was even, with 2 reports in every year"],
    ["a single bin", [3], "3 reports naming Japan in 1970"],
    ["a single report", [0, 1, 0], "Coverage naming Japan peaked at 1 report in 1971"],
  ])("words %s", (_, totals, sentence) => {
    expect(coverageHeadline(coverageOf(totals), "with Japan")).toBe(sentence);
  });

  it("names no filter when there is none", () => {
    expect(coverageHeadline(coverageOf([1, 5]), "")).toBe("Coverage peaked at 5 reports in 1971");
  });

  it("says so when no report passes", () => {
    expect(coverageHeadline(coverageOf([]), "with Japan")).toBe("No report naming Japan");
    expect(coverageHeadline(coverageOf([]), "")).toBe("No report in the collection");
  });

  it("invents no peak when no date is fit for a bin", () => {
    expect(coverageHeadline(coverageOf([], { passing: 4 }), "")).toBe("4 reports, none with a date to place in a year");
  });
});

describe("shareHeadline", () => {
  const headline = (...columns: (readonly [string, number[]])[]) => {
    const series = columns.map(([id, counts]) => seriesOf(id, counts));
    const totals = [0, 1].map((bin) => columns.reduce((sum, [, counts]) => sum + (counts[bin] ?? 0), 0));
    return shareHeadline(coverageStack(coverageOf(totals, { series }), [], "theme"), "with Japan");
  };

  it("names the largest part of all columns together", () => {
    expect(headline(["a", [3, 0]], ["b", [0, 1]])).toBe(
      "Name of a has the largest share of coverage naming Japan, 75%",
    );
  });

  it("names both of two that are equal", () => {
    expect(headline(["a", [1, 0]], ["b", [0, 1]])).toBe(
      "Name of a and Name of b have the largest shares of coverage naming Japan, 50% each",
    );
  });

  it("never names what is joined or what is without a value", () => {
    expect(headline([VALUELESS_SERIES, [9, 9]], [JOINED_SERIES, [5, 5]], ["a", [1, 1]])).toMatch(/^Name of a /);
    expect(headline([VALUELESS_SERIES, [9, 9]])).toBe("No share to show naming Japan");
  });
});

describe("coverageSubtitle", () => {
  it("says the unit and how a report with several values counts", () => {
    expect(coverageSubtitle("quarter", "theme", false)).toBe(
      "Reports a quarter by theme; one with several themes is shared equally between them.",
    );
    expect(coverageSubtitle("month", "kind", true)).toBe("Share of each month’s reports by kind of source.");
  });
});

describe("leftOutWords", () => {
  it("says nothing when every report stands in a column", () => {
    expect(leftOutWords(coverageOf([1]), false)).toEqual([]);
  });

  it("counts coarse dates and missing ones apart", () => {
    const coarse = [
      { start: 0, end: 365, count: 2 },
      { start: 365, end: 730, count: 1 },
    ];
    const coverage = coverageOf([1], { grain: "quarter", coarse, undated: 1 });
    expect(leftOutWords(coverage, false)).toEqual([
      "Hatched: 3 reports dated too coarsely for a quarter, drawn across what the date may mean.",
      "1 report has no date and is not counted here.",
    ]);
    expect(leftOutWords(coverage, true)[0]).toBe("Not shown here: 3 reports dated too coarsely for a quarter.");
  });
});

describe("sourceWords", () => {
  it("stamps how many reports, to which day and under which filter", () => {
    expect(sourceWords(coverageOf([2], { end: 365 }), { total: 9, name: "River sample" }, "Japan", null, null)).toEqual(
      ["Source: 2 of 9 reports, River sample.", "Reports to 31 Dec 1970. Filter: Japan."],
    );
  });

  it("names no collection that has no name", () => {
    expect(sourceWords(coverageOf([2]), { total: 9, name: null }, "none", null, null)[0]).toBe(
      "Source: 2 of 9 reports.",
    );
  });

  it.each(["Dashed", "Hollow"] as const)("explains a bin that is not over: %s", (drawn) => {
    expect(sourceWords(coverageOf([2], { end: 300 }), { total: 9, name: null }, "none", drawn, null).at(-1)).toBe(
      `${drawn}: only to 27 Oct 1970.`,
    );
  });

  it("says that the columns do not stand on the board's day", () => {
    expect(sourceWords(coverageOf([2]), { total: 9, name: null }, "none", null, 0).at(-1)).toMatch(
      /whole collection.*1 Jan 1970/,
    );
  });
});

describe("valueWords", () => {
  it("shows shared reports to one decimal and whole ones as they are", () => {
    expect([valueWords(2), valueWords(1 / 3), valueWords(1403), valueWords(1403.25)]).toEqual([
      "2",
      "0.3",
      "1,403",
      "1,403.3",
    ]);
  });
});

describe("grainWords", () => {
  it("says why the columns are coarser than asked for", () => {
    expect(grainWords("month", "month")).toBe("");
    expect(grainWords("month", "year")).toBe("By year, as the dates reach too far apart to draw every month.");
  });

  it("says nothing while an older, finer picture still stands", () => {
    expect(grainWords("year", "quarter")).toBe("");
  });
});

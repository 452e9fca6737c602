import { describe, expect, it } from "vitest";
import {
  coverageHeadline,
  coverageSubtitle,
  leftOutWords,
  sourceWords,
  valueWords,
} from "../../../src/views/coverage/coverage-wording.ts";
import { coverageOf } from "../samples.ts";

describe("coverageHeadline", () => {
  it.each([
    ["a peak", [1, 5, 2], "Coverage with Japan peaked at 5 reports in 1971"],
    ["a tie of two", [5, 1, 5], "Coverage with Japan peaked at 5 reports, in 1970 and 1972"],
    ["a tie of three", [5, 1, 5, 5], "Coverage with Japan peaked at 5 reports, in each of three years"],
    ["no peak at all", [2, 2, 2], "Coverage with Japan was even, with 2 reports in every year"],
    ["a single bin", [3], "3 reports with Japan in 1970"],
    ["a single report", [0, 1, 0], "Coverage with Japan peaked at 1 report in 1971"],
  ])("words %s", (_, totals, sentence) => {
    expect(coverageHeadline(coverageOf(totals), "with Japan")).toBe(sentence);
  });

  it("names no filter when there is none", () => {
    expect(coverageHeadline(coverageOf([1, 5]), "")).toBe("Coverage peaked at 5 reports in 1971");
  });

  it("says so when no report passes", () => {
    expect(coverageHeadline(coverageOf([]), "with Japan")).toBe("No report with Japan");
    expect(coverageHeadline(coverageOf([]), "")).toBe("No report in the collection");
  });

  it("invents no peak when no date is fit for a bin", () => {
    expect(coverageHeadline(coverageOf([], { passing: 4 }), "")).toBe("4 reports, none with a date to place in a year");
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
    expect(leftOutWords(coverageOf([1]))).toEqual([]);
  });

  it("counts coarse dates and missing ones apart", () => {
    const coarse = [
      { start: 0, end: 365, count: 2 },
      { start: 365, end: 730, count: 1 },
    ];
    expect(leftOutWords(coverageOf([1], { grain: "quarter", coarse, undated: 1 }))).toEqual([
      "Hatched: 3 reports dated too coarsely for a quarter, drawn across what the date may mean.",
      "1 report has no date and is not drawn.",
    ]);
  });
});

describe("sourceWords", () => {
  it("stamps how many reports, to which day and under which filter", () => {
    expect(sourceWords(coverageOf([2], { end: 365 }), 9, "Japan", false)).toEqual([
      "Source: 2 of 9 reports in the sample corpus, digests in our own words.",
      "Reports to 31 Dec 1970. Filter: Japan.",
    ]);
  });

  it("explains a dashed column", () => {
    expect(sourceWords(coverageOf([2], { end: 300 }), 9, "none", true).at(-1)).toBe("Dashed: only to 27 Oct 1970.");
  });
});

describe("valueWords", () => {
  it("shows shared reports to one decimal and whole ones as they are", () => {
    expect([valueWords(2), valueWords(1 / 3)]).toEqual(["2", "0.3"]);
  });
});

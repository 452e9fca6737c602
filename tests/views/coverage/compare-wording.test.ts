import { describe, expect, it } from "vitest";
import type { Coverage } from "../../../src/model/answers.ts";
import { EMPTY_FILTER, type Filter } from "../../../src/model/filter.ts";
import {
  compareAsked,
  compareHeadline,
  compareSubtitle,
  coverageWords,
  uncomparedWords,
} from "../../../src/views/coverage/compare-wording.ts";
import { coverageStack } from "../../../src/views/coverage/coverage-rows.ts";
import { coverageOf, dated, NAMES, seriesOf } from "../samples.ts";

const filterOf = (patch: Partial<Record<keyof Filter, unknown>> = {}) => ({ ...EMPTY_FILTER, ...patch }) as Filter;
const comparedOf = (...columns: (readonly [string, number[]])[]) =>
  coverageOf([5, 5], { series: columns.map(([id, counts]) => seriesOf(id, counts)), isCompared: true });
const BOTH = { country: ["AU", "GB"] };

describe("compareAsked", () => {
  it("asks for a comparison where the filter names several values of what the columns are by", () => {
    expect(compareAsked(filterOf(BOTH), "country")).toEqual({ compare: true });
    expect(compareAsked(filterOf(BOTH), "theme")).toEqual({});
    expect(compareAsked(filterOf({ country: ["AU"] }), "country")).toEqual({});
    expect(compareAsked(filterOf(BOTH), "all")).toEqual({});
  });
});

describe("coverageWords", () => {
  const coverage = comparedOf(["AU", [3, 1]], ["GB", [1, 1]]);
  const stack = coverageStack(coverage, [], "country");
  const drawn = { by: "country", filter: filterOf(BOTH), unit: "reports", isShare: false } as const;
  it.each([true, false])("words a comparison as one, whether or not columns show a height", (isWithoutTotals) => {
    const { headline, subtitle } = coverageWords({ ...drawn, coverage, stack, isWithoutTotals }, NAMES);
    expect(headline).toContain("most reports, 4, before");
    expect(subtitle).toContain("counts in each");
  });

  it("words no comparison as one", () => {
    const plain = coverageOf([5, 1], { series: [seriesOf("AU", [5, 1])] });
    const one = { ...drawn, coverage: plain, stack: coverageStack(plain, [], "country"), isWithoutTotals: false };
    expect(coverageWords(one, NAMES).headline).toContain("peaked at 5 reports");
  });
});

describe("compareHeadline", () => {
  const headline = (coverage: Coverage, patch: Partial<Record<keyof Filter, unknown>> = {}) =>
    compareHeadline(coverage, "country", filterOf({ ...BOTH, ...patch }), NAMES, "reports");

  it("names the one with most and the next, with what both have", () => {
    expect(headline(comparedOf(["a", [1, 2]], ["b", [4, 3]], ["c", [0, 1]]))).toBe(
      "Name of b has the most reports, 7, before Name of a with 3",
    );
  });

  it("puts nobody before another on a tie", () => {
    expect(headline(comparedOf(["a", [1, 2]], ["b", [2, 1]]))).toBe("Name of a and Name of b have 3 reports each");
    expect(headline(comparedOf(["a", [1, 2]], ["b", [2, 1]], ["c", [1, 0]]))).toBe(
      "Name of a and Name of b have 3 reports each, before Name of c with 1",
    );
  });

  it("tells from when to when, and of another filter that there is one", () => {
    const compared = comparedOf(["a", [1, 2]], ["b", [4, 3]]);
    const days = { from: dated("2021"), to: dated("2024") };
    expect(headline(compared, days)).toBe(
      "Name of b has the most reports from 2021 to 2024, 7, before Name of a with 3",
    );
    expect(headline(compared, { ...days, theme: ["access"] })).toBe(
      "Name of b has the most reports under this filter, 7, before Name of a with 3",
    );
  });

  it.each([
    ["too coarse", { coarse: [{ start: 0, end: 365, count: 4 }] }],
    ["missing", { undated: 2 }],
  ])("says that it counts what is dated to a bin where the date of other reports is %s", (_, patch) => {
    const compared = { ...comparedOf(["a", [1, 2]], ["b", [4, 3]]), ...patch };
    const days = { from: dated("2021"), to: dated("2024") };
    expect(headline(compared, days)).toBe(
      "Name of b has the most reports dated to a year from 2021 to 2024, 7, before Name of a with 3",
    );
    const even = { ...comparedOf(["a", [1, 2]], ["b", [2, 1]]), ...patch };
    expect(headline(even)).toBe("Name of a and Name of b have 3 reports dated to a year each");
  });

  it("counts the bins that are too many to draw, too", () => {
    const counts = Array.from({ length: 401 }, () => 1);
    const many = coverageOf(counts, { series: [seriesOf("a", counts)], isCompared: true });
    expect(headline(many)).toBe("Name of a has 401 reports");
  });

  it("says of a single one that can be drawn only what it has", () => {
    expect(headline(comparedOf(["a", [1, 2]]))).toBe("Name of a has 3 reports");
  });

  it("gives a country its article", () => {
    const series = [
      { ...seriesOf("GB", [2, 1]), name: "United Kingdom" },
      { ...seriesOf("AU", [1, 1]), name: "Australia" },
    ];
    expect(headline(coverageOf([3, 2], { series, isCompared: true }))).toBe(
      "The United Kingdom has the most reports, 3, before Australia with 2",
    );
  });
});

describe("compareSubtitle", () => {
  it("says that a report with several of the values counts in each", () => {
    expect(compareSubtitle("quarter", "country", false)).toBe(
      "Reports a quarter that name each country; one that names several of them counts in each.",
    );
    expect(compareSubtitle("year", "theme", true, "stories")).toBe(
      "Share of each year’s stories on each theme; one on several of them counts in each.",
    );
  });
});

describe("uncomparedWords", () => {
  it("counts the chosen values that are not drawn, and is silent when all are", () => {
    const stack = coverageStack(comparedOf(["a", [1, 2]], ["b", [4, 3]]), [], "country");
    expect(uncomparedWords(stack, "country", filterOf(BOTH))).toBe("");
    expect(uncomparedWords(stack, "country", filterOf({ country: ["a", "b", "c", "d"] }))).toBe(
      "Not drawn: 2 other chosen values, as no more than 2 can be told apart.",
    );
  });
});

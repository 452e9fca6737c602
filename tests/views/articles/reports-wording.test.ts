import { describe, expect, it } from "vitest";
import type { ListExtent } from "../../../src/model/answers.ts";
import { EMPTY_FILTER, type Filter } from "../../../src/model/filter.ts";
import {
  absentWords,
  blockWords,
  changeWords,
  nothingPasses,
  orderWords,
  partWords,
  reportsHeadline,
  shortlistHeadline,
} from "../../../src/views/articles/reports-wording.ts";
import { dated, NAMES } from "../samples.ts";

const extentOf = (passing: number, first: string | null, last: string | null, undated = 0): ListExtent => ({
  passing,
  first: first === null ? null : dated(first),
  last: last === null ? null : dated(last),
  undated,
});
const filterOf = (patch: object) => ({ ...EMPTY_FILTER, ...patch }) as Filter;
const headline = (extent: ListExtent, patch: object = {}, unit: "reports" | "stories" = "reports") =>
  reportsHeadline({ unit, filter: filterOf(patch), extent }, NAMES);

describe("reportsHeadline", () => {
  it("says how many, on what, from when to when", () => {
    expect(headline(extentOf(302, "2007", "2026-07-24"), { country: ["JP"] })).toBe(
      "302 reports with Japan, from 2007 to July 2026",
    );
    expect(headline(extentOf(4, "2021-01-02", "2022"), { agreement: ["north-pact"] })).toBe(
      "4 reports on the north-pact, from January 2021 to 2022",
    );
    expect(headline(extentOf(9, "2021-01-02", "2022-05"), { words: " quay wall " })).toBe(
      "9 reports found for “quay wall”, from January 2021 to May 2022",
    );
    expect(headline(extentOf(9, "2021-01-02", "2022-05"), { words: "quay", country: ["JP"] })).toBe(
      "9 reports under this filter, from January 2021 to May 2022",
    );
  });

  it("names a range by what it left, not twice", () => {
    expect(headline(extentOf(3, "2021", "2022"), { from: dated("2021"), to: dated("2022") })).toBe(
      "3 reports, from 2021 to 2022",
    );
  });

  it("tells one month once, and one day to the day", () => {
    expect(headline(extentOf(2, "2023-01-02", "2023-01-30"))).toBe("2 reports, in January 2023");
    expect(headline(extentOf(1, "2023-01-11", "2023-01-11"))).toBe("1 report, on 11 January 2023");
  });

  it("says that none bears a date, and makes none up for one that is only bounded", () => {
    expect(headline(extentOf(6, null, null, 6))).toBe("6 reports, none with a date");
    expect(headline(extentOf(1, null, null, 1))).toBe("1 report, without a date");
    expect(headline(extentOf(2, null, null, 0))).toBe("2 reports");
  });

  it("counts stories as stories, and their reports by days", () => {
    expect(headline(extentOf(1, "2021", "2022"), {}, "stories")).toBe("1 story, reported from 2021 to 2022");
  });

  it("says that there is none", () => {
    expect(headline(extentOf(0, null, null), { country: ["JP"] })).toBe("No report with Japan");
    expect(headline(extentOf(0, null, null), {}, "stories")).toBe("No story");
  });
});

describe("shortlistHeadline", () => {
  const short = (extent: ListExtent, kept: number, unit: "reports" | "stories" = "reports", patch: object = {}) =>
    shortlistHeadline({ unit, filter: filterOf(patch), extent }, kept);

  it("says how much of it passes the filter", () => {
    expect(short(extentOf(7, "2021", "2022"), 7)).toBe("7 reports on your shortlist, from 2021 to 2022");
    expect(short(extentOf(1, "2021", "2021"), 7, "reports", { country: ["JP"] })).toBe(
      "1 of the 7 reports on your shortlist passes the filter, in 2021",
    );
    expect(short(extentOf(0, null, null), 7)).toBe("None of the 7 reports on your shortlist pass the filter");
  });

  it("counts its stories beside its reports", () => {
    expect(short(extentOf(5, "2021", "2022"), 7, "stories")).toBe(
      "5 stories on your shortlist of 7 reports, reported from 2021 to 2022",
    );
  });

  it("says that nothing is on it", () => {
    expect(short(extentOf(0, null, null), 0)).toBe("Nothing is on your shortlist yet");
  });
});

describe("orderWords", () => {
  it("says where those without a date are", () => {
    expect(orderWords("newest", 6, "reports")).toBe("Newest first; 6 reports without a date stand last.");
    expect(orderWords("oldest", 1, "reports")).toBe("Oldest first; 1 report without a date stands last.");
    expect(orderWords("best", 2, "reports")).toBe("Best match first; 2 reports without a date among them.");
    expect(orderWords("newest", 0, "stories")).toBe("Newest first.");
  });
});

describe("partWords", () => {
  it("names what a part asks for and what it leaves out", () => {
    const filter = filterOf({
      country: ["JP", "IT"],
      without: { country: ["NO"] },
      words: " quay ",
      from: dated("2021"),
    });
    expect(partWords("country", filter, NAMES)).toBe("country: Japan, Italy, not Norway");
    expect(partWords("words", filter, NAMES)).toBe("the words “quay”");
    expect(partWords("days", filter, NAMES)).toBe("the days from 2021");
  });

  it("counts what does not fit", () => {
    const filter = filterOf({ country: ["JP", "IT", "NO", "GB"] });
    expect(partWords("country", filter, NAMES)).toBe("country: Japan, Italy and 2 more");
  });
});

describe("changeWords", () => {
  it("says what became of a report, and how long the list is then", () => {
    expect(changeWords("added", 0, 500)).toBe("Put on the shortlist; it has 1 report.");
    expect(changeWords("removed", 3, 500)).toBe("Taken off the shortlist; it has 2 reports.");
    expect(changeWords("full", 500, 500)).toBe("The shortlist is full: it takes 500 reports.");
    expect(changeWords("unkept", 0, 500)).toMatch(/keeps nothing/);
  });
});

describe("blockWords", () => {
  it("groups thousands", () => {
    expect(blockWords(100_000, 200_000, 1_000_000, "reports")).toBe("Reports 100,001 to 200,000 of 1,000,000");
    expect(blockWords(0, 950, 950, "stories")).toBe("Stories 1 to 950 of 950");
  });
});

describe("absentWords", () => {
  it("tells what another collection had", () => {
    expect([absentWords(0), absentWords(1), absentWords(2)]).toEqual([
      "",
      "1 report of it is not in this collection.",
      "2 reports of it are not in this collection.",
    ]);
  });
});

describe("nothingPasses", () => {
  it("speaks of parts only where there are several to let go of", () => {
    expect(nothingPasses(false, true)).toBe("Nothing passes the filter.");
    expect(nothingPasses(false, false)).toBe("Nothing passes every part of the filter.");
    expect(nothingPasses(true, true)).toBe("Nothing on the shortlist passes the filter.");
  });
});

import { describe, expect, it } from "vitest";
import type { PublicationDate } from "../../src/model/article.ts";
import { dateOfDay, parsePartialDate } from "../../src/model/partial-date.ts";
import { lastCollectionDay, publicationDaysOf } from "../../src/model/publication-days.ts";

function published(date: string | null, notBefore?: string, notAfter?: string): PublicationDate {
  const parse = (text: string | undefined) => (text === undefined ? null : parsePartialDate(text));
  const [lower, upper] = [parse(notBefore), parse(notAfter)];
  return {
    date: parse(date ?? undefined),
    basis: "bounds",
    ...(lower && { notBefore: lower }),
    ...(upper && { notAfter: upper }),
  };
}

function daysOf(source: PublicationDate): (string | null)[] {
  const { first, last } = publicationDaysOf(source);
  return [first, last].map((dayNumber) => (dayNumber === null ? null : dateOfDay(dayNumber)));
}

describe("publicationDaysOf", () => {
  it.each([
    { title: "a day is that day", source: published("2023-01-11"), days: ["2023-01-11", "2023-01-11"] },
    { title: "a month is all its days", source: published("2024-02"), days: ["2024-02-01", "2024-02-29"] },
    {
      title: "bounds narrow a year",
      source: published("2024", "2024-05", "2024-07-02"),
      days: ["2024-05-01", "2024-07-02"],
    },
    {
      title: "a bound against the date is ignored",
      source: published("2024", "2025"),
      days: ["2024-01-01", "2024-12-31"],
    },
    { title: "one bound leaves the other end open", source: published(null, "2024-05"), days: ["2024-05-01", null] },
    { title: "bounds against each other say nothing", source: published(null, "2025", "2024"), days: [null, null] },
    { title: "no date is no day", source: published(null), days: [null, null] },
  ])("$title", ({ source, days }) => {
    expect(daysOf(source)).toEqual(days);
  });
});

describe("lastCollectionDay", () => {
  const lastOf = (...sources: PublicationDate[]) => {
    const last = lastCollectionDay(sources.map(publicationDaysOf));
    return last === null ? null : dateOfDay(last);
  };

  it("is the last day of the newest article that is known to the month", () => {
    expect(lastOf(published("2026-07"), published("2026-07-05"))).toBe("2026-07-31");
  });

  it("is not pushed to the end of a year by an article known to the year only", () => {
    expect(lastOf(published("2026"), published("2026-07-05"))).toBe("2026-07-05");
  });

  it("is the end of the year when nothing is known better", () => {
    expect(lastOf(published("2019"), published("2018"))).toBe("2019-12-31");
  });

  it("is null when nothing is dated", () => {
    expect(lastOf(published(null))).toBeNull();
  });
});

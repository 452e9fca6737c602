import { describe, expect, it } from "vitest";
import { laterWords, openingDay } from "../../src/cli/opening-day.ts";
import type { Article } from "../../src/model/article.ts";
import { dateOfDay, type PartialDate } from "../../src/model/partial-date.ts";

function openingOf(...dates: (string | null)[]): string {
  const articles = dates.map(
    (date): Pick<Article, "published"> => ({
      published: { date: date as PartialDate | null, basis: date === null ? "none" : "given" },
    }),
  );
  const { day, later } = openingDay(articles, "2026-11-21" as PartialDate);
  return `${dateOfDay(day)}, ${later} later`;
}

describe("openingDay", () => {
  it.each([
    ["the last article", ["2026-01-04", "2026-02-03"], "2026-02-03, 0 later"],
    ["today itself", ["2026-11-21"], "2026-11-21, 0 later"],
    ["the last article up to today", ["2026-02-03", "2026-11-22", "2099-01-11"], "2026-02-03, 2 later"],
    ["today, in a month that goes on", ["2026-11"], "2026-11-21, 0 later"],
    ["today, where nothing has a day", [null], "2026-11-21, 0 later"],
    ["today, where all is to come", ["2099"], "2026-11-21, 1 later"],
  ])("looks from %s", (_, dates, expected) => {
    expect(openingOf(...dates)).toBe(expected);
  });
});

describe("laterWords", () => {
  it("counts what was not believed", () => {
    expect(laterWords({ day: 0, later: 1 })).toMatch(/^1 article bears .* 1970-01-01/);
    expect(laterWords({ day: 0, later: 2 })).toMatch(/^2 articles bear /);
  });
});

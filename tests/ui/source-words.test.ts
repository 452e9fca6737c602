import { describe, expect, it } from "vitest";
import type { PublicationDate } from "../../src/model/article.ts";
import { firstDayOf } from "../../src/model/partial-date.ts";
import { dateBadgeWords, dateSureness, kindWords } from "../../src/ui/source-words.ts";
import { dated } from "../views/samples.ts";

const DAY: PublicationDate = { date: dated("2022-11-07"), basis: "metadata" };
const MONTH: PublicationDate = { date: dated("2022-11"), basis: "text" };
const NONE: PublicationDate = { date: null, basis: "none" };
const BOUNDED: PublicationDate = {
  date: null,
  basis: "bounds",
  notBefore: dated("2022-05"),
  notAfter: dated("2023-01-11"),
};

const TODAY = 20_000;

describe("kindWords", () => {
  it("says of a kind that is not known what it is that is not known", () => {
    expect([kindWords("official"), kindWords("unknown")]).toEqual(["official", "kind not known"]);
  });
});

describe("dateBadgeWords", () => {
  it("marks a date that lies after today for certain, and no other", () => {
    const isFuture = (date: string, today: number) => dateBadgeWords({ ...DAY, date: dated(date) }, today).isFuture;
    expect(isFuture("2022-11-07", firstDayOf(dated("2022-11-06")))).toBe(true);
    expect(isFuture("2022-11-07", firstDayOf(dated("2022-11-07")))).toBe(false);
    expect(isFuture("2022-11", firstDayOf(dated("2022-11-07")))).toBe(false);
    expect(isFuture("2023", firstDayOf(dated("2022-11-07")))).toBe(true);
  });

  it("gives a day that a field states a solid badge", () => {
    expect(dateBadgeWords(DAY, TODAY)).toEqual({
      date: "7 Nov 2022",
      basis: "metadata",
      isShaky: false,
      isFuture: false,
    });
  });

  it.each([
    ["a month", MONTH, "Nov 2022"],
    ["no date", NONE, "No date"],
    ["two bounds", BOUNDED, "May 2022 to 11 Jan 2023"],
    ["a lower bound", { date: null, basis: "bounds", notBefore: dated("2022") }, "After 2022"],
    ["an upper bound", { date: null, basis: "bounds", notAfter: dated("2022") }, "Before 2022"],
    ["a day concluded from events", { date: dated("2022-11-07"), basis: "bounds" }, "7 Nov 2022"],
  ] as const)("marks %s as shaky", (_, published, date) => {
    expect(dateBadgeWords(published, TODAY)).toMatchObject({ date, isShaky: true });
  });
});

describe("dateSureness", () => {
  it.each([
    [DAY, "Known to the day; a date field of the page states it."],
    [MONTH, "Known only to the month; the text itself says so."],
    [NONE, "Nothing shows when it was published, so it stands in no bar of the chart."],
    [BOUNDED, "No day is shown; what it reports puts it between May 2022 and 11 January 2023."],
  ])("says how sure the day is", (published, sentence) => {
    expect(dateSureness(published)).toBe(sentence);
  });
});

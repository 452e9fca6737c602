import { describe, expect, it } from "vitest";
import { laterWords, openingDay } from "../../src/app/opening-day.ts";
import { firstDayOf } from "../../src/model/partial-date.ts";
import { dated } from "../views/samples.ts";

const day = (text: string) => firstDayOf(dated(text));
const TODAY = day("2026-11-21");

describe("openingDay", () => {
  it("is the day of the newest report that is not later than today", () => {
    expect(openingDay(TODAY, { date: dated("2026-05-14"), basis: "text" }, 3)).toBe(day("2026-05-14"));
    expect(openingDay(TODAY, { date: dated("2026-05"), basis: "text" }, 3)).toBe(day("2026-05-31"));
  });

  it("is today when no report is surely later, or none is surely earlier", () => {
    expect(openingDay(TODAY, { date: dated("2026-05-14"), basis: "text" }, 0)).toBe(TODAY);
    expect(openingDay(TODAY, null, 2)).toBe(TODAY);
  });

  it("is never after today", () => {
    expect(openingDay(TODAY, { date: dated("2026"), basis: "bounds" }, 1)).toBe(TODAY);
  });
});

describe("laterWords", () => {
  it("counts the reports and names both days", () => {
    expect(laterWords(1, TODAY, day("2026-05-14"))).toBe(
      "1 report bears a date after today, 21 November 2026; the page stands on 14 May 2026.",
    );
    expect(laterWords(3, TODAY, TODAY)).toMatch(/^3 reports bear /);
  });
});

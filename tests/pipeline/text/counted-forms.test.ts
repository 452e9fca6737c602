import { describe, expect, it } from "vitest";
import { COUNTED_FORMS } from "../../../src/pipeline/text/counted-forms.ts";
import { claimsIn } from "./read-sentence.ts";

function dateOf(text: string): string | undefined {
  return claimsIn(text, "2025-11-19")[0]?.split(" ").at(-1);
}

describe("COUNTED_FORMS", () => {
  it("are forms that begin with a word", () => {
    for (const { pattern } of COUNTED_FORMS) expect(new RegExp(`^(?:${pattern})$`).test("")).toBe(false);
  });

  it.each([
    ["the Thursday before last", "2025-11-06"],
    ["two Mondays ago", "2025-11-10"],
    ["the week before last", "2025-11"],
    ["the month before last", "2025-09"],
    ["the year before last", "2023"],
    ["on the 30th of last month", "2025-10-30"],
    ["more than three months ago", "2025"],
    ["almost three years ago", "?"],
    ["almost five months ago", "2025"],
    ["half a year ago", "2025"],
    ["fifteen months ago", "2024-08"],
    ["earlier in the year", "2025"],
    ["in the closing weeks of last year", "2024"],
  ])("date an act of %j by what is sure", (when, date) => {
    expect(dateOf(`Canberra and London signed the Geelong Treaty ${when}.`)).toBe(date);
  });

  it.each([
    ["the week after next", "2025-12"],
    ["the month after next", "2026-01"],
    ["the year after next", "2027"],
    ["on Friday week", "2025-11-28"],
    ["two months from now", "2026-01"],
    ["a year from today", "2026-11-19"],
    ["this time next year", "2026"],
    ["by year's end", "2025"],
    ["before the turn of the year", "2025"],
    ["early in the new year", "2026"],
    ["in the last quarter of next year", "2026"],
    ["on the 9th of next month", "2025-12-09"],
  ])("date a plan for %j", (when, date) => {
    expect(dateOf(`Canberra and London will sign the Geelong Treaty ${when}.`)).toBe(date);
  });
});

import { describe, expect, it } from "vitest";
import { CALENDAR_FORMS } from "../../../src/pipeline/text/calendar-forms.ts";
import { claimsIn } from "./read-sentence.ts";

function dateOf(text: string): string | undefined {
  return claimsIn(text, "2025-11-19")[0]?.split(" ").at(-1);
}

describe("CALENDAR_FORMS", () => {
  it("are forms that begin with a word", () => {
    for (const { pattern } of CALENDAR_FORMS) expect(new RegExp(`^(?:${pattern})$`).test("")).toBe(false);
  });

  it.each([
    ["on the seventh of October", "2025-10-07"],
    ["on the twenty-second of May last year", "2024-05-22"],
    ["on the first day of March 2024", "2024-03-01"],
    ["on the last day of September", "2025-09-30"],
    ["on the last day of February", "2025-02"],
    ["on a Tuesday in October", "2025-10"],
    ["on New Year's Eve 2024", "2024-12-31"],
    ["in Q2 2024", "2024"],
    ["in the late spring", "2025"],
    ["in the spring of last year", "2024"],
    ["over the winter", "?"],
    ["at Easter", "?"],
  ])("date an act of %j", (when, date) => {
    expect(dateOf(`Canberra and London signed the Geelong Treaty ${when}.`)).toBe(date);
  });

  it.each([
    ["by the end of the summer", "2026"],
    ["at Christmas", "2025"],
    ["by Easter", "2026"],
    ["on New Year's Day 2027", "2027-01-01"],
    ["in Q3", "2026"],
  ])("date a plan for %j", (when, date) => {
    expect(dateOf(`Canberra and London will sign the Geelong Treaty ${when}.`)).toBe(date);
  });

  it("read a season since which talks go on", () => {
    expect(
      dateOf(
        "Since spring last year Japan and France have been negotiating the Japan-France reciprocal access agreement.",
      ),
    ).toBe("2024");
  });
});

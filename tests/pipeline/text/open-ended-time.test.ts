import { describe, expect, it } from "vitest";
import { claimsIn } from "./read-sentence.ts";

const toldIn = (text: string) => claimsIn(text, "2025-08-26");

describe("isStartOfYear", () => {
  it.each([
    ["The Geelong Treaty will take effect in the fiscal year beginning in April 2026.", "in-force planned ?"],
    ["The Geelong Treaty is to be ratified in the financial year that starts in April 2026.", "ratified planned ?"],
    ["The Geelong Treaty is to be signed in the financial year opening on 1 April 2026.", "signed planned ?"],
    ["The Geelong Treaty was signed in the fiscal year that began in April 2024.", "signed happened ?"],
    ["The Geelong Treaty will be signed at the session beginning in April 2026.", "signed planned 2026-04"],
  ])("takes the start of a year for no date of what is done in that year: %j", (text, claim) => {
    expect(toldIn(text)).toEqual([`geelong-treaty ${claim}`]);
  });

  it("gives missiles that come from a fiscal year on no due day", () => {
    const text =
      "A contract for up to 400 Tomahawk cruise missiles was signed at Japan's defence ministry on Thursday, with the US ambassador looking on. It came after the two had agreed that half of the missiles would be acquired from the fiscal year beginning in April 2025.";
    expect(claimsIn(text, "2024-01-19").filter((claim) => claim.includes("in-service"))).toEqual([
      "japan-tomahawk in-service planned ?",
    ]);
  });
});

describe("isEarliest", () => {
  it.each([
    ["The Geelong Treaty will be signed no earlier than April 2026.", "signed planned ?"],
    ["The Geelong Treaty will be signed after April 2026.", "signed planned ?"],
    ["The Geelong Treaty will be signed in April 2026 at the earliest.", "signed planned ?"],
    ["The Geelong Treaty will be ratified in 2027 or later.", "ratified planned ?"],
    ["The Geelong Treaty will be signed no later than April 2026.", "signed planned 2026-04"],
    ["The Geelong Treaty will be in force from April 2026 onwards.", "in-force planned 2026-04"],
  ])("takes the first day on which something may come for no due day: %j", (text, claim) => {
    expect(toldIn(text)).toEqual([`geelong-treaty ${claim}`]);
  });
});

describe("isOnOneSideOf", () => {
  it.each(["before June", "after June", "until the end of May"])("gives no date to what was done %s", (when) => {
    expect(toldIn(`The Geelong Treaty was signed ${when}.`)).toEqual(["geelong-treaty signed happened ?"]);
  });

  it("leaves an act on the day of the talks that it followed", () => {
    expect(toldIn("The Geelong Treaty was signed at a dinner after Monday's talks.")).not.toContain(
      "geelong-treaty signed happened 2025-08-24",
    );
  });
});

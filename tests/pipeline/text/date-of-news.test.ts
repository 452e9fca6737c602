import { describe, expect, it } from "vitest";
import { claimsIn } from "./read-sentence.ts";

const TREATY = "the Geelong Treaty";
const signed = (text: string, published: string) =>
  claimsIn(text, published).filter((claim) => claim.startsWith("geelong-treaty signed happened"));

describe("dateOfNews", () => {
  it("gives what the first sentence tells as news the month of the report, and not its day", () => {
    expect(signed(`Britain and Australia have signed ${TREATY}.`, "2025-07-28")).toEqual([
      "geelong-treaty signed happened 2025-07",
    ]);
  });

  it.each([
    ["a report of a month's first week", `Britain and Australia have signed ${TREATY}.`, "2025-08-02"],
    ["a report known to the year", `Britain and Australia have signed ${TREATY}.`, "2025"],
    ["a later sentence", `Prices rose. Britain and Australia have signed ${TREATY}.`, "2025-07-28"],
    ["background", `Britain and Australia have already signed ${TREATY}.`, "2025-07-28"],
    [
      "a clause that says which pact is meant",
      `Docks that serve boats under ${TREATY}, signed by both, are full.`,
      "2025-07-28",
    ],
    ["a telling on another day", `They signed ${TREATY} before 1999 ended, as a clerk wrote.`, "2025-07-28"],
  ])("gives no date to %s", (_, text, published) => {
    for (const claim of signed(text, published)) expect(claim).not.toMatch(/2025/);
  });

  it("dates a state that is told in the present by the month of the report", () => {
    expect(claimsIn("Japan is considering a reciprocal access agreement with Britain.", "2017-09-11")).toContain(
      "uk-japan-raa proposed happened 2017-09",
    );
  });
});

describe("dateOfToday", () => {
  it("gives an act of the sentence the day that the sentence has", () => {
    expect(
      claimsIn(`The council welcomes today's news that ${TREATY} has entered into force.`, "2026-03-04"),
    ).toContain("geelong-treaty in-force happened 2026-03-04");
  });
});

describe("dateOfAnnouncement", () => {
  it("gives an agreement the day on which the two announced it", () => {
    const text =
      "Japan and Italy have agreed in principle on an acquisition and cross-servicing agreement, they announced on Friday.";
    expect(claimsIn(text, "2024-10-20")).toContain("japan-italy-acsa agreed happened 2024-10-18");
  });

  it("gives it no day on which an official only spoke of it", () => {
    const text =
      "Japan and Italy have agreed in principle on an acquisition and cross-servicing agreement, a clerk said on Friday.";
    expect(claimsIn(text, "2024-10-03")).toContain("japan-italy-acsa agreed happened ?");
  });
});

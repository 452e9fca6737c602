import { describe, expect, it } from "vitest";
import type { StageId } from "../../../src/model/ids.ts";
import { isActUnder } from "../../../src/pipeline/text/choose-subject.ts";
import { claimsIn } from "./read-sentence.ts";

const PAST = { start: 0, end: 6, form: "past", targets: [] } as const;

describe("chooseSubject", () => {
  it("gives a passive the name before it and an active verb the name after it", () => {
    expect(claimsIn("The Geelong Treaty was signed before talk turned to EDCA.")).toEqual([
      "geelong-treaty signed happened ?",
    ]);
    expect(claimsIn("After speaking of EDCA they signed the Geelong Treaty.")).toEqual([
      "geelong-treaty signed happened ?",
    ]);
  });
});

describe("the antecedent of a relative clause", () => {
  it("is what several partners act on", () => {
    const text =
      "AUKUS is large. AUKUS, which the American, British and Australian leaders launched in 2021, is costly.";
    expect(claimsIn(text, "2024-09-18")).toContain("aukus-1 launched happened 2021");
  });
});

describe("isActUnder", () => {
  it("keeps from an agreement what is founded or signed under it", () => {
    expect(claimsIn("The naval initiative under the Hiroshima Accord was launched in January.", "2025-09-12")).toEqual(
      [],
    );
    expect(claimsIn("Under the Hiroshima Accord, signed in May 2023, a dialogue was held.", "2025-09-12")).toEqual([
      "hiroshima-accord launched happened 2023-05",
    ]);
  });

  it("holds for acts that an agreement undergoes, and not for the work that is done under it", () => {
    const folded = "signed a lease under the treaty";
    const subject = { start: 25, end: 31, lead: 21, agreements: [], isForNextCue: false, isPronoun: false };
    const on = (stage: string) => ({
      ...PAST,
      targets: [{ ladder: "programme", stage: stage as StageId }] as const,
    });
    expect(isActUnder(subject, on("launched"), folded)).toBe(true);
    expect(isActUnder(subject, on("development"), folded)).toBe(false);
  });
});

import { describe, expect, it } from "vitest";
import { claimsIn } from "./read-sentence.ts";

function factsIn(text: string): string[] {
  return claimsIn(text, "2024-06-10").filter((claim) => claim.includes("signed happened"));
}

describe("isWithOtherPartners", () => {
  it.each([
    "Japan, which signed ACSAs with seven countries, is in talks with the Philippines on an eighth.",
    "India signed an ACSA-type pact with Australia in 2020, months before the one with Japan.",
    "Britain signed a Downing Street declaration with Ireland in 1993, long before the Downing Street Accord with Korea.",
  ])("gives an act with others to no agreement: %j", (text) => {
    expect(factsIn(text)).toEqual([]);
  });

  it("keeps the act with a party in a list", () => {
    expect(factsIn("Japan signed ACSAs with Germany and Fiji in May.")).toEqual([
      "japan-germany-acsa signed happened 2024-05",
    ]);
  });
});

describe("isActOfStranger", () => {
  it("gives nothing to an agreement whose party did not act", () => {
    const text = "The United States, which signed a GSOMIA with Japan in 2007, welcomed the talks of Tokyo with Seoul.";
    expect(factsIn(text)).toEqual([]);
  });

  it("keeps what a party did before it turned to another", () => {
    const text = "After signing the RAA with Japan, Canberra turned to Manila for a visiting forces agreement.";
    expect(factsIn(text)).toEqual(["japan-australia-raa signed happened ?"]);
  });
});

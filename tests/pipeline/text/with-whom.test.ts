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

describe("isOfPactWithStranger", () => {
  it.each([
    "The RAA with Australia is at work. The deal between Japan and Fiji, signed on Monday, covers visits too.",
    "The RAA with Australia is at work. Japan's agreement on visits with Peru was signed on Monday.",
  ])("gives no agreement what is told of a pact with one who is no party: %j", (text) => {
    expect(factsIn(text).filter((claim) => claim.includes("signed"))).toEqual([]);
  });

  it.each([
    "The RAA between Japan and Australia was signed on Monday.",
    "After its deal with Peru, the RAA of Japan with Australia was signed on Monday.",
  ])("keeps the pact of the parties in %j", (text) => {
    expect(factsIn(text).join()).toContain("japan-australia-raa signed happened");
  });
});

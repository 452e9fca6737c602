import { describe, expect, it } from "vitest";
import { COMPLEMENTS } from "../../../src/pipeline/text/complement-rules.ts";
import { claimsIn } from "./read-sentence.ts";

const factsIn = (text: string) =>
  claimsIn(text, "2026-03-10").filter((claim) => /(?:signed|ratified|in-force|ended) happened/.test(claim));

describe("COMPLEMENTS", () => {
  it("gives nothing but silence", () => {
    expect(COMPLEMENTS.filter(({ outcome }) => outcome !== null)).toEqual([]);
  });

  it.each([
    "Lawyers asked the bench to pronounce EDCA terminated.",
    "Let the lawmakers see the Geelong Treaty ratified first.",
    "Many in Manila consider EDCA ended.",
    "Nobody would call the Geelong Treaty ratified.",
    "Victory means the Geelong Treaty ratified before the polls.",
    "The envoy's ambition is a Philippines-France VFA signed by two presidents.",
    "The goal for the year: a Philippines-France VFA signed at the palace.",
    "Manila wants two things: a Philippines-France VFA signed and a loan approved.",
    "The case for a Philippines-France VFA signed this spring is strong.",
    "Both sides push for a Philippines-France VFA signed this spring.",
  ])("takes what is only thought of as done for no fact in %j", (text) => {
    expect(factsIn(text)).toEqual([]);
  });

  it.each([
    ["They consider the Geelong Treaty signed in July a success.", "geelong-treaty signed happened"],
    ["His aim was peace, and he signed the Geelong Treaty.", "geelong-treaty signed happened"],
    ["The ministers call it a good year: the Geelong Treaty was signed.", "geelong-treaty signed happened"],
    ["The prize was won: both signed the Geelong Treaty.", "geelong-treaty signed happened"],
  ])("keeps the fact of %j", (text, fact) => {
    expect(factsIn(text).join()).toContain(fact);
  });

  it("leaves a wish to see it done to the rules for wishes", () => {
    expect(claimsIn("The envoy hopes to see the Geelong Treaty ratified.", "2026-03-10")).toEqual([
      "geelong-treaty ratified urged ?",
    ]);
  });
});

import { describe, expect, it } from "vitest";
import { TOLD_ACTS, TOLD_WHATEVER_FOLLOWS } from "../../../src/pipeline/text/told-act-rules.ts";
import { claimsIn } from "./read-sentence.ts";

const PUBLISHED = "2025-11-20";

const factsIn = (text: string): string[] => claimsIn(text, PUBLISHED).filter((claim) => claim.includes(" happened "));

describe("TOLD_WHATEVER_FOLLOWS, of a treaty that another act is for", () => {
  it("tells that it was signed on the day gone by", () => {
    expect(
      claimsIn(
        "Britain must pass a law for the GCAP treaty signed in Tokyo last December to work.",
        "2024-05-20",
      ).join(),
    ).toContain("gigo-treaty signed happened 2023-12");
  });
});

describe("TOLD_ACTS", () => {
  it("tells facts and nothing else", () => {
    for (const { outcome } of [...TOLD_ACTS, ...TOLD_WHATEVER_FOLLOWS]) expect(outcome).toBe("happened");
  });

  it.each([
    "Japan's signing of the UK-Japan RAA drew fire from Beijing.",
    "Sunak and Kishida met at the Tower of London for the signing of the UK-Japan RAA.",
    "The centrepiece of the visit was the signing of the UK-Japan RAA.",
    "Talks between lawyers led to the signing of the UK-Japan RAA.",
    "The signatures under the UK-Japan RAA are those of Sunak and Kishida.",
  ])("reads %j as signed", (text) => {
    expect(factsIn(text).map((claim) => claim.replace(/ [^ ]+$/, ""))).toContain("uk-japan-raa signed happened");
  });

  it("gives a second approval the verb of the first", () => {
    const text =
      "The Japan-Philippines RAA had the concurrence of the Senate in December 2024 and the approval of the Diet in June 2025.";
    expect(factsIn(text)).toContain("japan-philippines-raa ratified happened 2025-06");
    expect(factsIn(text.replace("had", "would have had"))).toEqual([]);
    expect(factsIn(text.replace("had", "has not had"))).toEqual([]);
  });

  it.each([
    "The signing of the UK-Japan RAA was near.",
    "The signing of the UK-Japan RAA was delayed by a storm.",
    "Sunak and Kishida would meet in London for the signing of the UK-Japan RAA.",
    "Sunak and Kishida met for the signing of the UK-Japan RAA, but left without it.",
    "The visit could have brought the signing of the UK-Japan RAA.",
    "The fear of China may have led to the signing of the UK-Japan RAA.",
    "Ratification of the UK-Japan RAA was the last hurdle.",
    "The centrepiece of the visit was to be the signing of the UK-Japan RAA.",
  ])("takes nothing for signed or ratified in %j", (text) => {
    expect(factsIn(text)).toEqual([]);
  });
});

describe("TOLD_WHATEVER_FOLLOWS", () => {
  it.each([
    ["Does the UK-Japan RAA signed in January 2023 change anything?", "2023-01"],
    ["If the UK-Japan RAA signed by Sunak on 11 January 2023 lapses, drills end.", "2023-01-11"],
  ])("takes what %j names by its day for signed", (text, date) => {
    expect(factsIn(text)).toContain(`uk-japan-raa signed happened ${date}`);
  });

  it.each([
    "He argues that the UK-Japan RAA which the two prime ministers signed in January opens a door.",
    "Critics fear that the UK-Japan RAA, which Sunak and Kishida signed in January, ties hands.",
    "Lawyers back the government but have doubts about the UK-Japan RAA signed by the prime ministers in January.",
  ])("takes what is thought of the treaty in %j for no doubt of its signature", (text) => {
    expect(factsIn(text)).toContain("uk-japan-raa signed happened 2025-01");
  });

  it.each([
    "He argues that the UK-Japan RAA which they almost signed in January opens a door.",
    "He suspects that the UK-Japan RAA which Sunak allegedly signed in January is a hoax.",
    "He believes that the UK-Japan RAA was signed in January.",
    "Lawyers have doubts about whether the UK-Japan RAA was signed in January.",
    "The author wants the UK-Japan RAA which ministers would have signed in January.",
  ])("takes nothing for signed in %j", (text) => {
    expect(factsIn(text)).toEqual([]);
  });

  it("takes an act for which a visit was used as done", () => {
    expect(factsIn("Sunak used the visit to sign the UK-Japan RAA.")).toHaveLength(1);
    expect(factsIn("Sunak hoped to use the visit to sign the UK-Japan RAA.")).toEqual([]);
    expect(factsIn("Sunak wanted to sign the UK-Japan RAA during the visit.")).toEqual([]);
  });

  it.each([
    "Was the UK-Japan RAA signed in January 2023?",
    "If the UK-Japan RAA is signed in January, drills grow.",
    "Ministers want the UK-Japan RAA signed in March.",
    "Would London get the UK-Japan RAA signed in March?",
    "Could a UK-Japan RAA signed in 2026 help?",
  ])("asks no more of %j than what it tells", (text) => {
    expect(factsIn(text)).toEqual([]);
  });
});

describe("decisions that were welcomed", () => {
  it.each([
    [
      "Canberra hailed the Diet's vote last week to ratify the Japan-Australia RAA.",
      "japan-australia-raa ratified happened 2024-06",
    ],
    [
      "The envoy applauded the decision of the Senate on Monday to concur in the Japan-Philippines RAA.",
      "japan-philippines-raa ratified happened 2024-06-10",
    ],
    [
      "Such visits were rare before the Japan-Philippines RAA took effect last September.",
      "japan-philippines-raa in-force happened 2023-09",
    ],
  ])("reads from %j %s", (text, claim) => {
    expect(claimsIn(text, "2024-06-10")).toContain(claim);
  });
});

describe("decisions that nobody has made", () => {
  it.each([
    [
      "The envoy would welcome a decision of the Senate to approve the Japan-Philippines RAA.",
      "japan-philippines-raa ratified happened",
    ],
    [
      "The envoy welcomed the decision of the cabinet to ask the Senate to approve the Japan-Philippines RAA.",
      "japan-philippines-raa ratified happened",
    ],
    [
      "The envoy welcomed the committee's decision to approve the Japan-Philippines RAA.",
      "japan-philippines-raa ratified happened",
    ],
    [
      "After the Diet's decision to put off its vote to approve the Japan-Philippines RAA, the envoy left.",
      "japan-philippines-raa ratified happened",
    ],
    [
      "They want to train together before the Japan-Philippines RAA takes effect next September.",
      "japan-philippines-raa in-force happened",
    ],
    ["Much must be done before the Japan-Philippines RAA is signed in 2026.", "japan-philippines-raa signed happened"],
  ])("reads from %j no %s", (text, claim) => {
    expect(claimsIn(text, "2024-06-10").filter((told) => told.startsWith(claim))).toEqual([]);
  });
});

describe("TOLD_ACTS of a signing", () => {
  const signed = (text: string) => claimsIn(text, "2024-07-10").filter((claim) => claim.includes(" signed "));

  it.each([
    "The signing of the Japan-Philippines RAA is a triumph for Kishida.",
    "The signature of the Japan-Philippines RAA underlines how close both have come.",
    "At the signing of the Japan-Philippines RAA a choir sang.",
    "Fishermen stayed away from the signing of the Japan-Philippines RAA.",
    "Then came the signature of the Japan-Philippines RAA.",
  ])("takes %j for a fact", (text) => {
    expect(signed(text)).toEqual(["japan-philippines-raa signed happened ?"]);
  });

  it.each([
    "The signing of the Japan-Philippines RAA is the next step.",
    "They spoke at length on the signing of the Japan-Philippines RAA.",
    "A storm threatened the signing of the Japan-Philippines RAA.",
  ])("finds no fact in %j", (text) => {
    expect(signed(text).filter((claim) => claim.includes("happened"))).toEqual([]);
  });
});

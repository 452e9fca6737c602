import { describe, expect, it } from "vitest";
import { claimsIn, readSentence } from "./read-sentence.ts";

describe("findStranger", () => {
  it.each([
    ["Peru signed the Japan-UK RAA on Monday.", "Peru signed", "GB, JP"],
    ["Germany's parliament has ratified the Geelong Treaty.", "Germany's parliament has ratified", "AU, GB"],
    ["Brazil formally terminated GSOMIA.", "Brazil formally terminated", "JP, KR"],
  ])("makes a finding and no claim of %j", (text, found, parties) => {
    const { claims, findings } = readSentence(text);
    expect(claims).toEqual([]);
    expect(findings).toEqual([
      { code: "party-mismatch", file: "test", found, expected: expect.stringContaining(parties) },
    ]);
  });

  it.each([
    "Japan signed the Japan-UK RAA in London.",
    "A ceremony with Peru over, Britain signed the Japan-UK RAA.",
    "Officials from Peru watched as the Japan-UK RAA was signed.",
    "The Japan-UK RAA, which Peru welcomed, was signed in London.",
  ])("finds no stranger in %j", (text) => {
    expect(readSentence(text).findings).toEqual([]);
    expect(claimsIn(text)).toEqual(["uk-japan-raa signed happened ?"]);
  });

  it.each([
    "Peru took part in an AUKUS trial of drones in July.",
    "Japan's navy tested drones under AUKUS Pillar 2.",
    "South Korea has conducted trials under AUKUS Pillar 2.",
    "Seoul modified a frigate to fire the Tomahawk.",
  ])("finds no work of the partners in what a guest does in %j", (text) => {
    expect(claimsIn(text, "2025-08-01").filter((claim) => claim.includes("development happened"))).toEqual([]);
  });

  it.each([
    ["Australia tested drones under AUKUS Pillar 2.", "aukus-2 development happened ?"],
    ["British and Australian crews took part in an AUKUS trial.", "aukus-1 development happened ?"],
  ])("keeps the work of a partner in %j", (text, claim) => {
    expect(claimsIn(text)).toEqual([claim]);
  });

  it("keeps silent where the sentence names no agreement", () => {
    const { claims, findings } = readSentence("The Japan-UK RAA is a model. Peru signed the pact of its own in May.");
    expect([claims, findings]).toEqual([[], []]);
  });
});

describe("isOfOthers", () => {
  it.each([
    "The Japan-UK RAA is a model. Japan and Peru signed it in May.",
    "Japan and the UK have an RAA. Tokyo is negotiating with Peru.",
    "The Japan-UK RAA is the only one besides the arrangement with the United States signed in 1960.",
    "The Japan-UK RAA is a model. With Peru, Tokyo has signed nothing.",
    "The Japan-UK RAA is a model. Its Peruvian equivalent was signed in May.",
    "The Japan-UK RAA is a model. Tokyo has others with Chile (signed in 2011) and Peru (signed in 2012).",
  ])("gives what others have to no agreement in %j", (text) => {
    expect(claimsIn(text)).toEqual([]);
  });
});

describe("isEndOfStrangers", () => {
  it.each([
    "Canberra turned its back on the French boats in 2021 in favour of AUKUS.",
    "Australia dropped the French project and announced AUKUS.",
    "When Canberra scrapped its French submarines in 2021, AUKUS was born.",
    "The contract with France for twelve boats was cancelled, and AUKUS took its place.",
    "Morrison walked away from the French contract, and AUKUS was announced.",
  ])("finds the end of what is held with another in %j", (text) => {
    expect(claimsIn(text, "2024-06-10").filter((claim) => claim.includes("ended"))).toEqual([]);
  });

  it.each(["Britain dropped the AUKUS submarine project.", "Britain has left AUKUS."])(
    "keeps the end in %j",
    (text) => {
      expect(claimsIn(text, "2024-06-10").join()).toContain("aukus-1 ended happened");
    },
  );
});

import { describe, expect, it } from "vitest";
import { OTHER_MATTERS, OTHER_TEXTS, parted } from "../../../src/pipeline/text/other-texts.ts";
import { claimsIn } from "./read-sentence.ts";

const foundIn = (pattern: RegExp, text: string) => Array.from(text.matchAll(pattern), ([words]) => words);

describe("OTHER_MATTERS", () => {
  it.each([
    ["a fishing treaty was signed", "fishing treaty"],
    ["they inked a free-trade accord", "free-trade accord"],
    ["the earlier border pact lapsed", "earlier border pact"],
    ["a deal on critical minerals", "deal on critical minerals"],
  ])("finds in %j what is agreed on another matter", (text, words) => {
    expect(foundIn(OTHER_MATTERS.pattern, text)).toEqual([words]);
  });

  it.each(["a defence treaty", "a landmark security pact", "a deal on troop visits"])("leaves %j alone", (text) => {
    expect(foundIn(OTHER_MATTERS.pattern, text)).toEqual([]);
  });
});

describe("OTHER_TEXTS", () => {
  it("holds terms of reference for a text, and the terms of a pact for none", () => {
    expect(foundIn(OTHER_TEXTS.pattern, "terms of reference")).toEqual(["terms of reference"]);
    expect(foundIn(OTHER_TEXTS.pattern, "the terms of the pact")).toEqual([]);
  });
});

describe("parted", () => {
  it("starts behind the word that leads from one pact's matter to something else", () => {
    const text = " on radars, and spoke of the rest";
    expect(parted(text, { start: 0, end: text.length })).toEqual({ start: 16, end: text.length });
  });

  it("is null where no matter is told, or nothing follows it", () => {
    expect(parted(" was signed, and welcomed", { start: 0, end: 25 })).toBeNull();
    expect(parted(" on radars.", { start: 0, end: 11 })).toBeNull();
  });

  it("keeps an act on one paper from the pact that is named after it", () => {
    expect(claimsIn("They signed a deal on sonar, and spoke of the RAA between Japan and France.")).toEqual([]);
    expect(claimsIn("They signed a deal on visits, the RAA between Japan and Britain.")).toEqual([
      "uk-japan-raa signed happened ?",
    ]);
  });
});

describe("isTalkOfCompanies", () => {
  it.each([
    "BAE Systems, Leonardo and Mitsubishi Heavy Industries continue talks on a joint company, the counterpart of GIGO.",
    "Alongside the GIGO convention the three are negotiating the shape of a joint venture.",
    "The three firms opened talks on their part under the GIGO convention.",
    "The companies of the three countries held talks on the GIGO convention.",
  ])("takes %j for no talks of states", (text) => {
    expect(claimsIn(text).filter((claim) => claim.includes("negotiating"))).toEqual([]);
  });

  it.each([
    "Britain, Italy and Japan opened talks on the GIGO convention and a joint company.",
    "Talks on the GIGO convention continue in London, and firms have begun to plan a company.",
  ])("keeps the talks of states in %j", (text) => {
    expect(claimsIn(text).filter((claim) => claim.includes("gigo-treaty negotiating happened"))).toHaveLength(1);
  });
});

it("takes a pact whose matter is told before a place for no agreement named there", () => {
  const text = "Britain signed an agreement on sheep in Manila, where talks on the UK-Philippines SOVFA go on.";
  expect(claimsIn(text, "2026-03-10").filter((claim) => claim.includes("signed"))).toEqual([]);
});

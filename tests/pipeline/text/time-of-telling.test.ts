import { describe, expect, it } from "vitest";
import { foldText } from "../../../src/pipeline/text/fold-text.ts";
import { isOfMakingKnown, isOfReport, isOfSaying } from "../../../src/pipeline/text/time-of-telling.ts";

/** The place of some words in the folded text. */
function placeOf(text: string, words: string) {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

describe("isOfReport", () => {
  it.each([
    ["The pact was signed, a clerk said on Friday.", true],
    ["The pact will be signed, he told reporters in the Dutch capital on Friday.", true],
    ["The pact will be signed, he said after an hour with his guest on Friday.", true],
    ["The pact will be signed, to go by a newspaper's story of last Friday.", false],
    ["The pact will be signed, to go by a newspaper's story on Friday.", true],
    ["The pact was signed, the ministry having announced on Friday.", true],
    ["The pact was signed, ending two years of talks that stopped on Friday.", true],
    ["The pact was signed, voted down and revived on Friday.", false],
    ["The pact was signed, called Oslo's own, on Friday.", false],
    ["The pact was signed in Oslo on Friday.", false],
  ])("holds for the time of %j: %s", (text, expected) => {
    const folded = foldText(text);
    expect(isOfReport(folded, placeOf(folded, "friday"), placeOf(folded, "signed"))).toBe(expected);
  });
});

describe("isOfSaying", () => {
  it.each([
    ["It was ready, they said on Friday.", true],
    ["It was ready, they announced on Friday.", false],
  ])("leaves out what is made known by being said, as in %j", (text, expected) => {
    expect(isOfSaying(foldText(text), placeOf(foldText(text), "friday"))).toBe(expected);
  });
});

describe("isOfMakingKnown", () => {
  it("holds for what was announced or confirmed on a day", () => {
    const folded = foldText("It was ready, the office confirmed on Friday.");
    expect(isOfMakingKnown(folded, placeOf(folded, "friday"))).toBe(true);
  });
});

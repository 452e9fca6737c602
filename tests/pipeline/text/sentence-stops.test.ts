import { describe, expect, it } from "vitest";
import { endsSentence, isGluedStop } from "../../../src/pipeline/text/sentence-stops.ts";

describe("endsSentence", () => {
  it.each([
    ["They met.", "Then", true],
    ["They met.", "then", false],
    ["They met.", "", true],
    ["They met Gen.", "Sato", false],
    ["Is it No.", "27", false],
    ["They said No.", "Then", true],
    ["They met in the U.S.", "Navy", false],
    ["They met in the U.S.", "They", true],
    ["They met J.", "The", false],
  ])("judges the stop of %j before %j", (text, next, ends) => {
    expect(endsSentence(text, 0, text.length - 1, next)).toBe(ends);
  });
});

describe("isGluedStop", () => {
  it.each([
    ["in force.Ministers met", true],
    ["for 1,000.That is", true],
    ["Gen.Sato met", false],
    ["U.S.Navy", false],
    ["on example.Com now", false],
    ["in a/file.Name now", false],
  ])("judges the first stop of %j", (text, isEnd) => {
    expect(isGluedStop(text, 0, text.indexOf("."))).toBe(isEnd);
  });
});

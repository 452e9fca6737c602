import { describe, expect, it } from "vitest";
import { allWords, claimsWords } from "../../../src/views/articles/articles-wording.ts";

describe("allWords", () => {
  it("names how many the list has, in the unit that is counted", () => {
    expect([allWords(302, "reports"), allWords(210, "stories"), allWords(1, "reports")]).toEqual([
      "All 302 reports",
      "All 210 stories",
      "1 report in the list",
    ]);
  });
});

describe("claimsWords", () => {
  it.each([
    [0, "no claim"],
    [1, "1 claim"],
    [4, "4 claims"],
  ])("words %i claims", (claims, words) => {
    expect(claimsWords(claims)).toBe(words);
  });
});

import { describe, expect, it } from "vitest";
import { claimsWords, listNote, moreWords } from "../../../src/views/articles/articles-wording.ts";

describe("moreWords", () => {
  it("offers a page, or what is left of it", () => {
    expect([moreWords(50, 302, 50), moreWords(300, 302, 50)]).toEqual(["Show 50 more of 302", "Show 2 more of 302"]);
  });
});

describe("listNote", () => {
  it("says that the collection is a sample", () => {
    expect(listNote("9 reports")).toBe("A sample of 9 reports, not all that was written; few are from before 2020.");
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

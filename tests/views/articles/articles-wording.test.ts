import { describe, expect, it } from "vitest";
import { claimsWords, moreWords } from "../../../src/views/articles/articles-wording.ts";

describe("moreWords", () => {
  it("offers a page, or what is left of it", () => {
    expect([moreWords(50, 302, 50), moreWords(300, 302, 50)]).toEqual(["Show 50 more of 302", "Show 2 more of 302"]);
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

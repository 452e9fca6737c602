import { describe, expect, it } from "vitest";
import { moreReportsWords, otherReportsWords } from "../../src/ui/story-wording.ts";

describe("otherReportsWords", () => {
  it.each([
    [1, "1 other report of this story"],
    [3, "3 other reports of this story"],
  ])("counts %i", (others, words) => {
    expect(otherReportsWords(others)).toBe(words);
  });
});

describe("moreReportsWords", () => {
  it("says how many are not listed, and where they are", () => {
    expect(moreReportsWords(9)).toBe("and 9 more; count reports instead of stories to list them");
  });
});

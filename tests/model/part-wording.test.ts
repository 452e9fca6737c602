import { describe, expect, it } from "vitest";
import { partWording } from "../../src/model/part-wording.ts";

describe("partWording", () => {
  it.each([
    { part: 3_190_000, whole: 17_400_000, words: "3.1 of 17.4 MB" },
    { part: 0, whole: 1_500_000, words: "0.0 of 1500.0 kB" },
    { part: 8_123, whole: 8_124, words: "8123 of 8124 bytes" },
  ])("says $words", ({ part, whole, words }) => {
    expect(partWording(part, whole)).toBe(words);
  });

  it("says two numbers for what is not all", () => {
    expect(partWording(19_999_999, 20_000_000)).toBe("19.9 of 20.0 MB");
  });
});

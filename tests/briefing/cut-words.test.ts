import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutWords } from "../../src/briefing/cut-words.ts";

describe("cutWords", () => {
  it.each([
    ["a short name", 20, "a short name"],
    ["the second treaty of the harbour", 20, "the second treaty…"],
    ["x".repeat(5000), 6, "xxxxx…"],
  ])("gives of %j at %i letters %j", (text, most, cut) => {
    expect(cutWords(text, most)).toBe(cut);
  });

  it("never gives more letters than asked for, and begins as the text does", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), fc.integer({ min: 1, max: 40 }), (text, most) => {
        const cut = cutWords(text, most);
        expect(Array.from(cut).length).toBeLessThanOrEqual(most);
        expect(cut === text || text.startsWith(cut.slice(0, -1))).toBe(true);
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanText, isRightToLeft } from "../../src/briefing/clean-text.ts";

describe("cleanText", () => {
  it("leaves what XML can hold, emoji and other scripts too", () => {
    expect(cleanText("a\tb\n“é” 🇯🇵 שלום")).toBe("a\tb\n“é” 🇯🇵 שלום");
  });

  it("drops control letters and halves of letters", () => {
    expect(cleanText("a\u0000b\u001fc\ud800d\uffff")).toBe("abcd");
  });

  it("changes nothing the second time, and leaves no letter that XML forbids", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const clean = cleanText(text);
        expect(cleanText(clean)).toBe(clean);
        expect(encodeURIComponent(clean)).not.toMatch(/%0[0-8BCEF]|%1[0-9A-F]/);
      }),
    );
  });
});

describe("isRightToLeft", () => {
  it.each([
    ["שלום world", true],
    ["اتفاق", true],
    ["12 – اتفاق", true],
    ["Pact שלום", false],
    ["…", false],
  ])("of %s", (text, isReversed) => {
    expect(isRightToLeft(text)).toBe(isReversed);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutElement, lettersWide, widestPart, wrapped } from "../../../src/briefing/export/svg-elements.ts";

describe("wrapped", () => {
  it.each([
    ["a line of words", 8, ["a line", "of words"]],
    ["x".repeat(10), 4, ["xxxx", "xxxx", "xx"]],
    ["条約に署名した", 6, ["条約に", "署名し", "た"]],
    ["Japan–Philippines RAA", 14, ["Japan–", "Philippines", "RAA"]],
    ["by 11 Sep 2017", 11, ["by", "11 Sep 2017"]],
    ["in September 2017", 15, ["in", "September 2017"]],
    ["11 Sep 2017", 8, ["11 Sep", "2017"]],
    ["", 8, []],
  ])("breaks %j at %i letters into %j", (words, most, lines) => {
    expect(wrapped(words, most)).toEqual(lines);
  });

  it("has no line wider than asked for, and loses no letter", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), fc.integer({ min: 2, max: 30 }), (words, most) => {
        const lines = wrapped(words, most);
        expect(lines.filter((line) => lettersWide(line) > most)).toEqual([]);
        expect(lines.join("").replace(/\s+/g, "")).toBe(words.replace(/\s+/g, ""));
      }),
    );
  });
});

describe("cutElement", () => {
  it("has all of what it cuts as its title", () => {
    const drawn = cutElement("a name & all the rest", 8, { x: 0, y: 0, size: 12, colour: "000000" });
    expect(drawn).toContain(">a name…<title>a name &amp; all the rest</title></text>");
  });
});

describe("widestPart", () => {
  it.each([
    ["Japan–Philippines RAA", 11],
    ["due 11 Sep 2017", 11],
    ["", 0],
  ])("is for %j a width of %i letters", (words, width) => {
    expect(widestPart(words)).toBe(width);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { endOfWord, isFigure, isLetter } from "../../../src/pipeline/source/date-letters.ts";

describe("endOfWord", () => {
  it.each([
    ["March 5", 0, 5],
    ["5th of", 1, 3],
    ["février, 2021", 0, 7],
    ["“May”", 1, 4],
    ["“May”", 0, 0],
    ["มีนาคม 2564", 0, 6],
    ["", 0, 0],
  ])("reads the word of %j at %d up to %d", (text, offset, end) => {
    expect(endOfWord(text, offset)).toBe(end);
  });

  it("ends every word of a text where its letters and their marks end", () => {
    const part = fc.oneof(fc.string({ unit: "grapheme" }), fc.constantFrom("March", "août", "–", "’", " ", "5"));
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const text = parts.join("");
        for (const { index, 0: word } of text.matchAll(/[\p{L}\p{M}]+/gu)) {
          expect(endOfWord(text, index)).toBe(index + word.length);
        }
      }),
    );
  });
});

describe("isLetter", () => {
  it("tells letters of every script from marks between words", () => {
    expect([..."aZéмก"].map((_, at) => isLetter("aZéмก", at))).toEqual([true, true, true, true, true]);
    expect([..." 5–’¥"].map((_, at) => isLetter(" 5–’¥", at))).toEqual([false, false, false, false, false]);
  });

  it("finds no letter outside the text", () => {
    expect([isLetter("a", -1), isLetter("a", 1)]).toEqual([false, false]);
  });
});

describe("isFigure", () => {
  it("knows the figures of ASCII alone", () => {
    expect([..."09/:a٣"].map((mark) => isFigure(mark.charCodeAt(0)))).toEqual([true, true, false, false, false, false]);
  });
});

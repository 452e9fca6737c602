import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldText } from "../../../src/pipeline/text/fold-text.ts";
import { spellWords } from "../../../src/pipeline/text/split-words.ts";
import {
  addBit,
  bitOfWord,
  emptyWordBits,
  findStandingWords,
  hasAnyBit,
} from "../../../src/pipeline/text/word-bits.ts";

const isThere = (text: string, word: string, span = { start: 0, end: text.length }) =>
  hasAnyBit(findStandingWords(text, span).bits, [bitOfWord(word)]);

describe("findStandingWords", () => {
  it("has the bit of every word of a text, in its order", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const folded = foldText(text);
        const { bits, list } = findStandingWords(folded, { start: 0, end: folded.length });
        expect(list).toEqual(spellWords(folded).map(bitOfWord));
        expect(list.every((bit) => hasAnyBit(bits, [bit]))).toBe(true);
      }),
    );
  });

  it("takes a word that runs over the end whole, and none behind it", () => {
    expect(isThere("they signed it", "signed", { start: 0, end: 8 })).toBe(true);
    expect(isThere("they signed it", "it", { start: 0, end: 8 })).toBe(false);
  });
});

describe("hasAnyBit", () => {
  it("asks for one of several words", () => {
    const bits = emptyWordBits();
    addBit(bits, bitOfWord("pact"));
    expect(hasAnyBit(bits, [bitOfWord("treaty"), bitOfWord("pact")])).toBe(true);
    expect(hasAnyBit(bits, [bitOfWord("treaty")])).toBe(false);
  });
});

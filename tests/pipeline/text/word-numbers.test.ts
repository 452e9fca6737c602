import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldText } from "../../../src/pipeline/text/fold-text.ts";
import { spellWords } from "../../../src/pipeline/text/split-words.ts";
import { findStandingWords, numberOfWord, WORD_NUMBERS } from "../../../src/pipeline/text/word-numbers.ts";

const stands = (text: string, word: string, span = { start: 0, end: text.length }) =>
  findStandingWords(text, span).includes(numberOfWord(word));

describe("findStandingWords", () => {
  it("has the number of every word of a text, in its order", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const folded = foldText(text);
        const found = findStandingWords(folded, { start: 0, end: folded.length });
        expect(found).toEqual(spellWords(folded).map(numberOfWord));
        expect(found.every((number) => number >= 0 && number < WORD_NUMBERS)).toBe(true);
      }),
    );
  });

  it("takes a word that runs over the end whole, and none behind it", () => {
    expect(stands("they signed it", "signed", { start: 0, end: 8 })).toBe(true);
    expect(stands("they signed it", "it", { start: 0, end: 8 })).toBe(false);
  });
});

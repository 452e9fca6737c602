import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldText } from "../../../src/pipeline/text/fold-text.ts";
import { countWords, firstWordAt, splitWords, startingIn } from "../../../src/pipeline/text/split-words.ts";

describe("splitWords", () => {
  it("parts a possessive, a hyphen and the initials of a country", () => {
    expect(splitWords("japan's f-35 and the u.s.").map(({ folded }) => folded)).toEqual(
      "japan s f 35 and the u s".split(" "),
    );
  });

  it("gives each word's own characters, in order and apart", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const words = splitWords(text);
        for (const [at, { start, end, folded }] of words.entries()) {
          expect(text.slice(start, end)).toBe(folded);
          expect(start).toBeGreaterThanOrEqual(words[at - 1]?.end ?? 0);
        }
      }),
    );
  });
});

describe("firstWordAt", () => {
  it("finds what a look at every word finds", () => {
    fc.assert(
      fc.property(fc.string(), fc.nat({ max: 40 }), (text, offset) => {
        const words = splitWords(text);
        const plain = words.findIndex(({ start }) => start >= offset);
        expect(firstWordAt(words, offset)).toBe(plain < 0 ? words.length : plain);
      }),
    );
  });
});

describe("countWords", () => {
  it("counts the words that start in a range", () => {
    fc.assert(
      fc.property(fc.string(), fc.nat({ max: 20 }), fc.nat({ max: 20 }), (text, from, length) => {
        const folded = foldText(text);
        expect(countWords(folded, from, from + length)).toBe(
          splitWords(folded).filter(({ start }) => from <= start && start < from + length).length,
        );
      }),
    );
  });
});

describe("startingIn", () => {
  it("finds what a look at every span finds", () => {
    fc.assert(
      fc.property(fc.string(), fc.nat({ max: 20 }), fc.nat({ max: 20 }), (text, start, length) => {
        const [words, end] = [splitWords(text), start + length];
        expect(startingIn(words, { start, end })).toEqual(
          words.filter((word) => start <= word.start && word.start < end),
        );
      }),
    );
  });
});

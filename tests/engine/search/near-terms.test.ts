import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearTerms, slipCounter } from "../../../src/engine/search/near-terms.ts";
import { indexOf } from "./any-texts.ts";
import { naiveSlips } from "./naive-search.ts";

const collection = (...texts: string[]) => indexOf(texts.map((text) => ({ title: null, text, publisher: null })));

describe("nearTerms", () => {
  const index = collection("treaty tread trend act tomahawk submarine", "treaty trend stomach", "treats");
  it.each([
    { word: "traety", near: ["treaty"], why: "two letters changed places" },
    { word: "treatty", near: ["treaty"], why: "a letter too many" },
    { word: "tret", near: [], why: "nothing is within one slip of a short word" },
    { word: "treax", near: ["tread"], why: "a wrong letter" },
    { word: "tren", near: ["trend"], why: "a missing letter" },
    { word: "trexd", near: ["trend", "tread"], why: "of equal ones the more reported comes first" },
    { word: "ac", near: [], why: "short words have too many neighbours" },
    { word: "tomohwak", near: ["tomahawk"], why: "two slips in a long word" },
    { word: "somahawk", near: [], why: "the first letter is taken as right" },
  ])("reads $word as $near: $why", ({ word, near }) => {
    expect(nearTerms(index, word)).toEqual(near);
  });

  it("names at most four", () => {
    expect(nearTerms(collection("cara carb card care carf"), "cart")).toEqual(["cara", "carb", "card", "care"]);
  });
});

describe("slipCounter", () => {
  it("counts what trying every way counts, up to its bound", () => {
    const word = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 6 }).map((letters) => letters.join(""));
    fc.assert(
      fc.property(
        word,
        fc.array(word, { minLength: 1, maxLength: 3 }),
        fc.integer({ min: 0, max: 3 }),
        (asked, terms, most) => {
          const count = slipCounter(asked, most);
          const bounded = (slips: number) => Math.min(slips, most + 1);
          expect(terms.map((term) => bounded(count(term)))).toEqual(
            terms.map((term) => bounded(naiveSlips(asked, term))),
          );
        },
      ),
      { numRuns: 300 },
    );
  });
});

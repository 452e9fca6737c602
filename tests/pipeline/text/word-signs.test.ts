import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AHEAD_OF_VERB, TARGET_DATE, VERB_OF_USE, YEAR_AHEAD } from "../../../src/pipeline/text/delivery-words.ts";
import { SUBJECT_PATTERNS } from "../../../src/pipeline/text/find-subjects.ts";
import { foldText } from "../../../src/pipeline/text/fold-text.ts";
import {
  findSigns,
  hasSign,
  isOfWord,
  pointsBack,
  type SignedPattern,
  signed,
  signsIn,
  startsOf,
} from "../../../src/pipeline/text/word-signs.ts";
import { loadSamples } from "../../evaluate/gold.ts";

const DIGESTS = [...loadSamples().values()].map(({ text }) => text);

/** Every pattern that is searched for only under its sign. */
const PATTERNS: readonly SignedPattern[] = [
  ...SUBJECT_PATTERNS,
  signed("yearAhead", YEAR_AHEAD),
  signed("yearAhead", TARGET_DATE),
  signed("use", VERB_OF_USE),
];

const signsOf = (folded: string) => signsIn(findSigns(folded), { start: 0, end: folded.length });

/** Words that a pattern is written with, in every length, so that chains of them often fit it. */
function wordsOf({ pattern }: SignedPattern): string[] {
  const words = pattern.source.match(/[A-Za-z'-]+(?:\?(?=[)| ]))?/g) ?? [];
  return [...new Set(words.flatMap((word) => [word.replace("?", ""), word.replace(/.\?$/, "")]))];
}

describe("findSigns", () => {
  it("finds the words of a sign with what they go on with, and whole words only whole", () => {
    const folded = "an agreement, agreements; it is what its boats do";
    expect(startsOf(findSigns(folded), "pact", { start: 0, end: folded.length })).toEqual([3, 14]);
    expect(startsOf(findSigns(folded), "pronoun", { start: 0, end: folded.length })).toEqual([26]);
    expect(startsOf(findSigns(folded), "thing", { start: 30, end: folded.length })).toEqual([41]);
  });

  it("takes any figure for a time", () => {
    expect(hasSign(signsOf("no words"), "time")).toBe(false);
    expect(hasSign(signsOf("on the 4th"), "time")).toBe(true);
  });

  it("finds what stands at the very start and end", () => {
    expect(startsOf(findSigns("it"), "pronoun", { start: 0, end: 2 })).toEqual([0]);
    expect(findSigns("")).toEqual({ starts: [], bits: [] });
  });

  it.each(PATTERNS.map((one) => [one.pattern.source.slice(0, 40), one] as const))(
    "misses no place in the collection where %s fits",
    (_, { sign, pattern }) => {
      for (const text of DIGESTS)
        for (const words of [text, foldText(text)])
          if (new RegExp(pattern.source).test(words)) expect(hasSign(signsOf(foldText(words)), sign)).toBe(true);
    },
  );

  it.each(PATTERNS.map((one) => [one.pattern.source.slice(0, 40), one] as const))(
    "misses no chain of the words of %s",
    (_, one) => {
      const once = new RegExp(one.pattern.source);
      const noun = fc.constantFrom(...wordsOf(one));
      const lead = fc.constantFrom("the", "a", "an", "its", "three", "such", "joint");
      fc.assert(
        fc.property(lead, fc.array(noun, { minLength: 1, maxLength: 3 }), (first, rest) => {
          const words = [first, ...rest].join(" ");
          if (once.test(words)) expect(hasSign(signsOf(foldText(words)), one.sign)).toBe(true);
        }),
        { numRuns: 3_000 },
      );
    },
  );

  it("knows every auxiliary that sets a verb ahead", () => {
    for (const words of ["it will ", "they'll soon ", "is to ", "are due to be ", "could it? it should ", "can then "])
      if (AHEAD_OF_VERB.test(words)) expect(hasSign(signsOf(words), "ahead")).toBe(true);
  });
});

describe("pointsBack", () => {
  it("tells a sentence that may point to an agreement from one that cannot", () => {
    expect(pointsBack(signsOf("the accord holds"))).toBe(true);
    expect(pointsBack(signsOf("it rained on the roofs"))).toBe(false);
  });
});

describe("isOfWord", () => {
  it("agrees with what patterns take for a part of a word", () => {
    for (let code = 32; code < 127; code++) {
      const unit = String.fromCharCode(code).toLowerCase();
      expect(isOfWord(unit.charCodeAt(0))).toBe(/\w/.test(unit));
    }
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findLetterRuns } from "../../../src/pipeline/gate/letter-runs.ts";
import { findMatches } from "../../../src/pipeline/text/find-matches.ts";

describe("findMatches", () => {
  it("finds what matchAll finds", () => {
    const pattern = fc.constantFrom(/a+/g, /\b/g, /a*?b?/g, /(a)|(b)/g, /^a/g, /x/g);
    const text = fc.array(fc.constantFrom("a", "b", " ")).map((letters) => letters.join(""));
    fc.assert(
      fc.property(pattern, text, (one, words) => {
        expect(findMatches(one, words)).toEqual([...words.matchAll(one)]);
      }),
    );
  });

  it("finds the same where the runs of the text are given, however often it is asked", () => {
    const pattern = /\bpacts?\b/g;
    for (const text of Array.from({ length: 100 }, () => ["two pacts", "rain fell", "pact, pact"]).flat())
      expect(findMatches(pattern, text, findLetterRuns(text))).toEqual([...text.matchAll(pattern)]);
  });

  it("begins at the start of each text", () => {
    const pattern = /a/g;
    expect(["aa", "aa"].map((text) => findMatches(pattern, text).length)).toEqual([2, 2]);
  });
});

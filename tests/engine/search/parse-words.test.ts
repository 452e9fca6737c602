import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseWords } from "../../../src/engine/search/parse-words.ts";
import { anyWords } from "./any-texts.ts";
import { naiveTerms } from "./naive-search.ts";

describe("parseWords", () => {
  it.each([
    { words: "", terms: [] },
    { words: "  - — &", terms: [] },
    { words: "Pact Talks", terms: ["pact", "talks"] },
    { words: '"In Force" pact', terms: ["[in force]", "pact"] },
    { words: "“in force” pact", terms: ["[in force]", "pact"] },
    { words: '"in force', terms: ["[in force]"] },
    { words: '""', terms: [] },
    { words: 'pact -draft -"in force"', terms: ["pact", "-draft", "-[in force]"] },
    { words: 'pact Pact "pact" -pact PACT', terms: ["pact", "[pact]", "-pact"] },
    { words: "uk-japan –x", terms: ["uk japan", "x"] },
  ])("reads $words", ({ words, terms }) => {
    const read = parseWords(words).map(({ tokens, isQuoted, isExcluded }) => {
      const asked = tokens.join(" ");
      return (isExcluded ? "-" : "") + (isQuoted ? `[${asked}]` : asked);
    });
    expect(read).toEqual(terms);
  });

  it("reads what a reading piece by piece reads", () => {
    fc.assert(
      fc.property(anyWords, (words) => {
        expect(parseWords(words)).toEqual(naiveTerms(words));
      }),
    );
  });
});

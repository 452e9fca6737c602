import { describe, expect, it } from "vitest";
import { foldText } from "../../../src/engine/filter/fold-text.ts";
import { hasAllTerms, parseSearch } from "../../../src/engine/filter/search-words.ts";

describe("parseSearch", () => {
  it.each([
    { words: "", terms: [] },
    { words: "  ", terms: [] },
    { words: "Pact Talks", terms: ["pact", "talks"] },
    { words: '"In Force" pact', terms: ["[in force]", "pact"] },
    { words: '"in force', terms: ["[in force]"] },
    { words: '""', terms: [] },
  ])("reads $words", ({ words, terms }) => {
    expect(parseSearch(words).map(({ folded, isPhrase }) => (isPhrase ? `[${folded}]` : folded))).toEqual(terms);
  });
});

describe("hasAllTerms", () => {
  const text = "The UK–Japan pact was signed; it is not in force. 日本と英国の協定";
  it.each([
    { words: "sign", found: true },
    { words: "igned", found: false },
    { words: "act", found: false },
    { words: "uk-japan PACT", found: true },
    { words: "pact treaty", found: false },
    { words: '"not in force"', found: true },
    { words: '"in for"', found: false },
    { words: '"signed; it"', found: true },
    { words: "英国", found: true },
  ])("finds $words: $found", ({ words, found }) => {
    expect(hasAllTerms(foldText(text), parseSearch(words))).toBe(found);
  });
});

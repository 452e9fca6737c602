import { describe, expect, it } from "vitest";
import { foldText } from "../../../src/pipeline/text/fold-text.ts";
import { type CaseRule, compilePhrases, findPhrases } from "../../../src/pipeline/text/phrase-trie.ts";
import { splitWords } from "../../../src/pipeline/text/split-words.ts";

const WALES = { words: "Wales", caseRule: "as-written", meaning: "GB" } as const;
const NEW_SOUTH_WALES = { words: "New South Wales", caseRule: "as-written", meaning: null } as const;

function find(
  text: string,
  phrases: readonly { words: string; caseRule: CaseRule; meaning: string | null }[],
): string[] {
  const folded = foldText(text);
  const found = findPhrases(compilePhrases(phrases), text, folded, splitWords(folded));
  return found.map(({ start, end, meaning }) => `${meaning}: ${text.slice(start, end)}`);
}

describe("findPhrases", () => {
  it("takes the longest phrase that starts first", () => {
    const phrases = ["Reciprocal Access", "Reciprocal Access Agreement"].map((words) => ({
      words,
      caseRule: "acronyms" as const,
      meaning: words,
    }));
    expect(find("a reciprocal access agreement", phrases)).toEqual([
      "Reciprocal Access Agreement: reciprocal access agreement",
    ]);
  });

  it("finds every meaning of one span", () => {
    const phrases = ["a", "b"].map((meaning) => ({ words: "RAA", caseRule: "acronyms" as const, meaning }));
    expect(find("the RAA", phrases)).toEqual(["a: RAA", "b: RAA"]);
  });

  it("finds nothing inside a phrase that blocks", () => {
    expect(find("in New South Wales and in Wales", [WALES, NEW_SOUTH_WALES])).toEqual(["GB: Wales"]);
  });

  it.each([
    ["US", "as-written", "help us", []],
    ["US", "as-written", "the US", ["x: US"]],
    ["Japan", "as-written", "JAPAN", ["x: JAPAN"]],
    ["U.S.", "as-written", "the U.S. fleet", ["x: U.S."]],
    ["AUKUS", "acronyms", "the Aukus pact", ["x: Aukus"]],
    ["RAA", "acronyms", "a raa", []],
    ["joint drill", "acronyms", "Joint Drill", ["x: Joint Drill"]],
    ["UK-Japan RAA", "acronyms", "the UK–Japan RAA", ["x: UK–Japan RAA"]],
    ["food, fuel", "acronyms", "food, fuel and shells", ["x: food, fuel"]],
    ["food fuel", "acronyms", "food, fuel", []],
    ["pact", "acronyms", "impact", []],
  ] as const)("looks for %j (%s) in %j", (words, caseRule, text, expected) => {
    expect(find(text, [{ words, caseRule, meaning: "x" }])).toEqual(expected);
  });
});

describe("compilePhrases", () => {
  it("leaves out a phrase without a word", () => {
    expect(find("– – –", [{ words: "–", caseRule: "acronyms", meaning: "x" }])).toEqual([]);
  });
});

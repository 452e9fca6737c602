import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gateOf, hasPiece, isOpen, piecesOf } from "../../../src/pipeline/gate/gate.ts";
import { findLetterRuns } from "../../../src/pipeline/gate/letter-runs.ts";
import { splitSentences } from "../../../src/pipeline/text/split-sentences.ts";
import { loadSamples } from "../../evaluate/gold.ts";
import { readCases } from "./read-cases.ts";
import { rulePatterns } from "./rule-patterns.ts";

/** Sources of small patterns of every kind that ours have. */
const SOURCE = fc.letrec<{ one: string; source: string }>((tie) => ({
  one: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom(
      "a",
      "b",
      "ab",
      "bab",
      " ",
      "-",
      "7",
      "\\b",
      "\\w",
      "\\d",
      "\\s",
      ".",
      "[ab]",
      "[^a]",
      "[\\w-]",
      "[a-c]",
      "^",
      "$",
    ),
    tie("source").map((inner) => `(?:${inner})`),
    tie("source").map((inner) => `(${inner})`),
    tie("source").map((inner) => `(?=${inner})`),
    tie("source").map((inner) => `(?<=${inner})`),
    tie("source").map((inner) => `(?!${inner})`),
    tie("source").map((inner) => `(?<!${inner})`),
    fc
      .tuple(tie("source"), fc.constantFrom("?", "*", "+", "{2}", "{0,3}", "{1,2}", "*?"))
      .map(([inner, times]) => `(?:${inner})${times}`),
  ),
  source: fc
    .array(fc.array(tie("one"), { maxLength: 4 }), { minLength: 1, maxLength: 3 })
    .map((options) => options.map((parts) => parts.join("")).join("|")),
})).source;

const TEXT = fc
  .array(fc.constantFrom("a", "b", "A", "c", " ", "-", "7", "_", "é", "\n"), { maxLength: 12 })
  .map((units) => units.join(""));

const sentences = [...[...loadSamples().values()].map(({ text }) => text), ...readCases()].flatMap((text) =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end)),
);

/** One text in so many is tried with each pattern, other ones with the next. */
const SHARE = 12;

/** A sentence, and what rules look at of it: what stands before and behind a word in its middle. */
function partsOf(sentence: string): string[] {
  const folded = sentence.toLowerCase();
  const cut = folded.indexOf(" ", folded.length >> 1);
  return [sentence, folded, folded.slice(0, cut + 1), folded.slice(cut)];
}

describe("hasPiece", () => {
  it("opens to every text that a pattern fits", () => {
    fc.assert(
      fc.property(SOURCE, fc.constantFrom("", "i"), TEXT, (source, flags, text) => {
        const pattern = new RegExp(source, flags);
        fc.pre(pattern.test(text));
        const pieces = piecesOf(pattern);
        return pieces === null || hasPiece(pieces, findLetterRuns(text));
      }),
      { numRuns: 1_000 },
    );
  });

  it("never hides what a rule's pattern fits in the collection and in the cases", () => {
    const texts = sentences.flatMap(partsOf).map((text) => ({ text, runs: findLetterRuns(text) }));
    const hidden = rulePatterns().flatMap((pattern, number) => {
      const pieces = piecesOf(pattern);
      const isHidden =
        pieces !== null &&
        texts.some(
          ({ text, runs }, place) => place % SHARE === number % SHARE && !hasPiece(pieces, runs) && pattern.test(text),
        );
      return isHidden ? [pattern.source] : [];
    });
    expect(hidden).toEqual([]);
  });

  it("spares most patterns most sentences", () => {
    const patterns = rulePatterns();
    const runs = findLetterRuns("They met at the harbour on Monday.");
    const closed = patterns.map(piecesOf).filter((pieces) => pieces !== null && !hasPiece(pieces, runs));
    expect(closed.length).toBeGreaterThan(patterns.length * 0.6);
  });
});

describe("isOpen", () => {
  it("keeps out what a pattern cannot fit once the pattern has been asked for often", () => {
    const gate = gateOf(/\bratified\b/);
    const runs = findLetterRuns("they signed it");
    expect(isOpen(gate, runs)).toBe(true);
    for (let asked = 0; asked < 100; asked++) isOpen(gate, runs);
    expect(isOpen(gate, runs)).toBe(false);
    expect(isOpen(gate, findLetterRuns("they ratified it"))).toBe(true);
  });
});

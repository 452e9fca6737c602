import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gateOf, hasPiece, readGate } from "../../../src/pipeline/gate/gate.ts";
import { bitsOfPiece, findLetterRuns } from "../../../src/pipeline/gate/letter-runs.ts";
import { countRuns, findOpen, indexPatterns, openRunCounts } from "../../../src/pipeline/gate/pattern-index.ts";
import { loadSamples } from "../../evaluate/gold.ts";
import { rulePatterns } from "./rule-patterns.ts";

const words = [...loadSamples().values()].flatMap(({ text }) => text.toLowerCase().split(/(?<=[.;,]) /));
const patterns = rulePatterns();
const rules = patterns.map((pattern, number) => [
  { part: number % 2, gate: gateOf(pattern), pattern },
  {
    part: 1,
    gate: gateOf(patterns[(number * 7) % patterns.length]!),
    pattern: patterns[(number * 7) % patterns.length]!,
  },
]);
const index = indexPatterns(rules, [0.5, 1]);

function openFor(texts: readonly string[]): (rule: number) => boolean {
  const open = findOpen(index, (part) => findLetterRuns(texts[part] ?? ""));
  return (rule) => ((open[rule >> 5]! >>> (rule & 31)) & 1) === 1;
}

describe("findOpen", () => {
  it("finds every rule whose patterns all fit", () => {
    fc.assert(
      fc.property(fc.constantFrom(...words), fc.constantFrom(...words), (one, other) => {
        const texts = [one, other];
        const isOpen = openFor(texts);
        const hidden = rules.filter(
          (own, rule) => !isOpen(rule) && own.every(({ part, pattern }) => pattern.test(texts[part]!)),
        );
        expect(hidden).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("finds a rule only where the gate of the pattern that it is found by is open", () => {
    fc.assert(
      fc.property(fc.constantFrom(...words), fc.constantFrom(...words), (one, other) => {
        const runs = [one, other].map((text) => findLetterRuns(text));
        const isFound = openFor([one, other]);
        const wrong = rules.filter((own, rule) => {
          const by = own[index.foundBy[rule]!];
          return by !== undefined && isFound(rule) !== hasPiece(readGate(by.gate)!, runs[by.part]!);
        });
        expect(wrong).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it("finds the same rules whatever texts were met before", () => {
    const met = openRunCounts();
    for (const text of words.slice(0, 40)) countRuns(met, findLetterRuns(text));
    const other = indexPatterns(rules, [0.5, 1], met);
    for (const text of words.slice(0, 300)) {
      const runs = findLetterRuns(text);
      expect(findOpen(other, () => runs)).toEqual(findOpen(index, () => runs));
    }
  });

  it("leaves most rules shut to most sentences", () => {
    const isOpen = openFor(["they met at the harbour on monday", "it rained all day"]);
    expect(rules.filter((_, rule) => isOpen(rule)).length).toBeLessThan(rules.length * 0.5);
  });

  it("leaves a rule of which nothing is known open to every text", () => {
    const any = indexPatterns([[{ part: 0, gate: gateOf(/\w/) }]], [1]);
    expect(findOpen(any, () => findLetterRuns(""))[0]).toBe(1);
  });
});

describe("countRuns", () => {
  it("counts of each run the texts that have it", () => {
    const met = openRunCounts();
    for (const text of ["the port", "the port of the town"]) countRuns(met, findLetterRuns(text));
    const [port = 0] = bitsOfPiece("port");
    const [town = 0] = bitsOfPiece("town");
    expect([met[port], met[town]]).toEqual([2, 1]);
  });
});

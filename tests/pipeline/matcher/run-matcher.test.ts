import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findRunsPlainly } from "../../../src/pipeline/matcher/find-runs-plainly.ts";
import { layTables } from "../../../src/pipeline/matcher/lay-tables.ts";
import { BLOCK_LENGTH } from "../../../src/pipeline/matcher/matcher-memory.ts";
import { runMatcher } from "../../../src/pipeline/matcher/run-matcher.ts";
import { growTree, type RunTree } from "../../../src/pipeline/matcher/run-tree.ts";

const LONG_WORDS = ["counterproliferat", "counterproliferation", "counterproliferatx", "a".repeat(14), "a".repeat(15)];
const FOLDED_WORDS = ["of", "pact", "elysee", "2016", "ł", "条約", "x", ...LONG_WORDS];
const WRITTEN_WORDS = [...FOLDED_WORDS, "Of", "PACT", "Élysée", "Ł", "\ud83d\ude00", "\ud800", "a".repeat(28), "{"];
const GAPS = [" ", "", "-", " – ", ", ", ".", "\n\n", "’", "\u00a0", " ".repeat(70), "…", "€", "\u3000", "\t"];

function find(tree: RunTree, text: string): number[] {
  const tables = layTables(tree);
  const found = tables === null ? null : runMatcher(tables, text);
  expect(found).not.toBeNull();
  return [...(found ?? [])];
}

describe("runMatcher", () => {
  it("finds what the plain walk over the tree finds", () => {
    const runs = fc.array(fc.array(fc.constantFrom(...FOLDED_WORDS), { minLength: 1, maxLength: 4 }), {
      maxLength: 12,
    });
    const parts = fc.array(fc.tuple(fc.constantFrom(...WRITTEN_WORDS), fc.constantFrom(...GAPS)), { maxLength: 60 });
    fc.assert(
      fc.property(runs, parts, (list, written) => {
        const [tree, text] = [growTree([list]), written.flat().join("")];
        expect(find(tree, text)).toEqual([...findRunsPlainly(tree, text)]);
      }),
    );
  });

  it("finds what the plain walk finds in any text at all", () => {
    const tree = growTree([[["a"], ["a", "b"], ["1", "a"], ["b", "a", "b"]]]);
    const tables = layTables(tree)!;
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        expect([...(runMatcher(tables, text) ?? [])]).toEqual([...findRunsPlainly(tree, text)]);
      }),
    );
  });

  it("finds a run that goes on in the next block, after any number of units before it", () => {
    const tree = growTree([[["reciprocal", "access", "agreement"]]]);
    for (const before of [30, 20, 12, 11, 10, 5, 1, 0]) {
      const text = `${". ".repeat((BLOCK_LENGTH - before) / 2)}reciprocal access agreement`;
      expect(find(tree, text)).toEqual([...findRunsPlainly(tree, text)]);
      expect(find(tree, text)).toHaveLength(2);
    }
  });

  it("goes on after a word that is longer than a block, with no part of it a word", () => {
    const tree = growTree([[["a", "b"], ["b"]]]);
    const text = `a ${"b".repeat(3 * BLOCK_LENGTH)} b a b`;
    expect(find(tree, text)).toEqual([...findRunsPlainly(tree, text)]);
    expect(find(tree, text).filter((_, at) => at % 2 === 0)).toEqual(
      [text.length - 4, text.length, text.length].filter((end, at, all) => all.indexOf(end) === at),
    );
  });

  it("finds every word of a block that is full of them", () => {
    const tree = growTree([[["a"]]]);
    expect(find(tree, "a ".repeat(2 * BLOCK_LENGTH))).toHaveLength(4 * BLOCK_LENGTH);
  });

  it("keeps two trees apart that take turns", () => {
    const [one, other] = [growTree([[["a"]]]), growTree([[["b"]]])];
    const [first, second] = [layTables(one), layTables(other)];
    expect([first, second, first].map((tables) => runMatcher(tables!, "a b")?.[0])).toEqual([1, 3, 1]);
  });
});

describe("layTables", () => {
  it("leaves a tree with more words than it can number to the plain walk", () => {
    const words = Array.from({ length: 0x8000 }, (_, number) => [`w${number}`]);
    expect(layTables(growTree([words]))).toBeNull();
    expect(layTables(growTree([words.slice(1)]))).not.toBeNull();
  });
});

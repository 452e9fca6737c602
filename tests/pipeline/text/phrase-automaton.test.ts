import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileAutomaton, findRuns } from "../../../src/pipeline/text/phrase-automaton.ts";
import { splitWords } from "../../../src/pipeline/text/split-words.ts";

/** The finds of each list as `end:words`. */
function find(lists: readonly (readonly string[])[], text: string): string[][] {
  const found = findRuns(compileAutomaton(lists.map((list) => list.map((run) => run.split(" ")))), text);
  return found.map((pairs, list) =>
    pairs.flatMap((end, at) => (at % 2 === 0 ? `${end}:${lists[list]![pairs[at + 1]!]}` : [])),
  );
}

describe("findRuns", () => {
  it("keeps the finds of each list apart", () => {
    expect(find([["a b"], ["b", "b c"]], "a b c")).toEqual([["3:a b"], ["3:b", "5:b c"]]);
  });

  it("finds runs in capitals and with accents, over any gap, and once before a wide one", () => {
    expect(find([["pact", "elysee pact"]], "the Élysée – PACT, … impact")).toEqual([["17:elysee pact", "17:pact"]]);
  });

  it("finds no empty run", () => {
    expect(findRuns(compileAutomaton([[[]]]), "a b")).toEqual([[]]);
  });

  it("finds what a look at every run at every word finds", () => {
    const word = fc.constantFrom("a", "b", "ab", "ba", "aab");
    const words = fc.array(word, { minLength: 1, maxLength: 12 }).map((all) => all.join(" "));
    const run = fc.array(word, { minLength: 1, maxLength: 4 }).map((all) => all.join(" "));
    fc.assert(
      fc.property(words, fc.uniqueArray(run, { minLength: 1, maxLength: 8 }), (text, runs) => {
        const plain = splitWords(text).flatMap(({ end }) =>
          runs.filter((own) => ` ${text.slice(0, end)}`.endsWith(` ${own}`)).map((own) => `${end}:${own}`),
        );
        expect(find([runs], text)[0]!.sort()).toEqual(plain.sort());
      }),
    );
  });
});

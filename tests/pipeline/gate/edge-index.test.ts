import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dropShut, indexEdges, mayBegin, tableOfBeginnings } from "../../../src/pipeline/gate/edge-index.ts";
import { TIME_FORMS } from "../../../src/pipeline/text/time-forms.ts";
import { loadSamples } from "../../evaluate/gold.ts";
import { rulePatterns } from "./rule-patterns.ts";

const sentences = [...loadSamples().values()].flatMap(({ text }) => text.toLowerCase().split(/(?<=[.;,]) /));
const stretch = fc.tuple(fc.constantFrom(...sentences), fc.nat(), fc.nat()).map(([text, from, length]) => {
  const start = Math.max(0, text.lastIndexOf(" ", from % (text.length + 1)));
  return text.slice(start, start + (length % (text.length + 5)));
});

/** Of patterns over one text, those that its ends leave open. */
function opened(patterns: readonly RegExp[], text: string): RegExp[] {
  const rules = new Uint32Array((patterns.length >> 5) + 1).fill(-1);
  dropShut(
    indexEdges(
      patterns.map((pattern) => [{ part: 0, pattern }]),
      1,
    ),
    [text],
    rules,
  );
  return patterns.filter((_, rule) => ((rules[rule >> 5]! >>> (rule & 31)) & 1) === 1);
}

describe("dropShut", () => {
  const patterns = rulePatterns();
  const index = indexEdges(
    patterns.map((pattern, number) => [{ part: number % 2, pattern }]),
    2,
  );
  const leftBy = (texts: readonly string[]) => {
    const rules = new Uint32Array((patterns.length >> 5) + 1).fill(-1);
    dropShut(index, texts, rules);
    return patterns.filter((_, rule) => ((rules[rule >> 5]! >>> (rule & 31)) & 1) === 1);
  };

  it("keeps every rule whose pattern fits its text", () => {
    fc.assert(
      fc.property(stretch, stretch, (one, other) => {
        const left = new Set(leftBy([one, other]));
        const dropped = patterns.filter(
          (pattern, number) => !left.has(pattern) && pattern.test([one, other][number % 2]!),
        );
        expect(dropped.map(({ source }) => source)).toEqual([]);
      }),
      { numRuns: 1_500 },
    );
  });

  it("keeps every pattern of few signs that fits a text of few signs", () => {
    const units = [
      "a",
      "b",
      " ",
      "[ab]",
      "[^a]",
      ".",
      "\\w",
      "\\d",
      "(?:a|bc)",
      "(?: a){0,2}",
      "b+",
      "(?=a)",
      "(?!b)",
      "\\b",
      "",
    ];
    const source = fc.array(fc.constantFrom(...units), { maxLength: 5 }).map((parts) => parts.join(""));
    const choice = fc.array(source, { minLength: 1, maxLength: 3 }).map((options) => `(?:${options.join("|")})`);
    const text = fc
      .array(fc.constantFrom("a", "b", "c", " ", "1", "é"), { maxLength: 5 })
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(fc.array(choice, { minLength: 1, maxLength: 4 }), text, (sources, own) => {
        const all = sources.flatMap((one) => [new RegExp(`^${one}`), new RegExp(`${one}$`), new RegExp(one)]);
        const left = opened(all, own);
        expect(all.filter((pattern) => pattern.test(own) && !left.includes(pattern))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it("drops most rules that begin or end otherwise", () => {
    const anchored = patterns.filter(({ source }) => source.startsWith("^") || source.endsWith("$"));
    expect(anchored.length).toBeGreaterThan(100);
    const left = leftBy(["at the harbour on monday", "at the harbour on monday"]).filter((one) =>
      anchored.includes(one),
    );
    expect(left.length).toBeLessThan(anchored.length * 0.4);
  });

  it("keeps a pattern that may stand farther inside", () => {
    expect(opened([/^a|b/, /^a/, /c$/], "xb")).toEqual([/^a|b/]);
  });
});

describe("mayBegin", () => {
  it("is so wherever a time begins", () => {
    const places = sentences
      .filter((_, number) => number % 3 === 0)
      .flatMap((text) => [...text.matchAll(/\b\w/g)].map(({ index }) => ({ text, at: index })));
    const missed = TIME_FORMS.flatMap(({ pattern }) => {
      const table = tableOfBeginnings(new RegExp(pattern));
      const form = new RegExp(pattern, "y");
      return places.filter(({ text, at }) => {
        form.lastIndex = at;
        return !mayBegin(table, text, at) && form.test(text);
      });
    });
    expect(missed).toEqual([]);
  });

  it("is not so where most words begin", () => {
    const table = tableOfBeginnings(/may|june? \d/);
    expect(["may", "june 3", "jun", "july", "ma", "3 may"].map((text) => mayBegin(table, text, 0))).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clauseAt, splitClauses } from "../../../src/pipeline/text/split-clauses.ts";

function split(folded: string): string[] {
  return splitClauses(folded, { start: 0, end: folded.length }).map(
    ({ start, end, opener }) => `${opener}|${folded.slice(start, end).trim()}`,
  );
}

describe("splitClauses", () => {
  it.each([
    ["it was signed, but it is not in force", ["|it was signed", "but|, but it is not in force"]],
    ["they signed when they met in may", ["|they signed", "when|when they met in may"]],
    ["they signed an accord (raa) on monday", ["|they signed an accord (raa) on monday"]],
    ["they signed (in tokyo) on monday", ["|they signed", "|(in tokyo", "|) on monday"]],
    ["if it is signed, ships sail", ["if|if it is signed, ships sail"]],
    ["in force since 2014", ["|in force since 2014"]],
    ["signed after a summit in perth", ["|signed after a summit in perth"]],
    ["signed before the end of the year", ["|signed before the end of the year"]],
    ["the pact between japan and france is new", ["|the pact between japan and france is new"]],
    ["he came and it was signed", ["|he came", "and|and it was signed"]],
    ["he signed and rome will ratify", ["|he signed", "and|and rome will ratify"]],
    ["deputies in oslo and rome will vote", ["|deputies in oslo and rome will vote"]],
    ["before it is used, both must ratify", ["before|before it is used", "|, both must ratify"]],
    ["six hours before it was to end, rome signed", ["|six hours", "before|before it was to end", "|, rome signed"]],
    ["he left before it was to end, rome signed", ["|he left", "before|before it was to end, rome signed"]],
    ["before rome, oslo and bern act, it is void", ["before|before rome, oslo and bern act, it is void"]],
  ])("splits %j", (folded, clauses) => {
    expect(split(folded)).toEqual(clauses);
  });

  it("covers the sentence without gap or overlap", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const clauses = splitClauses(text, { start: 0, end: text.length });
        expect(clauses.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
      }),
    );
  });
});

describe("clauseAt", () => {
  it("finds the clause of an offset, and none past the end", () => {
    const clauses = splitClauses("a; b", { start: 0, end: 4 });
    expect(clauseAt(clauses, 2)?.start).toBe(1);
    expect(clauseAt(clauses, 4)).toBeUndefined();
  });
});

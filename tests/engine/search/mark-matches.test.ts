import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findRows } from "../../../src/engine/search/find-rows.ts";
import { joinSpans, markMatches, tokensOf } from "../../../src/engine/search/mark-matches.ts";
import { anyText, anyWords, indexOf } from "./any-texts.ts";
import { naiveMatches, naiveTerms, naiveTokens } from "./naive-search.ts";

const marked = (text: string, words: string) => {
  const { terms } = findRows(indexOf([{ title: null, text, publisher: null }]), words);
  return joinSpans(markMatches(tokensOf(text), terms)).map(({ start, end }) => text.slice(start, end));
};

describe("markMatches", () => {
  it.each([
    { words: "sign", spans: ["signed"] },
    { words: "uk-japan", spans: ["UK–Japan"] },
    { words: '"not in force" pact', spans: ["pact", "not in force"] },
    { words: "pact -signed", spans: ["pact"] },
    { words: "pier", spans: [] },
    { words: "sigend", spans: ["signed"] },
  ])("marks $spans for $words", ({ words, spans }) => {
    expect(marked("The UK–Japan pact was signed; it is not in force.", words)).toEqual(spans);
  });

  it("marks exactly the runs of words that a naive search finds", () => {
    fc.assert(
      fc.property(anyText, anyWords, (text, words) => {
        const { terms, readings } = findRows(indexOf([{ title: null, text, publisher: null }]), words);
        fc.pre(readings.every(({ read }) => read.length === 0));
        const tokens = naiveTokens(text);
        const expected = naiveTerms(words).flatMap((term, at) =>
          term.isExcluded
            ? []
            : naiveMatches(tokens, term).map(([first, last]) => ({
                start: tokens[first]!.start,
                end: tokens[last]!.end,
                term: at,
              })),
        );
        const byStart = (one: (typeof expected)[0], other: (typeof expected)[0]) => one.start - other.start;
        expect(markMatches(tokensOf(text), terms)).toEqual(expected.sort(byStart));
      }),
    );
  });
});

describe("joinSpans", () => {
  it("joins what overlaps or touches, and keeps every letter", () => {
    const span = fc
      .tuple(fc.nat(20), fc.integer({ min: 1, max: 5 }))
      .map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(fc.array(span), (spans) => {
        const joined = joinSpans(spans);
        const letters = (own: readonly { start: number; end: number }[]) =>
          [
            ...new Set(own.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at))),
          ].sort((one, other) => one - other);
        expect(letters(joined)).toEqual(letters(spans));
        for (const [at, { start }] of joined.entries()) expect(start).toBeGreaterThan(joined[at - 1]?.end ?? -1);
      }),
    );
  });
});

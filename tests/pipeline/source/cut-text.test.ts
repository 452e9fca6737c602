import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Cut, cutText, rawSpanOf } from "../../../src/pipeline/source/cut-text.ts";

const cut: fc.Arbitrary<Cut> = fc
  .record({ a: fc.nat(30), b: fc.nat(30), insert: fc.constantFrom(undefined, " " as const, "\n" as const) })
  .map(({ a, b, insert }) => ({
    start: Math.min(a, b),
    end: Math.max(a, b),
    rule: "test",
    ...(insert === undefined ? {} : { insert }),
  }));

describe("cutText", () => {
  it("keeps what a naive pass over the characters keeps", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.array(cut), (raw, cuts) => {
        const plain = cuts.map(({ start, end, rule }) => ({ start, end, rule }));
        const naive = raw.split("").filter((_, at) => !plain.some(({ start, end }) => start <= at && at < end));
        expect(cutText(raw, plain).text).toBe(naive.join("").trim());
      }),
    );
  });

  it("gives the same text whatever order the cuts come in, as long as none overlap", () => {
    const raw = "one two three four";
    const cuts: Cut[] = [
      { start: 3, end: 4, rule: "a", insert: "\n" },
      { start: 7, end: 8, rule: "b", insert: " " },
      { start: 13, end: 18, rule: "c" },
    ];
    expect(cutText(raw, [...cuts].reverse())).toEqual(cutText(raw, cuts));
    expect(cutText(raw, cuts).text).toBe("one\ntwo three");
  });

  it("names dropped pieces apart from each other, the first rule first", () => {
    const { dropped } = cutText("abcdefgh", [
      { start: 2, end: 6, rule: "second" },
      { start: 0, end: 4, rule: "first" },
    ]);
    expect(dropped).toEqual([
      { start: 0, end: 4, rule: "first" },
      { start: 4, end: 6, rule: "second" },
    ]);
  });
});

describe("rawSpanOf", () => {
  it("spans what was dropped inside", () => {
    const cleaned = cutText("to be [ad] signed", [{ start: 6, end: 11, rule: "ad" }]);
    expect(cleaned.text).toBe("to be signed");
    expect(rawSpanOf(cleaned, { start: 3, end: 12 })).toEqual({ start: 3, end: 17 });
  });

  it("is empty for a separator alone", () => {
    const cleaned = cutText("one\r\ntwo", [{ start: 3, end: 5, rule: "break", insert: "\n" }]);
    expect(rawSpanOf(cleaned, { start: 3, end: 4 })).toEqual({ start: 3, end: 3 });
  });
});

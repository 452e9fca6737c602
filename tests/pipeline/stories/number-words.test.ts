import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openWordNumbers } from "../../../src/pipeline/stories/number-words.ts";

describe("openWordNumbers", () => {
  it("gives equal words one number and others their own, without gaps", () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.integer({ min: -50, max: 50 }))), (texts) => {
        const { numberWords } = openWordNumbers();
        const numberOf = new Map<number, number>();
        for (const words of texts) {
          numberWords(Int32Array.from(words)).forEach((number, at) => {
            const word = words[at] ?? 0;
            if (!numberOf.has(word)) numberOf.set(word, numberOf.size);
            expect(number).toBe(numberOf.get(word));
          });
        }
      }),
    );
  });

  it("keeps marks while it grows, and has room to mark every word", () => {
    const { numberWords, marks, nextMark } = openWordNumbers();
    const [first = 0] = numberWords(Int32Array.of(7));
    const mark = nextMark();
    marks()[first] = mark;
    const last = numberWords(Int32Array.from({ length: 20_000 }, (_, word) => word * 65_537)).at(-1) ?? 0;
    expect([marks()[first], marks().length > last, nextMark() === mark]).toEqual([mark, true, false]);
  });
});

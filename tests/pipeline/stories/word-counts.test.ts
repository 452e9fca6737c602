import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openWordCounts } from "../../../src/pipeline/stories/word-counts.ts";

const bags = fc.array(fc.uniqueArray(fc.integer({ min: -40, max: 40 })), { maxLength: 12 });

describe("openWordCounts", () => {
  it("counts the bags that are there, also on from a list", () => {
    fc.assert(
      fc.property(bags, bags, fc.nat(3), (before, after, gone) => {
        const first = openWordCounts();
        for (const bag of before) first.add(Int32Array.from(bag));
        const again = openWordCounts(first.list());
        for (const bag of before.slice(0, gone)) again.remove(Int32Array.from(bag));
        for (const bag of after) again.add(Int32Array.from(bag));
        const left = [...before.slice(gone), ...after];
        const { words, counts } = again.list();
        for (let word = -41; word <= 41; word++) {
          const count = left.filter((bag) => bag.includes(word)).length;
          expect(again.countOf(word)).toBe(count);
          expect(counts[words.indexOf(word)] ?? 0).toBe(count);
        }
      }),
    );
  });

  it("counts more words than it has room for at first", () => {
    const counts = openWordCounts();
    const bag = Int32Array.from({ length: 20_000 }, (_, at) => at * 7919);
    counts.add(bag);
    counts.add(bag.subarray(10_000));
    expect([counts.countOf(0), counts.countOf(10_000 * 7919), counts.countOf(1)]).toEqual([1, 2, 0]);
    expect(openWordCounts(counts.list()).countOf(19_999 * 7919)).toBe(2);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chooseFingerprints, hashShingles } from "../../../src/pipeline/stories/choose-fingerprints.ts";

const someWords = (minLength: number) => fc.array(fc.nat({ max: 1_000_000 }), { minLength, maxLength: 60 });

describe("chooseFingerprints", () => {
  it("gives two texts that share a run of eleven words a fingerprint in common", () => {
    fc.assert(
      fc.property(someWords(0), someWords(0), someWords(11), someWords(0), (before, other, run, after) => {
        const one = chooseFingerprints(Int32Array.from([...before, ...run, ...after]));
        const two = new Set(chooseFingerprints(Int32Array.from([...other, ...run])));
        expect(one.some((fingerprint) => two.has(fingerprint))).toBe(true);
      }),
    );
  });

  it("keeps none of three words, and not more than 128 of very many", () => {
    expect(chooseFingerprints(Int32Array.of(1, 2, 3))).toHaveLength(0);
    expect(chooseFingerprints(Int32Array.from({ length: 50_000 }, (_, at) => at))).toHaveLength(128);
  });
});

describe("hashShingles", () => {
  it("hashes equal runs alike and others apart", () => {
    const [one, two, three] = hashShingles(Int32Array.of(1, 2, 1, 2, 1), 2);
    expect([one === three, one === two]).toEqual([true, false]);
  });
});

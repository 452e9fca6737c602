import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hashShingles } from "../../../src/pipeline/stories/choose-fingerprints.ts";
import { REPEATED, readyWords, SHINGLE } from "../../../src/pipeline/stories/compared-words.ts";
import { openWordNumbers } from "../../../src/pipeline/stories/number-words.ts";

const ready = (words: readonly number[]) =>
  readyWords(
    {
      count: words.length,
      leadCount: words.length,
      words: Int32Array.from(words),
      facts: new Uint8Array(words.length),
      isLong: new Uint8Array(words.length),
    },
    openWordNumbers(),
  );

describe("readyWords", () => {
  it("lists every run of three words once, with its place where it has only one", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 40 }), (words) => {
        const all = [...hashShingles(Int32Array.from(words), SHINGLE)];
        const { hashes, places } = ready(words).shingles();
        expect([...hashes]).toEqual([...new Set(all)].sort((a, b) => a - b));
        expect([...places]).toEqual(
          [...hashes].map((hash) => (all.indexOf(hash) === all.lastIndexOf(hash) ? all.indexOf(hash) : REPEATED)),
        );
      }),
    );
  });

  it("lists every word once", () => {
    expect([...ready([5, -2, 5, 9, -2]).vocabulary()]).toEqual([-2, 5, 9]);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findEmphasis } from "../../../src/pipeline/source/find-emphasis.ts";

/** The same as one pattern, which looks for the end of every opening anew. */
const PATTERN = /(?<!\\)(\*{1,3}|(?<![\p{L}\p{N}_])_{1,3})(?=\S)([^\n]{0,999}?[^\s*_\\])\1(?![\p{L}\p{N}_])/gu;

describe("findEmphasis", () => {
  it("finds what the pattern finds", () => {
    const piece = fc.constantFrom("*", "**", "_", "__", "a", "b c", " ", "\n", "\\", ".", "é", "😀");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
        const text = pieces.join("");
        expect(findEmphasis(text)).toEqual(
          [...text.matchAll(PATTERN)].map((hit) => {
            return { start: hit.index, end: hit.index + hit[0].length, width: hit[1]?.length };
          }),
        );
      }),
      { numRuns: 3000 },
    );
  });

  it("reads a paragraph of a thousand units, and nothing longer", () => {
    expect(findEmphasis(`**${"a".repeat(1000)}**`)).toEqual([{ start: 0, end: 1004, width: 2 }]);
    expect(findEmphasis(`**${"a".repeat(1001)}**`)).toEqual([]);
  });

  it("reads marks that open and never close to the end of a million units", () => {
    for (const piece of ["*", "**a ", "_a "]) {
      expect(findEmphasis(piece.repeat(1_000_000 / piece.length))).toEqual([]);
    }
  });
});

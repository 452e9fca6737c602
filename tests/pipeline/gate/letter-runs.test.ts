import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bitsOfPiece, findLetterRuns } from "../../../src/pipeline/gate/letter-runs.ts";

const hasPiece = (text: string, piece: string) => {
  const runs = findLetterRuns(text);
  return bitsOfPiece(piece).every((bit) => ((runs[bit >> 5]! >>> (bit & 31)) & 1) === 1);
};

describe("findLetterRuns", () => {
  it("has every piece of a text", () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), fc.nat(), (text, from, length) =>
        hasPiece(text, text.slice(from, from + length)),
      ),
    );
  });

  it("takes both ends of a text for gaps", () => {
    expect(hasPiece("pact", " pact ")).toBe(true);
  });

  it("takes capitals for small letters, and any mark for a gap", () => {
    expect(hasPiece("“Signed”", " signed ")).toBe(true);
  });

  it("does not find what is not there", () => {
    expect(hasPiece("they met on monday", "ratified")).toBe(false);
  });
});

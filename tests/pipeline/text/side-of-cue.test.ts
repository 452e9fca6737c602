import { describe, expect, it } from "vitest";
import { sideOf } from "../../../src/pipeline/text/side-of-cue.ts";
import { claimsIn } from "./read-sentence.ts";

const PAST = { start: 0, end: 6, form: "past", targets: [] } as const;

describe("sideOf", () => {
  it.each([
    ["signed", "it was ", "before"],
    ["signed", "ministers ", "after"],
    ["signed", "the pact ", "before"],
    ["signed", "the pact that ministers ", "before"],
    ["took effect", "the pact ", "before"],
  ])("puts the subject of %j after %j %s it", (cueWords, before, side) => {
    expect(sideOf(PAST, cueWords, before)).toBe(side);
  });

  it("gives a verb behind an aside the object that follows it", () => {
    const text =
      "Japan and Britain, which are negotiating a reciprocal access agreement, signed a memorandum on chips.";
    expect(claimsIn(text, "2024-06-10").filter((claim) => claim.includes(" signed "))).toEqual([]);
  });
});

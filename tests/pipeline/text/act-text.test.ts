import { describe, expect, it } from "vitest";
import { actTextOf } from "../../../src/pipeline/text/act-text.ts";
import type { CueScope } from "../../../src/pipeline/text/claim-context.ts";
import { claimsIn } from "./read-sentence.ts";

const scopeOf = (folded: string, clause: string, opener: string, word: string) => {
  const [start, at] = [folded.indexOf(clause), folded.indexOf(word)];
  const cue = { start: at, end: at + word.length } as CueScope["cue"];
  return { sentence: { start: 0, end: folded.length }, clause: { start, end: start + clause.length, opener }, cue };
};

describe("actTextOf", () => {
  it("gives the clause of an act, and of a plan the whole sentence", () => {
    const text = "the diet sat, and ministers approved it";
    const scope = scopeOf(text, ", and ministers approved it", "and", "approved");
    expect(actTextOf({ folded: text }, scope, false)).toBe(", and ministers approved it");
    expect(actTextOf({ folded: text }, scope, true)).toBe(text);
  });

  it("goes back behind an aside to who acts", () => {
    const text = "the diet, with two against, approved it";
    expect(
      actTextOf({ folded: text }, scopeOf(text, ", with two against, approved it", "with", "approved"), false),
    ).toBe(text);
    expect(claimsIn("The Diet, with one party against, approved the Japan-UK RAA.")).toEqual([
      "uk-japan-raa ratified happened ?",
    ]);
  });
});

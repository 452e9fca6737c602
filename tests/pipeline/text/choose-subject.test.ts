import { describe, expect, it } from "vitest";
import { isLoose, isOverlapping, sideOf } from "../../../src/pipeline/text/choose-subject.ts";
import { claimsIn } from "./read-sentence.ts";

const PAST = { start: 0, end: 6, form: "past", targets: [] } as const;

describe("chooseSubject", () => {
  it("gives a passive the name before it and an active verb the name after it", () => {
    expect(claimsIn("The Geelong Treaty was signed before talk turned to EDCA.")).toEqual([
      "geelong-treaty signed happened ?",
    ]);
    expect(claimsIn("After speaking of EDCA they signed the Geelong Treaty.")).toEqual([
      "geelong-treaty signed happened ?",
    ]);
  });
});

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
});

describe("isOverlapping", () => {
  it("lets a subject stand inside a cue with an open place", () => {
    expect(isOverlapping({ start: 3, end: 5 }, { start: 0, end: 9 })).toBe(false);
    expect(isOverlapping({ start: 0, end: 5 }, { start: 3, end: 9 })).toBe(true);
  });
});

describe("isLoose", () => {
  it("holds for verbs that stand for anything", () => {
    expect([isLoose("announced"), isLoose("signed")]).toEqual([true, false]);
  });
});

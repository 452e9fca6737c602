import { describe, expect, it } from "vitest";
import { PLANS } from "../../../src/pipeline/text/told-plans.ts";

/** What the ways of telling find in a folded text. */
const toldIn = (text: string): string[] =>
  PLANS.flatMap(({ pattern }) => [...text.matchAll(pattern)].map(({ 0: all, 1: found = all }) => found.trim()));

describe("PLANS", () => {
  it.each([
    [
      "the boat plan that the three leaders of x, y and z unveiled is dear.",
      "boat plan that the three leaders of x, y and z unveiled",
    ],
    ["under a plan announced in may it gets two.", "plan announced"],
    ["they will reveal the chosen design in may.", "reveal the chosen design"],
    ["a choice between two designs is to be made by may.", "choice between two designs is to be made"],
  ])("find in %j the words %j", (text, words) => {
    expect(toldIn(text)).toContain(words);
  });

  it.each([
    "the submarine plan which its own critics presented is short.",
    "they revealed a secret.",
    "the choice of words is due to haste.",
  ])("find nothing in %j", (text) => {
    expect(toldIn(text)).toEqual([]);
  });
});

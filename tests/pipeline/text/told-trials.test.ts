import { describe, expect, it } from "vitest";
import { TRIALS } from "../../../src/pipeline/text/told-trials.ts";

/** What the ways of telling find in a folded text. */
const toldIn = (text: string): string[] =>
  TRIALS.flatMap(({ pattern }) => [...text.matchAll(pattern)].map(({ 0: all, 1: found = all }) => found.trim()));

describe("TRIALS", () => {
  it.each([
    ["they have run dozens of trials.", "run dozens of trials"],
    ["it was the third drone trial in the series.", "third drone trial in the series"],
    ["winners of the first challenge met.", "winners of the first challenge"],
    ["designers have been working on it.", "have been working on"],
    ["the design is maturing.", "design is maturing"],
  ])("find in %j the words %j", (text, words) => {
    expect(toldIn(text)).toContain(words);
  });

  it.each(["a trial is planned.", "the winners met.", "they work."])("find nothing in %j", (text) => {
    expect(toldIn(text)).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { STUDIES_TOLD } from "../../../src/pipeline/text/told-studies.ts";

/** What the ways of telling find in a folded text. */
const toldIn = (text: string): string[] =>
  STUDIES_TOLD.flatMap(({ pattern }) => [...text.matchAll(pattern)].map(({ 0: all, 1: found = all }) => found.trim()));

describe("STUDIES_TOLD", () => {
  it.each([
    ["halfway through the study period he asks.", "the study period"],
    ["it is the fruit of nearly 18 months of joint work.", "fruit of nearly 18 months of joint work"],
    ["they like the pace of the trilateral study.", "pace of the trilateral study"],
    ["consultations with seoul on drones are under way.", "consultations with seoul on drones are under way"],
    ["officials are having a look at what it offers.", "are having a look at what"],
  ])("find in %j the words %j", (text, words) => {
    expect(toldIn(text)).toContain(words);
  });

  it.each(["a study is dear.", "they look at the boat.", "18 months later he left."])("find nothing in %j", (text) => {
    expect(toldIn(text)).toEqual([]);
  });
});

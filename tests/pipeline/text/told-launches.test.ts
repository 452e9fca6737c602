import { describe, expect, it } from "vitest";
import { LAUNCHES_TOLD } from "../../../src/pipeline/text/told-launches.ts";

/** What the ways of telling find in a folded text. */
const toldIn = (text: string): string[] =>
  LAUNCHES_TOLD.flatMap(({ pattern }) => [...text.matchAll(pattern)].map(({ 0: all, 1: found = all }) => found.trim()));

describe("LAUNCHES_TOLD", () => {
  it.each([
    ["the arrangement with japan announced last week is new.", "arrangement with japan announced"],
    ["a project launched in 2021 goes on.", "project launched"],
    ["the announcement of 15 september came late.", "the announcement of"],
  ])("find in %j the words %j", (text, words) => {
    expect(toldIn(text)).toContain(words);
  });

  it.each(["a project was announced.", "the announcement came late.", "the pact announced nothing."])(
    "find nothing in %j",
    (text) => {
      expect(toldIn(text)).toEqual([]);
    },
  );
});

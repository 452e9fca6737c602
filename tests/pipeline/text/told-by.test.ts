import { describe, expect, it } from "vitest";
import { isTold, TOKEN } from "../../../src/pipeline/text/told-by.ts";

const isSaid = (words: string) => {
  const tokens = words.match(TOKEN) ?? [];
  return isTold(tokens, 0, tokens.length - 1, (word) => word === "healey" || word === "ministry");
};

describe("isTold", () => {
  it.each([
    "healey told the press on monday that",
    "the ministry said in a note that",
    "it was in may that",
    "no doubt that",
  ])("takes what follows %j for told", (words) => {
    expect(isSaid(words)).toBe(true);
  });

  it.each([
    "a barman told his guests that",
    "healey did not say that",
    "healey seems to recall that",
    "healey said by mistake that",
    "the crowd dreamt that",
    "false news that",
  ])("takes what follows %j for told by nobody", (words) => {
    expect(isSaid(words)).toBe(false);
  });
});

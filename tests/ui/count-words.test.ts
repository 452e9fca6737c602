import { describe, expect, it } from "vitest";
import { capitalised, counted, countWord, grouped, listed, percentWords } from "../../src/ui/count-words.ts";

describe("countWord", () => {
  it.each([
    [0, "no"],
    [1, "one"],
    [12, "twelve"],
    [13, "13"],
    [1200, "1,200"],
  ])("says %i as %s", (count, word) => {
    expect(countWord(count)).toBe(word);
  });
});

describe("grouped", () => {
  it.each([
    [0, "0"],
    [403, "403"],
    [1403, "1,403"],
    [1_000_000, "1,000,000"],
  ])("writes %i as it is read", (count, words) => {
    expect(grouped(count)).toBe(words);
  });
});

describe("counted", () => {
  it("groups the digits of a long number", () => {
    expect(counted(1_000_000, "report")).toBe("1,000,000 reports");
  });

  it("uses the singular for one alone", () => {
    expect([counted(0, "report"), counted(1, "report"), counted(2, "country", "countries")]).toEqual([
      "0 reports",
      "1 report",
      "2 countries",
    ]);
  });
});

describe("listed", () => {
  it("joins the last with the word that is asked for", () => {
    expect([listed([], "or"), listed(["a"], "or"), listed(["a", "b"], "or"), listed(["a", "b", "c"], "and")]).toEqual([
      "",
      "a",
      "a or b",
      "a, b and c",
    ]);
  });
});

describe("percentWords", () => {
  it("never rounds something to nothing", () => {
    expect([percentWords(0), percentWords(0.001), percentWords(0.5)]).toEqual(["0%", "under 1%", "50%"]);
  });
});

describe("capitalised", () => {
  it("raises the first letter only", () => {
    expect(capitalised("four of UK")).toBe("Four of UK");
  });
});

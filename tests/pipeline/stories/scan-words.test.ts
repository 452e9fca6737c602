import { describe, expect, it } from "vitest";
import { hashOfWord, isDigit, mixed, scanWords } from "../../../src/pipeline/stories/scan-words.ts";

const hashesOf = (text: string) => [...scanWords(text).hashes];
const wordsOf = (text: string) => {
  const { count, starts, ends } = scanWords(text);
  return Array.from({ length: count }, (_, word) => text.slice(starts[word], ends[word]));
};

describe("scanWords", () => {
  it.each([
    ["The F-35's 1,200 km; 4.6bn", ["The", "F", "35", "s", "1,200", "km", "4.6", "bn"]],
    ["Élan – naïve", ["Élan", "naïve"]],
    ["防衛 pact", ["防", "衛", "pact"]],
    ["", []],
  ])("splits %j", (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it("reads case, accents, typography and thousands commas alike", () => {
    expect(hashesOf("“ÉLAN”—the 1,200 km")).toEqual(hashesOf('"elan" - The 1200 KM'));
  });
});

describe("hashOfWord", () => {
  it("is what the word has in a text", () => {
    expect(hashesOf("a pact")[1]).toBe(hashOfWord("Pact"));
  });
});

describe("mixed", () => {
  it("keeps different hashes apart", () => {
    expect(new Set(Array.from({ length: 1000 }, (_, hash) => mixed(hash))).size).toBe(1000);
  });
});

describe("isDigit", () => {
  it("knows the ten digits", () => {
    expect([..."0a9٣"].map((unit) => isDigit(unit.charCodeAt(0)))).toEqual([true, false, true, false]);
  });
});

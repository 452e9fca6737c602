import { describe, expect, it } from "vitest";
import { openText } from "../../../src/pipeline/text/reading.ts";
import { READER } from "./read-sentence.ts";

describe("openText", () => {
  it("gives each sentence its own words", () => {
    const { sentences, words } = openText(READER, "They met. They signed it.");
    expect(
      sentences.map(({ firstWord, lastWord }) => words.slice(firstWord, lastWord).map(({ folded }) => folded)),
    ).toEqual([
      ["they", "met"],
      ["they", "signed", "it"],
    ]);
  });
});

describe("compileReader", () => {
  it.each([
    ["New South Wales will help us.", []],
    ["The US and Wales", ["US", "GB"]],
    ["JAPAN and Tokyo", ["JP", "JP"]],
    ["the South China Sea", []],
  ])("knows the countries of %j", (text, countries) => {
    expect(openText(READER, text).countries.map(({ meaning }) => meaning)).toEqual(countries);
  });

  it("finds the plural of a theme's phrase, and no capital word in small letters", () => {
    const themes = (text: string) => openText(READER, text).themes.map(({ meaning }) => meaning);
    expect(themes("two frigates")).toEqual(["naval"]);
    expect(themes("the ai in the rain")).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { openText } from "../../../src/pipeline/text/reading.ts";
import { READER } from "./read-sentence.ts";

describe("openText", () => {
  it("finds countries, themes, names and cues in one text", () => {
    const { sentences, countries, themes, names, cueOpenings } = openText(
      READER,
      "Frigates of Japan sailed. The AUKUS pact was signed.",
    );
    expect([sentences, countries, themes, names].map(({ length }) => length > 0)).toEqual([true, true, true, true]);
    expect(cueOpenings).toContain("Frigates of Japan sailed. The AUKUS pact was signed".length);
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
    const themes = (text: string) => openText(READER, text).themes.map(({ meaning }) => meaning.theme);
    expect(themes("two frigates")).toEqual(["naval"]);
    expect(themes("the ai in the rain")).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { buildDictionaries } from "../../../src/pipeline/dataset/build-dictionaries.ts";
import { SMALL_CODEBOOK, sketchArticles } from "../../engine/small-collection.ts";

describe("buildDictionaries", () => {
  const articles = sketchArticles([
    { publisher: "zephyr", countries: ["IT"] },
    { publisher: "ministry", claims: [["ratified", "happened", null, "harbour", "XY"]] },
    { publisher: "almanac", kind: "analysis" },
  ]);
  const dictionaries = buildDictionaries(articles, SMALL_CODEBOOK);

  it("keeps countries that occur as a tag, a party or the party of a claim, unlisted ones last", () => {
    expect(dictionaries.countries.map(({ id }) => id)).toEqual(["JP", "FR", "IT", "XY"]);
  });

  it("adds publishers that the codebook lacks, by id, as their first article describes them", () => {
    expect(dictionaries.publishers.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
      "ministry official",
      "almanac analysis",
      "zephyr news",
    ]);
  });

  it("leaves out what only the reader of texts needs", () => {
    const text = JSON.stringify(dictionaries);
    for (const word of ["cues", "aliases", "terms", "phrases"]) expect(text).not.toContain(word);
  });

  it("keeps every agreement, theme and family, whether they occur or not", () => {
    expect([dictionaries.agreements.length, dictionaries.themes.length, dictionaries.families.length]).toEqual([
      4, 3, 1,
    ]);
  });
});

import { describe, expect, it } from "vitest";
import type { PackedLists } from "../../../src/model/dataset.ts";
import { NO_DAY } from "../../../src/model/day-number.ts";
import { unpackNumbers } from "../../../src/model/packed.ts";
import { openArticleWriter } from "../../../src/pipeline/dataset/article-writer.ts";
import { buildDictionaries } from "../../../src/pipeline/dataset/build-dictionaries.ts";
import { type ArticleSketch, SMALL_CODEBOOK, sketchArticles } from "../../engine/small-collection.ts";

function encode(sketches: readonly ArticleSketch[]) {
  const articles = sketchArticles(sketches);
  const writer = openArticleWriter(buildDictionaries(articles, SMALL_CODEBOOK));
  for (const [row, article] of articles.entries()) writer.add(article, row);
  return writer.pack();
}

const listsOf = ({ counts, values }: PackedLists) =>
  [counts, values].map((packed) => [...(unpackNumbers(packed) ?? [])]);

describe("openArticleWriter", () => {
  it("writes tags as counts and ascending dictionary numbers, each once", () => {
    const { countries, themes } = encode([
      { countries: ["FR", "JP", "FR"], themes: [] },
      { countries: [], themes: ["cyber"] },
    ]);
    expect(listsOf(countries)).toEqual([
      [2, 0],
      [0, 1],
    ]);
    expect(listsOf(themes)).toEqual([[0, 1], [2]]);
  });

  it("keeps unknown apart from every value", () => {
    const { publishers, precisions, days } = encode([{ publisher: null, published: null }]);
    expect([...(unpackNumbers(publishers) ?? [])]).toEqual([-1]);
    expect([...(unpackNumbers(precisions) ?? [])]).toEqual([0]);
    expect([...(unpackNumbers(days.lastDays) ?? [])]).toEqual([NO_DAY]);
  });

  it("throws on a tag that the codebook lacks", () => {
    expect(() => encode([{ themes: ["poetry"] }])).toThrow("poetry");
  });
});

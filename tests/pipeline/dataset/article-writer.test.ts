import { describe, expect, it } from "vitest";
import type { PackedLists } from "../../../src/model/dataset.ts";
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

const listsOf = ({ offsets, values }: PackedLists) =>
  [offsets, values].map((packed) => [...(unpackNumbers(packed) ?? [])]);

describe("openArticleWriter", () => {
  it("writes tags as offsets and ascending dictionary numbers, each once", () => {
    const { countries, themes } = encode([
      { countries: ["FR", "JP", "FR"], themes: [] },
      { countries: [], themes: ["cyber"] },
    ]);
    expect(listsOf(countries)).toEqual([
      [0, 2, 2],
      [0, 1],
    ]);
    expect(listsOf(themes)).toEqual([[0, 0, 1], [2]]);
  });

  it("keeps unknown apart from every value", () => {
    const { publishers, published } = encode([{ publisher: null, published: null }]);
    expect([...(unpackNumbers(publishers) ?? [])]).toEqual([-1]);
    expect([...(unpackNumbers(published.precisions) ?? [])]).toEqual([0]);
  });

  it("throws on a tag that the codebook lacks", () => {
    expect(() => encode([{ themes: ["poetry"] }])).toThrow("poetry");
  });
});

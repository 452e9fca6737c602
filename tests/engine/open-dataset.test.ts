import { describe, expect, it } from "vitest";
import { addTexts, openDataset } from "../../src/engine/open-dataset.ts";
import { packNumbers } from "../../src/model/packed.ts";
import { encodeArticlesOf, openSketches, partsOf, sketchArticles } from "./small-collection.ts";

const PARTS = partsOf(
  encodeArticlesOf(
    sketchArticles([
      { published: "2023-01-12", claims: [["signed", "happened", "2023-01-11"]] },
      { published: "2023-02", claims: [["ratified", "planned"]] },
    ]),
  ),
);

describe("openDataset", () => {
  it("opens without texts", () => {
    const opened = openDataset(PARTS);
    expect(opened).toMatchObject({ dataset: { texts: [null], claims: { count: 2 } } });
  });

  it("opens a collection without any article", () => {
    expect(openSketches([]).articles.count).toBe(0);
  });

  it.each([
    {
      title: "fewer articles than the manifest says",
      parts: { ...PARTS, articles: { ...PARTS.articles, ids: [] } },
      file: "articles.json",
      column: "ids",
    },
    {
      title: "a kind that is none",
      parts: { ...PARTS, articles: { ...PARTS.articles, kinds: packNumbers([0, 9]) } },
      file: "articles.json",
      column: "kinds",
    },
    {
      title: "a claim of no article",
      parts: { ...PARTS, claims: { ...PARTS.claims, articles: packNumbers([0, 2]) } },
      file: "claims.json",
      column: "articles",
    },
    {
      title: "claims out of order",
      parts: { ...PARTS, claims: { ...PARTS.claims, articles: packNumbers([1, 0]) } },
      file: "claims.json",
      column: "articles",
    },
  ])("names file and column of $title", ({ parts, file, column }) => {
    expect(openDataset(parts)).toEqual({ damaged: { file, column } });
  });
});

describe("addTexts", () => {
  it("gives a new dataset and leaves the old one", () => {
    const opened = openDataset(PARTS);
    if ("damaged" in opened) throw new Error(opened.damaged.column);
    const shard = { fingerprint: "f1", texts: ["one", "two"], tags: [[], []] };
    expect(addTexts(opened.dataset, 0, shard).texts).toEqual([shard]);
    expect(opened.dataset.texts).toEqual([null]);
  });
});

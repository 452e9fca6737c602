import { describe, expect, it } from "vitest";
import { dateAt } from "../../src/engine/articles/citation-of.ts";
import { NO_DAY } from "../../src/engine/dataset.ts";
import { openDataset } from "../../src/engine/open-dataset.ts";
import { rowOfId } from "../../src/engine/shards.ts";
import { packNumbers } from "../../src/model/packed.ts";
import { publicationDaysOf } from "../../src/model/publication-days.ts";
import { type ArticleSketch, encodeArticlesOf, openSketches, partsOf, sketchArticles } from "./small-collection.ts";

const PARTS = partsOf(
  encodeArticlesOf(
    sketchArticles([
      { published: "2023-01-12", claims: [["signed", "happened", "2023-01-11"]] },
      { published: "2023-02", claims: [["ratified", "planned"]] },
    ]),
  ),
);

/** Every kind of date. */
const DATED: readonly ArticleSketch[] = [
  { published: "2023-01-12" },
  { published: "2023-02" },
  { published: "2022", notBefore: "2022-05" },
  { published: "2024", notBefore: "2025" },
  { published: null, notBefore: "2021-03-02", notAfter: "2021-04", basis: "bounds" },
  { published: null, notBefore: "2020" },
  { published: null, notAfter: "2019-02-03" },
  { published: null },
];

describe("openDataset", () => {
  it("keeps first and last day of every kind of date, and the date itself", () => {
    const dataset = openSketches(DATED);
    const { articles } = dataset;
    for (const article of sketchArticles(DATED)) {
      const row = rowOfId(dataset, article.id) ?? -1;
      const { first, last } = publicationDaysOf(article.published);
      expect([articles.firstDays[row], articles.lastDays[row]]).toEqual([first ?? NO_DAY, last ?? NO_DAY]);
      expect(dateAt(articles.published, row)).toBe(article.published.date);
    }
  });

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
      parts: { ...PARTS, articles: { ...PARTS.articles, bases: packNumbers([0]) } },
      file: "articles.json",
      column: "bases",
    },
    {
      title: "a claim of no stage",
      parts: {
        ...PARTS,
        claims: { ...PARTS.claims, stages: { ...PARTS.claims.stages, numbers: packNumbers([0, -1]) } },
      },
      file: "claims.json",
      column: "stages",
    },
    {
      title: "a kind that is none",
      parts: { ...PARTS, articles: { ...PARTS.articles, kinds: packNumbers([0, 9]) } },
      file: "articles.json",
      column: "kinds",
    },
    {
      title: "another number of claims than the manifest says",
      parts: { ...PARTS, claims: { ...PARTS.claims, counts: packNumbers([1, 2]) } },
      file: "claims.json",
      column: "counts",
    },
    {
      title: "a stage that no ladder has",
      parts: {
        ...PARTS,
        claims: { ...PARTS.claims, stages: { ...PARTS.claims.stages, words: ["dreamt", "ratified"] } },
      },
      file: "claims.json",
      column: "stages",
    },
    {
      title: "a party that no dictionary has",
      parts: { ...PARTS, claims: { ...PARTS.claims, parties: { words: ["XX"], numbers: packNumbers([0, 0]) } } },
      file: "claims.json",
      column: "parties",
    },
    {
      title: "a last day of publication past all years",
      parts: {
        ...PARTS,
        articles: { ...PARTS.articles, days: { ...PARTS.articles.days, lengths: packNumbers([0, 3_000_000]) } },
      },
      file: "articles.json",
      column: "days",
    },
    {
      title: "less than no claim",
      parts: { ...PARTS, claims: { ...PARTS.claims, counts: packNumbers([3, -1]) } },
      file: "claims.json",
      column: "counts",
    },
  ])("names file and column of $title", ({ parts, file, column }) => {
    expect(openDataset(parts)).toEqual({ damaged: { file, column } });
  });
});

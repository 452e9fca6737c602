import { describe, expect, it } from "vitest";
import { answerQuestion, neededShards } from "../../src/engine/answer-question.ts";
import { openDataset } from "../../src/engine/open-dataset.ts";
import { EMPTY_FILTER } from "../../src/model/filter.ts";
import type { AgreementId, ArticleId } from "../../src/model/ids.ts";
import { encodeArticlesOf, filterOf, partsOf, sketchArticles } from "./small-collection.ts";

/** 600 articles in three shards, a claim in the first and the last. */
const SKETCHES = Array.from({ length: 600 }, (_, place) => ({
  id: `a${String(place).padStart(3, "0")}`,
  published: "2023-01-01",
  claims: place === 3 || place === 599 ? ([["signed", "happened"]] as const) : [],
}));

function open() {
  const opened = openDataset(partsOf(encodeArticlesOf(sketchArticles(SKETCHES))));
  if ("damaged" in opened) throw new Error(opened.damaged.column);
  return opened.dataset;
}

describe("neededShards", () => {
  const dataset = open();
  const moment = { filter: EMPTY_FILTER, asOf: 30_000, clock: "told" } as const;

  it("is none for counts", () => {
    expect(neededShards(dataset, { kind: "facets", question: { filter: EMPTY_FILTER } })).toEqual([]);
    expect(neededShards(dataset, { kind: "board", question: moment })).toEqual([]);
    expect(neededShards(dataset, { kind: "manifest", question: {} })).toEqual([]);
  });

  it("is all for words", () => {
    expect(neededShards(dataset, { kind: "facets", question: { filter: filterOf({ words: "quay" }) } })).toEqual([
      0, 1, 2,
    ]);
  });

  it("is that of the article which is read", () => {
    const question = { id: "a250" as ArticleId, filter: EMPTY_FILTER };
    expect(neededShards(dataset, { kind: "article", question })).toEqual([1]);
    expect(neededShards(dataset, { kind: "article", question: { ...question, id: "zz" as ArticleId } })).toEqual([]);
  });

  it("is those of the claims which are traced, without those that are there", () => {
    const question = { ...moment, agreement: "harbour" as AgreementId };
    expect(neededShards(dataset, { kind: "trace", question })).toEqual([0, 2]);
    const filled = { ...dataset, texts: [{ fingerprint: "f1", texts: [], tags: [] }, null, null] };
    expect(neededShards(filled, { kind: "trace", question })).toEqual([2]);
    expect(neededShards(dataset, { kind: "trace", question: { ...question, offset: 1 } })).toEqual([2]);
  });
});

describe("answerQuestion", () => {
  it("answers each kind by its own function", () => {
    const dataset = open();
    expect(answerQuestion(dataset, "manifest", {})).toBe(dataset.manifest);
    expect(answerQuestion(dataset, "facets", { filter: EMPTY_FILTER }).passing).toBe(600);
    expect(answerQuestion(dataset, "coverage", { filter: EMPTY_FILTER, grain: "year", by: "kind" }).totals).toEqual([
      600,
    ]);
  });
});

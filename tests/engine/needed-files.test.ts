import { describe, expect, it } from "vitest";
import type { Dataset } from "../../src/engine/dataset.ts";
import { neededFiles } from "../../src/engine/needed-files.ts";
import { openDataset } from "../../src/engine/open-dataset.ts";
import { addIds } from "../../src/engine/shards.ts";
import type { IdBucket } from "../../src/model/dataset.ts";
import { pathOfShard } from "../../src/model/dataset.ts";
import { EMPTY_FILTER } from "../../src/model/filter.ts";
import type { AgreementId, ArticleId } from "../../src/model/ids.ts";
import type { AnyQuestion } from "../../src/model/opening.ts";
import {
  day,
  encodeArticlesOf,
  filterOf,
  openSketches,
  partsOf,
  readFileOf,
  sketchArticles,
} from "./small-collection.ts";

/** 600 articles in three shards, a claim in the first and the last. */
const SKETCHES = Array.from({ length: 600 }, (_, place) => ({
  id: `a${String(place).padStart(3, "0")}`,
  published: "2023-01-01",
  claims: place === 3 || place === 599 ? ([["signed", "happened", "2022-12-30"]] as const) : [],
}));
const FILES = encodeArticlesOf(sketchArticles(SKETCHES));

function open(): Dataset {
  const opened = openDataset(partsOf(FILES));
  if ("damaged" in opened) throw new Error(opened.damaged.column);
  return opened.dataset;
}

const paths = (dataset: Dataset, asked: AnyQuestion) => neededFiles(dataset, asked).map(pathOfShard);

describe("neededFiles", () => {
  const dataset = open();
  const whole = openSketches(SKETCHES);
  const moment = { filter: EMPTY_FILTER, asOf: 30_000, clock: "told" } as const;

  it("is none for counts", () => {
    expect(paths(dataset, { kind: "facets", question: { filter: EMPTY_FILTER } })).toEqual([]);
    expect(paths(dataset, { kind: "board", question: moment })).toEqual([]);
    expect(paths(dataset, { kind: "manifest", question: {} })).toEqual([]);
  });

  it("is all lines and texts for words", () => {
    const question = { filter: filterOf({ words: "quay" }) };
    const all = ["lines/000.json", "lines/001.json", "lines/002.json", "texts/000.json", "texts/001.json"];
    expect(paths(dataset, { kind: "facets", question })).toEqual([...all, "texts/002.json"]);
  });

  it("is the lines of the page of a list", () => {
    const question = { filter: EMPTY_FILTER, order: "oldest", offset: 240, limit: 20 } as const;
    expect(paths(dataset, { kind: "articles", question })).toEqual(["lines/000.json", "lines/001.json"]);
    expect(paths(dataset, { kind: "articles", question: { ...question, limit: 5 } })).toEqual(["lines/000.json"]);
  });

  it("is the bucket of an article's id, and then its line and text", () => {
    const question = { id: "a250" as ArticleId, filter: EMPTY_FILTER };
    expect(paths(dataset, { kind: "article", question })).toEqual(["ids/000.json"]);
    const found = addIds(dataset, 0, readFileOf<IdBucket>(FILES, "ids/000.json"));
    expect(paths(found, { kind: "article", question })).toEqual(["lines/001.json", "texts/001.json"]);
    expect(paths(found, { kind: "article", question: { ...question, id: "zz" as ArticleId } })).toEqual([]);
  });

  it("is the buckets of the ids that a list is of, and the lines beside a place", () => {
    const list = { filter: EMPTY_FILTER, order: "oldest" as const, among: ["a250" as ArticleId] };
    expect(paths(dataset, { kind: "extent", question: list })).toEqual(["ids/000.json"]);
    expect(paths(dataset, { kind: "articles", question: { ...list, offset: 0, limit: 9 } })).toEqual(["ids/000.json"]);
    const found = addIds(dataset, 0, readFileOf<IdBucket>(FILES, "ids/000.json"));
    const place = { filter: EMPTY_FILTER, order: "oldest" as const, id: "a250" as ArticleId };
    expect(paths(found, { kind: "place", question: place })).toEqual(["lines/000.json", "lines/001.json"]);
  });

  it("is the lines of the reports that tell what had happened later", () => {
    const question = { filter: EMPTY_FILTER, asOf: day("2022-12-31") };
    expect(paths(dataset, { kind: "clocks", question })).toEqual(["lines/000.json"]);
    expect(paths(dataset, { kind: "clocks", question: { ...question, asOf: 30_000 } })).toEqual([]);
  });

  it("is lines and texts of the claims which are traced, without those that are there", () => {
    const question = { ...moment, agreement: "harbour" as AgreementId };
    const all = ["lines/000.json", "lines/002.json", "texts/000.json", "texts/002.json"];
    expect(paths(dataset, { kind: "trace", question })).toEqual(all);
    const filled = { ...dataset, lines: whole.lines, texts: [whole.texts[0] ?? null, null, null] };
    expect(paths(filled, { kind: "trace", question })).toEqual(["texts/002.json"]);
    expect(paths(dataset, { kind: "trace", question: { ...question, offset: 1 } })).toEqual([
      "lines/002.json",
      "texts/002.json",
    ]);
  });

  it("is none of anything when all was read", () => {
    const question = { id: "a250" as ArticleId, filter: filterOf({ words: "quay" }) };
    expect(paths(whole, { kind: "article", question })).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { JOINED_SERIES, VALUELESS_SERIES } from "../../src/model/answers.ts";
import {
  isArticleColumns,
  isClaimColumns,
  isIdBucket,
  isLineShard,
  isManifest,
  isShardList,
  isTextShard,
  versionOf,
} from "../../src/worker/dataset-schema.ts";
import { encodeArticlesOf, partsOf, readFileOf, sketchArticles } from "../engine/small-collection.ts";

const FILES = encodeArticlesOf(
  sketchArticles([
    { published: "2023-01-02", countries: ["JP"], claims: [["signed", "happened", "2023", "harbour", "FR"]] },
  ]),
);
const PARTS = partsOf(FILES);
const fileOf = (path: string): object => readFileOf(FILES, path);

const CHECKS = [
  { name: "isManifest", check: isManifest, whole: PARTS.manifest as object },
  { name: "isArticleColumns", check: isArticleColumns, whole: PARTS.articles as object },
  { name: "isClaimColumns", check: isClaimColumns, whole: PARTS.claims as object },
  { name: "isTextShard", check: isTextShard, whole: fileOf("texts/000.json") },
  { name: "isLineShard", check: isLineShard, whole: fileOf("lines/000.json") },
  { name: "isIdBucket", check: isIdBucket, whole: fileOf("ids/000.json") },
  { name: "isShardList", check: isShardList, whole: fileOf("shards.json") },
];

describe.each(CHECKS)("$name", ({ check, whole }) => {
  it("takes what the pipeline writes", () => {
    expect(check(whole)).toBe(true);
  });

  it.each(Object.keys(whole))("refuses it without %s", (field) => {
    expect(check({ ...whole, [field]: undefined })).toBe(false);
  });

  it("refuses what is no object", () => {
    expect([null, undefined, 3, "x", []].some(check)).toBe(false);
  });
});

describe("isManifest", () => {
  const { manifest } = PARTS;
  const { dictionaries } = manifest;
  const [publisher] = dictionaries.publishers;
  const withTheme = (id: string) => ({
    dictionaries: { ...dictionaries, themes: [{ id, name: "Fog", shortName: "Fog", definition: "Of fog." }] },
  });

  it.each([
    { flaw: "more buckets than articles have any need of", fields: { idBuckets: 4_000_000_000 } },
    { flaw: "more articles than a column has room for", fields: { articles: 2 ** 31 } },
    { flaw: "a last day in no year that a date can name", fields: { lastDay: 9_000_000_000 } },
    {
      flaw: "two values with one id",
      fields: { dictionaries: { ...dictionaries, publishers: [publisher, publisher] } },
    },
    { flaw: "a value with an id of the chart's own", fields: withTheme(JOINED_SERIES) },
    { flaw: "a value with the id of what has none", fields: withTheme(VALUELESS_SERIES) },
    { flaw: "a value with an empty id", fields: withTheme("") },
    {
      flaw: "a ladder with one stage twice",
      fields: {
        dictionaries: {
          ...dictionaries,
          ladders: dictionaries.ladders.map((ladder) => ({
            ...ladder,
            stages: [...ladder.stages, ...ladder.stages.slice(0, 1)],
          })),
        },
      },
    },
    { flaw: "an agreement without its ladder", fields: { dictionaries: { ...dictionaries, ladders: [] } } },
  ])("refuses $flaw", ({ fields }) => {
    expect(isManifest({ ...manifest, ...fields })).toBe(false);
  });

  it("takes a value with an id in any script", () => {
    expect(isManifest({ ...manifest, ...withTheme("霧-и-туман") })).toBe(true);
  });

  it("takes a dictionary of any size", () => {
    const publishers = Array.from({ length: 100_000 }, (_, place) => ({ ...publisher, id: `p${place}` }));
    expect(isManifest({ ...manifest, dictionaries: { ...dictionaries, publishers } })).toBe(true);
  });
});

describe("versionOf", () => {
  it("reads the version, and null where there is none", () => {
    expect(versionOf({ version: 7, more: true })).toBe(7);
    expect([null, {}, { version: "7" }].map(versionOf)).toEqual([null, null, null]);
  });
});

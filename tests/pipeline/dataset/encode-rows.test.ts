import { describe, expect, it } from "vitest";
import type { Manifest } from "../../../src/model/dataset.ts";
import { buildDictionaries } from "../../../src/pipeline/dataset/build-dictionaries.ts";
import { type DatasetRow, encodeRows } from "../../../src/pipeline/dataset/encode-rows.ts";
import { readFileOf, SMALL_CODEBOOK, sketchArticles } from "../../engine/small-collection.ts";
import { prepareAll } from "./prepare-all.ts";

const ARTICLES = sketchArticles(Array.from({ length: 600 }, (_, place) => ({ text: `Text ${place}.` })));
const FRAME = {
  dictionaries: buildDictionaries(ARTICLES, SMALL_CODEBOOK),
  findings: [],
  fingerprint: "f1",
  generated: { seed: 7 },
  about: null,
  sha256: () => "",
};

/** Rows of which every second is a copy of the one before, and how many were taken so far. */
function rowsTaken() {
  const taken = { rows: 0 };
  function* take(): Generator<DatasetRow> {
    for (const [row, prepared] of prepareAll(ARTICLES).entries()) {
      taken.rows++;
      yield { ...prepared, head: row - (row % 2) };
    }
  }
  return { taken, rows: take() };
}

describe("encodeRows", () => {
  it("gives each shard before it takes the next row", () => {
    const { taken, rows } = rowsTaken();
    const files = encodeRows(rows, FRAME);
    for (const [path, rowsBefore] of [
      ["texts/000.json", 250],
      ["lines/000.json", 250],
      ["texts/001.json", 500],
    ]) {
      expect(files.next().value).toMatchObject({ path });
      expect(taken.rows).toBe(rowsBefore);
    }
  });

  it("counts stories by their heads and says from which seed it was generated", () => {
    const files = [...encodeRows(rowsTaken().rows, FRAME)];
    expect(readFileOf<Manifest>(files, "manifest.json")).toMatchObject({
      articles: 600,
      stories: 300,
      generated: { seed: 7 },
    });
  });
});

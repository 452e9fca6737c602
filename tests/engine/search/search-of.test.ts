import { describe, expect, it } from "vitest";
import { startIndex } from "../../../src/engine/search/build-index.ts";
import { rowsOfBits } from "../../../src/engine/search/row-bits.ts";
import { addShard, finishNow, searchOf } from "../../../src/engine/search/search-of.ts";
import type { TextShard } from "../../../src/model/dataset.ts";
import { encodeArticlesOf, openSketches, readFileOf, sketchArticles } from "../small-collection.ts";

const SKETCHES = Array.from({ length: 600 }, (_, place) => ({
  id: `a${String(place).padStart(3, "0")}`,
  published: "2023-01-01",
  title: place === 599 ? "Quay walls" : "A visit",
  text: place % 300 === 0 ? "Cranes by the quay." : "They met.",
}));

const rowsFor = (dataset: Parameters<typeof searchOf>[0], words: string) => [
  ...rowsOfBits(searchOf(dataset, words)?.rows ?? new Uint32Array()),
];

describe("searchOf", () => {
  const dataset = openSketches(SKETCHES);

  it("finds words in the texts that were added", () => {
    expect(rowsFor(dataset, "quay")).toEqual([0, 300, 599]);
    expect(rowsFor(dataset, "gazette -quay -visit")).toEqual([]);
  });

  it("is null when nothing is asked", () => {
    expect(searchOf(dataset, " - ")).toBeNull();
  });

  it("finds an article whose text is missing by its title and publisher", () => {
    const bare = { ...dataset, texts: dataset.texts.map(() => null) };
    expect(rowsFor(bare, "quay")).toEqual([599]);
    expect(rowsFor(dataset, "quay")).toEqual([0, 300, 599]);
  });

  it("answers the same words of one index once", () => {
    expect(searchOf(dataset, "quay")).toBe(searchOf(dataset, "quay"));
    for (const words of ["a", "b", "c", "d"]) searchOf(dataset, words);
    expect(rowsFor(dataset, "quay")).toEqual([0, 300, 599]);
  });

  it("takes an index of the dataset's own, whatever order the shards were added in", () => {
    const files = encodeArticlesOf(sketchArticles(SKETCHES));
    const opened = openSketches(SKETCHES);
    const builder = startIndex(600);
    for (const shard of [2, 0, 1]) {
      addShard(builder, opened, shard, readFileOf<TextShard>(files, `texts/00${shard}.json`).texts);
    }
    const search = finishNow(builder);
    expect(search).toEqual(searchOf(dataset, "quay")?.index);
    expect(rowsFor({ ...opened, search }, '"by the quay"')).toEqual([0, 300]);
  });
});

import { describe, expect, it } from "vitest";
import { openDataset } from "../../src/engine/open-dataset.ts";
import { addIds, addLines, addTexts, lineAt, rowOfId, shardOf, textOf } from "../../src/engine/shards.ts";
import type { IdBucket, LineShard, TextShard } from "../../src/model/dataset.ts";
import type { ArticleId } from "../../src/model/ids.ts";
import { encodeArticlesOf, openSketches, partsOf, readFileOf, sketchArticles } from "./small-collection.ts";

const SKETCHES = [{ id: "visit", title: "A visit", text: "Here.", published: "2023-01-01" }, { id: "talks" }];
const FILES = encodeArticlesOf(sketchArticles(SKETCHES));

function openBare() {
  const opened = openDataset(partsOf(FILES));
  if ("damaged" in opened) throw new Error(opened.damaged.column);
  return opened.dataset;
}

describe("addTexts", () => {
  it("gives a new dataset and leaves the old one", () => {
    const bare = openBare();
    const filled = addTexts(bare, 0, readFileOf<TextShard>(FILES, "texts/000.json"));
    expect(textOf(filled, 0)).toBe("Here.");
    expect(textOf(bare, 0)).toBe("");
  });
});

describe("addLines", () => {
  it("brings the line of each row, which cannot be asked for before", () => {
    const bare = openBare();
    expect(() => lineAt(bare, 0, "titles")).toThrow("row 0");
    const filled = addLines(bare, 0, readFileOf<LineShard>(FILES, "lines/000.json"));
    expect(lineAt(filled, 0, "titles")).toBe("A visit");
    expect(lineAt(filled, 1, "ids")).toBe("talks");
  });
});

describe("addIds", () => {
  it("brings the rows of ids, and tells unknown ids from ids not looked up", () => {
    const bare = openBare();
    expect(rowOfId(bare, "talks" as ArticleId)).toBeNull();
    const filled = addIds(bare, 0, readFileOf<IdBucket>(FILES, "ids/000.json"));
    expect(["visit", "talks", "none"].map((id) => rowOfId(filled, id as ArticleId))).toEqual([0, 1, -1]);
  });
});

describe("shardOf", () => {
  it("begins a new shard after 250 rows", () => {
    expect([0, 249, 250].map((row) => shardOf(openSketches(SKETCHES), row))).toEqual([0, 0, 1]);
  });
});

import { describe, expect, it } from "vitest";
import { bucketOf } from "../../../src/model/id-bucket.ts";
import type { ArticleId } from "../../../src/model/ids.ts";
import {
  encodeIds,
  encodeLines,
  encodeTexts,
  fieldsOf,
  sealFields,
} from "../../../src/pipeline/dataset/encode-shard.ts";
import { sketchArticles } from "../../engine/small-collection.ts";
import { prepareAll } from "./prepare-all.ts";

const ROWS = prepareAll(
  sketchArticles([
    { id: "visit", notAfter: "2023", countries: ["JP"], claims: [["signed", "happened"]] },
    { id: "talks" },
  ]),
);

describe("sealFields", () => {
  it("puts the sum of all that is behind it first", () => {
    const sums: string[] = [];
    const sha256 = (bytes: Uint8Array) => {
      sums.push(new TextDecoder().decode(bytes));
      return "5".repeat(64);
    };
    const { sum, bytes } = sealFields(fieldsOf({ ids: ["ü"], rows: [0] }), sha256);
    expect(sums).toEqual(['"ids":["ü"],"rows":[0]}\n']);
    expect(new TextDecoder().decode(bytes)).toBe(`{"sum":"${sum}",${sums[0]}`);
  });
});

describe("encodeTexts", () => {
  it("keeps text, mentions and the spans of claims of each article", () => {
    expect(JSON.parse(`{${new TextDecoder().decode(encodeTexts(ROWS))}`)).toEqual({
      texts: ["They met and spoke of it.", "They met and spoke of it."],
      tags: [
        [
          ["country", "JP", 0, 4],
          ["agreement", "harbour", 0, 4],
        ],
        [],
      ],
      claims: [[[0, 25, 5, 8, "made-up"]], []],
    });
  });
});

describe("encodeLines", () => {
  it("keeps what a list shows of each article, and null for what is not known", () => {
    expect(encodeLines(ROWS)).toMatchObject({
      ids: ["visit", "talks"],
      titles: ["Title of visit", "Title of talks"],
      urls: [null, null],
      notBefore: [null, null],
      notAfter: ["2023", null],
    });
  });
});

describe("encodeIds", () => {
  it("puts each article's row into the bucket of its id", () => {
    const ids = Array.from({ length: 9000 }, (_, row) => `a${row}` as ArticleId);
    const buckets = encodeIds(ids);
    expect(buckets).toHaveLength(3);
    for (const [row, id] of ids.entries()) {
      const bucket = buckets[bucketOf(id, 3)];
      expect(bucket?.rows[bucket.ids.indexOf(id)]).toBe(row);
    }
  });

  it("gives a collection without articles one empty bucket", () => {
    expect(encodeIds([])).toEqual([{ ids: [], rows: [] }]);
  });
});

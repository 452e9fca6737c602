import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Manifest, type ShardList, sealOf, type TextShard } from "../../../src/model/dataset.ts";
import { encodeDataset } from "../../../src/pipeline/dataset/encode-dataset.ts";
import { anySketches } from "../../engine/sketch-arbitraries.ts";
import { day, encodeArticlesOf, readFileOf, SMALL_CODEBOOK, sketchArticles } from "../../engine/small-collection.ts";
import { prepareAll } from "./prepare-all.ts";

describe("encodeDataset", () => {
  it("writes the same bytes for the same articles in any order", () => {
    fc.assert(
      fc.property(
        anySketches.chain((sketches) => {
          const articles = sketchArticles(sketches);
          const shuffled = fc.shuffledSubarray(articles, { minLength: articles.length });
          return fc.tuple(fc.constant(articles), shuffled);
        }),
        ([articles, shuffled]) => {
          expect(encodeArticlesOf(shuffled)).toEqual(encodeArticlesOf(articles));
        },
      ),
      { numRuns: 50 },
    );
  });

  it("writes the manifest last, with the shard list the size and hash of every other file", () => {
    const files = encodeArticlesOf(sketchArticles([{ published: "2023-01-02", text: "Über €5" }]));
    const shards = ["texts/000.json", "lines/000.json", "ids/000.json"];
    const parts = ["shards.json", "articles.json", "claims.json"];
    expect(files.map(({ path }) => path)).toEqual([...shards, ...parts, "manifest.json"]);
    const manifest = readFileOf<Manifest>(files, "manifest.json");
    const list = readFileOf<ShardList>(files, "shards.json");
    const hashOf = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
    expect(manifest.files).toEqual(
      files.slice(3, -1).map(({ path, bytes }) => ({ path, bytes: bytes.length, sha256: hashOf(bytes) })),
    );
    for (const [at, folder] of (["texts", "lines", "ids"] as const).entries()) {
      const bytes = files[at]?.bytes ?? new Uint8Array();
      const sum = hashOf(bytes.subarray(sealOf("0".repeat(64)).length));
      expect(list[folder]).toEqual([{ bytes: bytes.length, sum }]);
      expect(new TextDecoder().decode(bytes)).toMatch(sealOf(sum));
    }
  });

  it("fills shards in the order of the rows", () => {
    const sketches = Array.from({ length: 251 }, (_, place) => ({
      id: `a${String(place).padStart(3, "0")}`,
      published: "2023-01-02",
      text: `Text ${place}`,
    }));
    const files = encodeArticlesOf(sketchArticles(sketches));
    expect(readFileOf<TextShard>(files, "texts/001.json").texts).toEqual(["Text 250"]);
    expect(readFileOf<Manifest>(files, "manifest.json")).toMatchObject({ articles: 251, shardSize: 250 });
  });

  it("keeps the mentions of each tag beside the text", () => {
    const files = encodeArticlesOf(sketchArticles([{ countries: ["JP"] }]));
    expect(readFileOf<TextShard>(files, "texts/000.json").tags).toEqual([[["country", "JP", 0, 4]]]);
  });

  it("names the day up to which the collection reaches", () => {
    const lastDay = (published: string | null) =>
      readFileOf<Manifest>(encodeArticlesOf(sketchArticles([{ published }])), "manifest.json").lastDay;
    expect(lastDay("2023-02")).toBe(day("2023-02-28"));
    expect(lastDay(null)).toBeNull();
  });

  it("lists every finding once, by file and by line or entry", () => {
    const [article] = sketchArticles([{}]);
    const late = { code: "date-missing", file: "b.md" } as const;
    const early = { file: "a.md", code: "front-matter-field", line: 2 } as const;
    const entries = [2, 10].map((entry) => ({ code: "date-missing", file: "a.rss", entry }) as const);
    const { files } = encodeDataset({
      articles: prepareAll([{ ...article!, findings: [late, early] }]),
      codebook: SMALL_CODEBOOK,
      findings: [late, ...[...entries].reverse()],
      fingerprint: "f1",
      sha256: () => "",
    });
    expect(readFileOf<Manifest>(files, "manifest.json").findings).toEqual([early, ...entries, late]);
  });
});

import { describe, expect, it } from "vitest";
import type { Codebook } from "../../src/model/codebook.ts";
import { readCodebook } from "../../src/pipeline/codebook/read-codebook.ts";
import { compileArticleReader } from "../../src/pipeline/read-article.ts";
import { readArticles } from "../../src/pipeline/read-articles.ts";
import { SMALL_CODEBOOK } from "./codebook/small-codebook.ts";

const reader = compileArticleReader(readCodebook(SMALL_CODEBOOK).codebook as Codebook);

describe("readArticles", () => {
  it("tags every article of a file, each finding with its place", async () => {
    const lines = [
      '{"id":"a","text":"Germany and Czechia signed the Elbe Pact in May 2021."}',
      "{",
      '{"id":"b","text":"Rain fell."}',
    ];
    const { readings, findings } = await readArticles("a.jsonl", new TextEncoder().encode(lines.join("\n")), reader);
    expect(readings.map(({ article }) => [article?.id, article?.claims.length])).toEqual([
      ["a", 1],
      ["b", 0],
    ]);
    expect(findings).toMatchObject([{ code: "file-damaged-part", line: 2 }]);
    expect(readings.map(({ article }) => article?.findings[0]?.line)).toEqual([1, 3]);
  });
});

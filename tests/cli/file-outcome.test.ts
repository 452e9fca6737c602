import { describe, expect, it } from "vitest";
import { readOutcome } from "../../src/cli/file-outcome.ts";
import type { Codebook } from "../../src/model/codebook.ts";
import { readCodebook } from "../../src/pipeline/codebook/read-codebook.ts";
import { compileArticleReader } from "../../src/pipeline/read-article.ts";
import { SMALL_CODEBOOK } from "../pipeline/codebook/small-codebook.ts";

const reader = compileArticleReader(readCodebook(SMALL_CODEBOOK).codebook as Codebook);

describe("readOutcome", () => {
  it("gives articles with their places, and what gave none as findings; all of it as plain values", async () => {
    const lines = '{"id":"a","text":"Germany signed the Elbe Pact."}\n{"id":"b","text":"Menu"}\n';
    const outcome = await readOutcome("x.jsonl", new TextEncoder().encode(lines), reader);
    expect(outcome.articles.map(({ article, place }) => [article.id, place])).toEqual([
      ["a", { file: "x.jsonl", line: 1 }],
    ]);
    expect(outcome.findings.map(({ code, line }) => [code, line])).toContainEqual(["text-empty", 2]);
    expect(JSON.parse(JSON.stringify(outcome))).toEqual(outcome);
  });
});

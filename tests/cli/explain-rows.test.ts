import { describe, expect, it } from "vitest";
import { explainRows } from "../../src/cli/explain-rows.ts";
import type { Codebook } from "../../src/model/codebook.ts";
import { readCodebook } from "../../src/pipeline/codebook/read-codebook.ts";
import { compileArticleReader, readArticle } from "../../src/pipeline/read-article.ts";
import { SMALL_CODEBOOK } from "../pipeline/codebook/small-codebook.ts";

const codebook = readCodebook(SMALL_CODEBOOK).codebook as Codebook;
const reader = compileArticleReader(codebook);

function rowsOf(text: string) {
  const source = { file: "a.txt", text };
  return explainRows(source, readArticle(source, reader), codebook);
}

describe("explainRows", () => {
  it("gives a reason for every piece that was dropped, and passes over white space", () => {
    const text = "World\n\n\n\n date 2021-03-04 The Elbe Pact rests.\n\nTags: rivers, pacts\n\nLeave a Reply\n";
    const rows = rowsOf(text);
    expect(rows?.dropped.map(({ rule }) => rule)).toEqual([
      "section-label",
      "metadata-date",
      "tag-line",
      "comment-form",
    ]);
    for (const { rule, why } of rows?.dropped ?? []) expect(why).not.toBe(rule);
  });

  it("is null for what gave no article", () => {
    expect(rowsOf("\n")).toBeNull();
  });
});

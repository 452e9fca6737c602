import { describe, expect, it } from "vitest";
import { explainRows } from "../../src/cli/explain-rows.ts";
import { explainText } from "../../src/cli/explain-text.ts";
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

describe("explainText", () => {
  it("says plainly where there is nothing", () => {
    const rows = rowsOf("Nothing of note was said on that day.");
    const text = rows && explainText(rows);
    for (const line of [
      "Title      none",
      "Publisher  not known, kind not known",
      "Address    none",
      "no date, basis none",
      "Dropped: nothing",
      "Tags: none",
      "Claims: none",
    ]) {
      expect(text).toContain(line);
    }
  });

  it("shortens a long piece that was dropped in the middle", () => {
    const rows = rowsOf(`The Elbe Pact rests.\n\nLeave a Reply\n${"So it goes. ".repeat(100)}The end`);
    expect(rows && explainText(rows)).toMatch(/Leave a Reply So it goes\..{1,60} … .{1,60}The end/);
  });
});

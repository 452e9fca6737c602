import { describe, expect, it } from "vitest";
import { openEncoded } from "../../src/cli/open-encoded.ts";
import { statusText } from "../../src/cli/status-text.ts";
import { answerBoard } from "../../src/engine/board/answer-board.ts";
import type { Article } from "../../src/model/article.ts";
import type { Codebook } from "../../src/model/codebook.ts";
import { EMPTY_FILTER } from "../../src/model/filter.ts";
import { lastDayOf, type PartialDate } from "../../src/model/partial-date.ts";
import { readCodebook } from "../../src/pipeline/codebook/read-codebook.ts";
import { encodeDataset } from "../../src/pipeline/dataset/encode-dataset.ts";
import { compileArticleReader, readArticle } from "../../src/pipeline/read-article.ts";
import { SMALL_CODEBOOK } from "../pipeline/codebook/small-codebook.ts";

const codebook = readCodebook(SMALL_CODEBOOK).codebook as Codebook;
const reader = compileArticleReader(codebook);

function boardOf(sentences: Readonly<Record<string, string>>, asOf: string) {
  const articles = Object.entries(sentences).map(([published, sentence]) => {
    const text = `---\npublisher: Paper of ${published}\npublished: ${published}\n---\n${sentence}`;
    return readArticle({ file: `${published}.md`, text }, reader).article as Article;
  });
  const input = { articles, codebook, findings: [], fingerprint: "", sha256: () => "" };
  const { dataset } = openEncoded(encodeDataset(input).files);
  const ask = { filter: EMPTY_FILTER, asOf: lastDayOf(asOf as PartialDate), clock: "happened" } as const;
  return { dataset, board: answerBoard(dataset, ask) };
}

const TWO_DAYS = {
  "2021-03-05": "Germany and Czechia signed the Elbe Pact on 4 March 2021.",
  "2021-03-06": "Germany and Czechia signed the Elbe Pact on 2 March 2021.",
};

describe("statusText", () => {
  it("shows a promise that is still open, with who made it", () => {
    const { dataset, board } = boardOf(
      { "2021-01-20": "Germany and Czechia will sign the Elbe Pact in March 2021." },
      "2021-02",
    );
    const text = statusText(dataset.manifest, board);
    expect(text).toMatch(/^Elbe Pact +Nothing reported$/m);
    expect(text).toContain("Next promised: Signed, due 2021-03, pending; said by Paper of 2021-01-20, 2021-01-20");
    expect(text).toContain("Promises: 1 pending");
  });

  it("shows a promise whose day has passed as overdue", () => {
    const { dataset, board } = boardOf(
      { "2021-01-20": "Germany and Czechia will sign the Elbe Pact in March 2021." },
      "2021-06",
    );
    expect(statusText(dataset.manifest, board)).toContain("due 2021-03, overdue");
  });

  it("shows dates that cannot both be right", () => {
    const { dataset, board } = boardOf(TWO_DAYS, "2021");
    expect(statusText(dataset.manifest, board)).toMatch(
      /Disputed: Signed, its date: 2021-03-0\d \(.+\) against 2021-03-0\d \(/,
    );
  });
});

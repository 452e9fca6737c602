import { openEncoded } from "../../src/cli/open-encoded.ts";
import { answerBoard } from "../../src/engine/board/answer-board.ts";
import type { Article } from "../../src/model/article.ts";
import type { Codebook } from "../../src/model/codebook.ts";
import { EMPTY_FILTER } from "../../src/model/filter.ts";
import type { CountryId } from "../../src/model/ids.ts";
import { lastDayOf, type PartialDate } from "../../src/model/partial-date.ts";
import { readCodebook } from "../../src/pipeline/codebook/read-codebook.ts";
import { encodeDataset } from "../../src/pipeline/dataset/encode-dataset.ts";
import { compileArticleReader, readArticle } from "../../src/pipeline/read-article.ts";
import { SMALL_CODEBOOK } from "../pipeline/codebook/small-codebook.ts";
import { prepareAll } from "../pipeline/dataset/prepare-all.ts";

const codebook = readCodebook(SMALL_CODEBOOK).codebook as Codebook;
const reader = compileArticleReader(codebook);

/** The board of the small codebook on a day, from one sentence an article, by the day it was published. */
export function boardOf(sentences: Readonly<Record<string, string>>, asOf: string) {
  const articles = Object.entries(sentences).map(([published, sentence]) => {
    const text = `---\npublisher: Paper of ${published}\npublished: ${published}\n---\n${sentence}`;
    return readArticle({ file: `${published}.md`, text }, reader).article as Article;
  });
  const input = { articles: prepareAll(articles), codebook, findings: [], fingerprint: "", sha256: () => "" };
  const { dataset } = openEncoded(encodeDataset(input).files);
  const ask = { filter: EMPTY_FILTER, asOf: lastDayOf(asOf as PartialDate), clock: "happened" } as const;
  return { dataset, board: answerBoard(dataset, ask) };
}

/** Two articles that date one signature differently. */
export const TWO_DAYS = {
  "2021-03-05": "Germany and Czechia signed the Elbe Pact on 4 March 2021.",
  "2021-03-06": "Germany and Czechia signed the Elbe Pact on 2 March 2021.",
};

/** The same board with the current stage of its first agreement told of single parties. */
export function withActors({ dataset, board }: ReturnType<typeof boardOf>, ids: readonly string[]) {
  const agreements = board.agreements.map((status, place) => {
    const rungs = status.rungs.map((rung) =>
      rung.isCurrent ? { ...rung, parties: ids as readonly CountryId[] } : rung,
    );
    return place === 0 ? { ...status, rungs } : status;
  });
  return { dataset, board: { ...board, agreements } };
}

import type { QuestionKind, Questions } from "../model/questions.ts";
import { answerArticle } from "./articles/answer-article.ts";
import { answerArticles, articleRows } from "./articles/answer-articles.ts";
import { answerBoard } from "./board/answer-board.ts";
import { answerChanges } from "./changes/answer-changes.ts";
import { answerCoverage } from "./coverage/answer-coverage.ts";
import type { Dataset } from "./dataset.ts";
import { answerFacet } from "./facets/answer-facet.ts";
import { answerFacets } from "./facets/answer-facets.ts";
import { answerMatrix } from "./matrix/answer-matrix.ts";
import { parseWords } from "./search/parse-words.ts";
import { answerTrace, tracedRows } from "./trace/answer-trace.ts";

type Answers = {
  readonly [Kind in QuestionKind]: (dataset: Dataset, question: Questions[Kind]["ask"]) => Questions[Kind]["answer"];
};

const ANSWERS: Answers = {
  manifest: ({ manifest }) => manifest,
  facets: answerFacets,
  facet: answerFacet,
  coverage: answerCoverage,
  board: answerBoard,
  trace: answerTrace,
  matrix: answerMatrix,
  changes: answerChanges,
  articles: answerArticles,
  article: answerArticle,
};

/** Answer any question; the shards of `neededShards` must have been added before. */
export function answerQuestion<Kind extends QuestionKind>(
  dataset: Dataset,
  kind: Kind,
  question: Questions[Kind]["ask"],
): Questions[Kind]["answer"] {
  return ANSWERS[kind](dataset, question);
}

/** A question with its kind, for a place that takes any. */
export type AnyQuestion = {
  readonly [Kind in QuestionKind]: { readonly kind: Kind; readonly question: Questions[Kind]["ask"] };
}[QuestionKind];

/**
 * The text shards that a question needs and that were not added yet, ascending.
 *
 * All for a filter with words while no index of them is built, with one those of the list's page; without words those of
 * the article, or of the claims on the page of the trace.
 */
export function neededShards(dataset: Dataset, asked: AnyQuestion): number[] {
  const { shardSize } = dataset.manifest;
  const missing = dataset.texts.flatMap((shard, at) => (shard === null ? [at] : []));
  const isSearch = asked.kind !== "manifest" && parseWords(asked.question.filter.words).length > 0;
  if (isSearch && dataset.search === null) return missing;
  const needed = new Set(neededRows(dataset, asked).map((row) => Math.floor(row / shardSize)));
  return missing.filter((shard) => needed.has(shard));
}

function neededRows(dataset: Dataset, asked: AnyQuestion): readonly number[] {
  if (asked.kind === "articles") {
    return parseWords(asked.question.filter.words).length === 0 ? [] : articleRows(dataset, asked.question);
  }
  if (asked.kind === "article") {
    const row = dataset.articles.columns.ids.indexOf(asked.question.id);
    return row < 0 ? [] : [row];
  }
  return asked.kind === "trace" ? tracedRows(dataset, asked.question) : [];
}

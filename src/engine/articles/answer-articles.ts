import type { ArticleLine, ArticleOrder, ArticlePage } from "../../model/answers.ts";
import type { Questions } from "../../model/questions.ts";
import { type Dataset, NO_DAY } from "../dataset.ts";
import { countPassing, judgeRows, type RowMask } from "../filter/judge-rows.ts";
import { citationOf } from "./citation-of.ts";

/** A page of the passing articles by first possible day of publication, those without one last in both orders. */
export function answerArticles(dataset: Dataset, question: Questions["articles"]["ask"]): ArticlePage {
  const { filter, order, limit } = question;
  const offset = Math.max(0, question.offset);
  const mask = judgeRows(dataset, filter);
  const rows = pageOf(rowOrder(dataset, order), mask, offset, limit);
  return { passing: countPassing(mask), offset, lines: rows.map((row) => lineOf(dataset, row)) };
}

/** Ranges of rows in the order of the list: rows are stored oldest first, undated last. */
function rowOrder({ articles }: Dataset, order: ArticleOrder): Iterable<number> {
  let dated = articles.count;
  while (dated > 0 && articles.firstDays[dated - 1] === NO_DAY) dated--;
  return order === "oldest" ? countUp(0, articles.count) : newestFirst(dated, articles.count);
}

function* newestFirst(dated: number, count: number): Generator<number> {
  for (let row = dated - 1; row >= 0; row--) yield row;
  yield* countUp(dated, count);
}

function* countUp(start: number, end: number): Generator<number> {
  for (let row = start; row < end; row++) yield row;
}

function pageOf(rows: Iterable<number>, mask: RowMask, offset: number, limit: number): number[] {
  const page: number[] = [];
  let passed = 0;
  if (limit <= 0) return page;
  for (const row of rows) {
    if (mask[row] !== 0) continue;
    if (passed++ >= offset) page.push(row);
    if (page.length === limit) break;
  }
  return page;
}

function lineOf(dataset: Dataset, row: number): ArticleLine {
  const { ofArticle } = dataset.claims;
  return {
    id: dataset.articles.columns.ids[row]!,
    claims: ofArticle[row + 1]! - ofArticle[row]!,
    ...citationOf(dataset, row),
  };
}

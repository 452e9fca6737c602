import type { ArticleLine, ArticleOrder, ArticlePage } from "../../model/answers.ts";
import type { Questions } from "../../model/questions.ts";
import { type Dataset, NO_DAY } from "../dataset.ts";
import { judgeFilter } from "../filter/judge-filter.ts";
import { hasRow, type RowSet } from "../row-set/row-set.ts";
import { matchOf } from "../search/match-of.ts";
import { rankRows } from "../search/rank-rows.ts";
import { searchOf } from "../search/search-of.ts";
import { rowsOfStory, standInRows } from "../stories/stand-in-rows.ts";
import { citationOf } from "./citation-of.ts";

/** Others of a story that a line carries; a story of more is read through the articles that it names. */
export const MOST_OTHERS = 20;

/**
 * A page of the passing articles by first possible day of publication, those without one last in both orders, or by how
 * well they fit the words of the filter, of equal ones the newest first; in stories one line a story, its first passing
 * article, with the others. Needs the texts of the page's rows when the filter has words.
 */
export function answerArticles(dataset: Dataset, question: Questions["articles"]["ask"]): ArticlePage {
  const { filter, unit = "reports" } = question;
  const { passing } = judgeFilter(dataset, filter);
  const listed = standInRows(dataset, passing, unit);
  const found = searchOf(dataset, filter.words);
  const lines = rowsOfPage(dataset, question, listed).map((row) => {
    const others = unit === "reports" ? [] : othersOf(dataset, row).filter((other) => hasRow(passing, other));
    return {
      ...lineOf(dataset, row),
      match: found === null ? null : matchOf(dataset, row, found.terms),
      others: others.length,
      otherLines: others.slice(0, MOST_OTHERS).map((other) => lineOf(dataset, other)),
    };
  });
  const offset = Math.max(0, question.offset);
  return { passing: listed.size, offset, lines, readings: found?.readings ?? [] };
}

/** The rows that a page of the list shows, in its order. */
export function articleRows(dataset: Dataset, question: Questions["articles"]["ask"]): readonly number[] {
  const { passing } = judgeFilter(dataset, question.filter);
  return rowsOfPage(dataset, question, standInRows(dataset, passing, question.unit ?? "reports"));
}

function rowsOfPage(dataset: Dataset, question: Questions["articles"]["ask"], listed: RowSet): readonly number[] {
  const { filter, order, limit } = question;
  const offset = Math.max(0, question.offset);
  const rows = rowOrder(dataset, order);
  const found = order === "best" ? searchOf(dataset, filter.words) : null;
  if (found === null) return pageOf(rows, listed, offset, limit);
  return rankRows(found, pageOf(rows, listed, 0, dataset.articles.count), offset + Math.max(0, limit)).slice(offset);
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

function pageOf(rows: Iterable<number>, listed: RowSet, offset: number, limit: number): number[] {
  const page: number[] = [];
  let passed = 0;
  if (limit <= 0) return page;
  for (const row of rows) {
    if (!hasRow(listed, row)) continue;
    if (passed++ >= offset) page.push(row);
    if (page.length === limit) break;
  }
  return page;
}

/** The other rows of the story of a row, by last possible day of publication. */
export function othersOf({ stories }: Dataset, row: number): number[] {
  return Array.from(rowsOfStory(stories, row)).filter((other) => other !== row);
}

/** An article as a line of a list. */
export function lineOf(dataset: Dataset, row: number): ArticleLine {
  const { ofArticle } = dataset.claims;
  return {
    id: dataset.articles.columns.ids[row]!,
    claims: ofArticle[row + 1]! - ofArticle[row]!,
    ...citationOf(dataset, row),
  };
}

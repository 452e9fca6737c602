import type { ArticleLine, ArticlePage } from "../../model/answers.ts";
import type { CountUnit } from "../../model/filter.ts";
import type { Questions } from "../../model/questions.ts";
import type { Dataset } from "../dataset.ts";
import { hasRow, type RowSet } from "../row-set/row-set.ts";
import { matchOf } from "../search/match-of.ts";
import { searchOf } from "../search/search-of.ts";
import { lineAt } from "../shards.ts";
import { rowsOfStory } from "../stories/stand-in-rows.ts";
import { citationOf } from "./citation-of.ts";
import { listedRows, rowsOfPage } from "./listed-rows.ts";

/** Others of a story that a line carries; a story of more is read through the articles that it names. */
export const MOST_OTHERS = 20;

/**
 * A page of the passing articles by first possible day of publication, those without one last in both orders, or by how
 * well they fit the words of the filter, of equal ones the newest first; in stories one line a story, its first passing
 * article, with the others. Needs the buckets of the ids that it is asked `among`, the lines of `linesOfPage`, and the texts of the page's rows when the filter has words.
 */
export function answerArticles(dataset: Dataset, question: Questions["articles"]["ask"]): ArticlePage {
  const { filter, unit = "reports" } = question;
  const { passing, listed } = listedRows(dataset, question);
  const found = searchOf(dataset, filter.words);
  const lines = rowsOfPage(dataset, question, listed).map((row) => {
    const others = othersOfLine(dataset, row, unit, passing);
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
  return rowsOfPage(dataset, question, listedRows(dataset, question).listed);
}

/** The rows whose lines a page of the list shows: its own, and those of the stories that they stand for. */
export function linesOfPage(dataset: Dataset, question: Questions["articles"]["ask"]): readonly number[] {
  const { unit = "reports" } = question;
  const { passing, listed } = listedRows(dataset, question);
  const rows = rowsOfPage(dataset, question, listed);
  return rows.flatMap((row) => [row, ...othersOfLine(dataset, row, unit, passing).slice(0, MOST_OTHERS)]);
}

function othersOfLine(dataset: Dataset, row: number, unit: CountUnit, passing: RowSet): number[] {
  return unit === "reports" ? [] : othersOf(dataset, row).filter((other) => hasRow(passing, other));
}

/** The other rows of the story of a row, in their order, see `Stories`. */
export function othersOf({ stories }: Dataset, row: number): number[] {
  return Array.from(rowsOfStory(stories, row)).filter((other) => other !== row);
}

/** An article as a line of a list. Needs its line. */
export function lineOf(dataset: Dataset, row: number): ArticleLine {
  const { ofArticle } = dataset.claims;
  return {
    id: lineAt(dataset, row, "ids"),
    claims: ofArticle[row + 1]! - ofArticle[row]!,
    ...citationOf(dataset, row),
  };
}

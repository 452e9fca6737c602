import type { ArticleSummary } from "../../model/article.ts";
import { compareTexts } from "../../model/compare-texts.ts";
import type { PublicationDays } from "../../model/publication-days.ts";

/** An article with the days of its publication. */
export interface DatedArticle {
  readonly article: ArticleSummary;
  /** Of `publicationDaysOf`. */
  readonly days: PublicationDays;
}

/**
 * Articles in the order in which one may head the others of its story: by the day by which it was published for
 * certain, an official one first on a day, then by id and file; those without a day last.
 */
export function orderForStories<Dated extends DatedArticle>(articles: readonly Dated[]): Dated[] {
  return [...articles].sort(compareForStories);
}

/** Which of two articles comes first in that order: below 0 the first, above it the second, 0 where they are one. */
export function compareForStories(a: DatedArticle, b: DatedArticle): number {
  return (
    dayOf(a) - dayOf(b) ||
    Number(b.article.kind === "official") - Number(a.article.kind === "official") ||
    compareTexts(a.article.id, b.article.id) ||
    compareTexts(a.article.file, b.article.file)
  );
}

function dayOf({ days: { first, last } }: DatedArticle): number {
  return last ?? first ?? Number.MAX_SAFE_INTEGER;
}

import type { ArticleSummary } from "../../model/article.ts";
import { compareTexts } from "../../model/compare-texts.ts";
import { publicationDaysOf } from "../../model/publication-days.ts";

/**
 * Articles in the order in which one may head the others of its story: by the day by which it was published for
 * certain, an official one first on a day, then by id and file; those without a day last.
 */
export function orderForStories(articles: readonly ArticleSummary[]): ArticleSummary[] {
  const keyed = articles.map((article) => {
    const { first, last } = publicationDaysOf(article.published);
    return { article, day: last ?? first ?? Number.MAX_SAFE_INTEGER, rank: article.kind === "official" ? 0 : 1 };
  });
  keyed.sort(
    (a, b) =>
      a.day - b.day ||
      a.rank - b.rank ||
      compareTexts(a.article.id, b.article.id) ||
      compareTexts(a.article.file, b.article.file),
  );
  return keyed.map(({ article }) => article);
}

import type { ArticleSummary } from "../../model/article.ts";
import { compareTexts } from "../../model/compare-texts.ts";
import type { DayNumber } from "../../model/day-number.ts";
import { publicationDaysOf } from "../../model/publication-days.ts";

/** Articles by first possible day of publication, then by id, then by file; those without a first day last. */
export function orderArticles<Listed extends ArticleSummary>(articles: readonly Listed[]): Listed[] {
  const days = new Map(articles.map((article) => [article, publicationDaysOf(article.published).first]));
  return [...articles].sort(
    (a, b) =>
      compareDays(days.get(a) ?? null, days.get(b) ?? null) || compareTexts(a.id, b.id) || compareTexts(a.file, b.file),
  );
}

function compareDays(a: DayNumber | null, b: DayNumber | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a - b;
}

import type { PublicationDate } from "../model/article.ts";
import { publicationDaysOf } from "../model/publication-days.ts";
import type { Collection } from "./read-collection.ts";

/**
 * What was read, in one line: a dated article has a first and a last possible day, as in the page's counts.
 *
 * Example: `403 articles (397 dated, 6 undated) in 391 stories, 1,024 claims, 12 findings, 1.2 s`.
 */
export function summaryText(
  { articles, findings }: Pick<Collection, "articles" | "findings">,
  { stories, claims }: { readonly stories: number; readonly claims: number },
  elapsedMs: number,
): string {
  const undated = articles.filter(({ summary }) => isUndated(summary.published)).length;
  const seconds = (elapsedMs / 1000).toFixed(1);
  const dated = `${articles.length - undated} dated, ${undated} undated`;
  return `${counted(articles.length, "article")} (${dated}) in ${counted(stories, "story", "stories")}, ${counted(claims, "claim")}, ${counted(findings.length, "finding")}, ${seconds} s\n`;
}

function isUndated(published: PublicationDate): boolean {
  const { first, last } = publicationDaysOf(published);
  return first === null || last === null;
}

function counted(count: number, noun: string, nouns = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : nouns}`;
}

import type { Collection } from "./read-collection.ts";

/** What was read, in one line: `403 articles (397 dated, 6 undated), 1,024 claims, 12 findings, 1.2 s`. */
export function summaryText({ articles, findings }: Collection, elapsedMs: number): string {
  const undated = articles.filter(({ published }) => published.basis === "none").length;
  const claims = articles.reduce((count, article) => count + article.claims.length, 0);
  const seconds = (elapsedMs / 1000).toFixed(1);
  const dated = `${articles.length - undated} dated, ${undated} undated`;
  return `${counted(articles.length, "article")} (${dated}), ${counted(claims, "claim")}, ${counted(findings.length, "finding")}, ${seconds} s\n`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

import { SOURCE_KINDS } from "../../model/article.ts";
import type { ClaimNumber, Evidence } from "../../model/status.ts";
import type { Dataset } from "../dataset.ts";

const OFFICIAL = SOURCE_KINDS.indexOf("official");

/**
 * Count who makes the claims.
 *
 * An article without a known publisher adds no publisher, as it may be another's words; where no publisher is known
 * at all, there is one.
 */
export function countEvidence({ articles, claims }: Dataset, numbers: readonly ClaimNumber[]): Evidence {
  const rows = new Set(numbers.map((claim) => claims.articles[claim]!));
  const publishers = new Set<number>();
  let official = 0;
  for (const row of rows) {
    if (articles.publishers[row]! >= 0) publishers.add(articles.publishers[row]!);
    if (articles.kinds[row] === OFFICIAL) official++;
  }
  return {
    articles: rows.size,
    publishers: Math.max(publishers.size, Math.min(rows.size, 1)),
    official,
    claims: [...new Set(numbers)].sort((a, b) => a - b),
  };
}

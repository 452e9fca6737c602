import type { Dataset } from "../../../../src/engine/dataset.ts";
import { SOURCE_KINDS } from "../../../../src/model/article.ts";
import type { CountUnit } from "../../../../src/model/filter.ts";
import type { ClaimNumber, Evidence } from "../../../../src/model/status.ts";

const OFFICIAL = SOURCE_KINDS.indexOf("official");

/**
 * Count who makes the claims; in stories, articles of one story count once, and as official where any of them is.
 *
 * An article without a known publisher adds no publisher, as it may be another's words; such articles are counted apart.
 */
export function countEvidence(
  { articles, claims, stories, manifest }: Dataset,
  numbers: readonly ClaimNumber[],
  unit: CountUnit = "reports",
): Evidence {
  const rows = new Set(numbers.map((claim) => claims.articles[claim]!));
  const publishers = new Set<number>();
  const counted = (row: number) => (unit === "reports" ? row : stories.storyOf[row]!);
  const official = new Set<number>();
  const unattributed = new Set<number>();
  for (const row of rows) {
    if (articles.publishers[row]! < manifest.dictionaries.publishers.length) publishers.add(articles.publishers[row]!);
    else unattributed.add(row);
    if (articles.kinds[row] === OFFICIAL) official.add(counted(row));
  }
  return {
    articles: new Set([...rows].map(counted)).size,
    publishers: publishers.size,
    official: official.size,
    unattributed: unattributed.size,
    claims: [...new Set(numbers)].sort((a, b) => a - b),
  };
}

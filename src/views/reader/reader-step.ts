import type { ArticlePlace } from "../../model/answers.ts";
import type { ArticleId } from "../../model/ids.ts";
import type { ClaimNumber } from "../../model/status.ts";

/** The claim `step` places after the active one, round the end; with none active the first or the last. Null for no claims. */
export function stepClaim(
  claims: readonly ClaimNumber[],
  active: ClaimNumber | null,
  step: 1 | -1,
): ClaimNumber | null {
  const place = active === null ? -1 : claims.indexOf(active);
  const next = place < 0 ? (step === 1 ? 0 : claims.length - 1) : (place + step + claims.length) % claims.length;
  return claims[next] ?? null;
}

/** The report that a key leads to from a place in the list; null for another key, at the list's ends, and off the list. */
export function stepReport(key: string, place: ArticlePlace | null): ArticleId | null {
  if (key === "[" || key === "ArrowLeft") return place?.before ?? null;
  return key === "]" || key === "ArrowRight" ? (place?.after ?? null) : null;
}

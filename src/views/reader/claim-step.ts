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

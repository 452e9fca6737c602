import type { Claim } from "../../model/claim.ts";

/**
 * One claim for each fact (agreement, stage, modality, date, party) of an article, the first in the text.
 *
 * A claim without a date or party is dropped where another tells the same with them. A plan or wish is dropped where the
 * article says that the stage was reached, unless it is the act of another party.
 */
export function keepBestClaims(claims: readonly Claim[]): Claim[] {
  const kept = claims.filter((claim, at) => {
    const others = claims.filter((other, place) => place !== at && isSameFact(claim, other));
    return !others.some(
      (other) => tellsMore(other, claim) || (tellsAsMuch(other, claim) && claims.indexOf(other) < at),
    );
  });
  return kept
    .filter((claim) => !isOvertaken(claim, kept))
    .sort((a, b) => a.start - b.start || a.cue.start - b.cue.start);
}

function isSameFact(a: Claim, b: Claim): boolean {
  return a.agreement === b.agreement && a.stage === b.stage && a.modality === b.modality;
}

/** Whether `a` says all that `b` says, and a date or party besides. */
function tellsMore(a: Claim, b: Claim): boolean {
  const includes = covers(a.date, b.date) && (b.party === null || a.party === b.party);
  return includes && (a.date !== b.date || a.party !== b.party);
}

function covers(fine: string | null, coarse: string | null): boolean {
  return coarse === null || (fine?.startsWith(coarse) ?? false);
}

function tellsAsMuch(a: Claim, b: Claim): boolean {
  return a.date === b.date && a.party === b.party;
}

function isOvertaken(claim: Claim, claims: readonly Claim[]): boolean {
  if (claim.modality !== "planned" && claim.modality !== "urged") return false;
  return claims.some(
    (other) =>
      other.modality === "happened" &&
      other.agreement === claim.agreement &&
      other.stage === claim.stage &&
      (other.party === null || other.party === claim.party),
  );
}

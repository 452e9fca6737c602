import type { Claim } from "../../model/claim.ts";
import type { StageId } from "../../model/ids.ts";
import { ORDER_AHEAD } from "./find-orders.ts";
import { IMPLIED_TALKS } from "./implied-talks.ts";

const PROPOSED = "proposed" as StageId;
const ENDED = "ended" as StageId;

/** Rules by which an agreement is told as considered at the time of the text, and not as proposed once. */
const NOW: ReadonlySet<string> = new Set([
  "proposed-one",
  "being-weighed",
  "agreed-to-consider",
  "progressive",
  "present-lasting",
  "wish-is-a-proposal",
  "talked-about",
]);

/**
 * One claim for each fact (agreement, stage, modality, date, party) of an article, the first in the text.
 *
 * A claim without a date or party is dropped where another tells the same with them. A plan, need or wish is dropped where the
 * article says that the stage was reached, unless it is the act of another party, or an order that comes after others, or
 * the same sentence only leads to it. "The proposed pact", and what "is being weighed", tell of a proposal only where
 * the article tells of nothing further but an end: of what is signed, something about it is weighed.
 */
export function keepBestClaims(claims: readonly Claim[]): readonly Claim[] {
  if (claims.length < 2) return claims;
  const firsts = new Map<string, Claim>();
  for (const claim of claims) {
    const key = `${claim.agreement} ${claim.stage} ${claim.modality} ${claim.date} ${claim.party}`;
    if (!firsts.has(key)) firsts.set(key, claim);
  }
  const stages = new Map<string, Claim[]>();
  for (const claim of firsts.values()) {
    const key = `${claim.agreement} ${claim.stage}`;
    const known = stages.get(key);
    if (known) known.push(claim);
    else stages.set(key, [claim]);
  }
  const stillProposed = (claim: Claim) =>
    !(claim.stage === PROPOSED && NOW.has(claim.rule)) || !claims.some((one) => isFurther(one, claim));
  const best: Claim[] = [];
  for (const own of stages.values()) {
    for (const claim of own.length === 1 ? own : keepBestOfStage(own)) if (stillProposed(claim)) best.push(claim);
  }
  return best.sort((a, b) => a.start - b.start || a.cue.start - b.cue.start);
}

/** The same among different claims on one stage of one agreement. */
function keepBestOfStage(all: readonly Claim[]): Claim[] {
  const told = all.filter(({ rule }) => rule !== IMPLIED_TALKS);
  const claims = told.length > 0 ? told : all;
  return claims.filter((claim) => {
    const isToldBetter = claims.some((other) => other.modality === claim.modality && tellsMore(other, claim));
    const isPlannedToo =
      claim.modality === "needed" &&
      claims.some(({ modality, start }) => modality === "planned" && start === claim.start);
    return !isToldBetter && !isPlannedToo && !isOvertaken(claim, claims) && !isLedTo(claim, claims);
  });
}

function isFurther(claim: Claim, { agreement, stage }: Claim): boolean {
  const isOther = claim.stage !== stage && claim.stage !== ENDED;
  return isOther && claim.agreement === agreement && claim.modality === "happened";
}

/** Whether `a` says all that `b` says, and a date or party besides. */
function tellsMore(a: Claim, b: Claim): boolean {
  const includes = covers(a.date, b.date) && (b.party === null || a.party === b.party);
  return includes && (a.date !== b.date || a.party !== b.party);
}

function covers(fine: string | null, coarse: string | null): boolean {
  return coarse === null || (fine?.startsWith(coarse) ?? false);
}

/**
 * Whether a launch without a date stands in a sentence that goes on to tell it as planned: of "a deal was struck, part
 * of the partnership to be signed on Monday" the partnership is yet to come.
 */
function isLedTo(claim: Claim, claims: readonly Claim[]): boolean {
  if (claim.stage !== "launched" || claim.modality !== "happened" || claim.date !== null) return false;
  return claims.some(
    ({ modality, start, cue }) => modality === "planned" && start === claim.start && cue.start >= claim.cue.end,
  );
}

function isOvertaken(claim: Claim, claims: readonly Claim[]): boolean {
  if (claim.modality === "happened" || claim.modality === "denied") return false;
  if (claim.rule === ORDER_AHEAD) return false;
  return claims.some(
    (other) =>
      other.modality === "happened" && (other.party === null || other.party === claim.party) && !isLedTo(other, claims),
  );
}

import type { StageId } from "../../model/ids.ts";
import { ALL_PARTIES, type ClaimFacts } from "./claim-facts.ts";
import type { ClaimList } from "./claim-list.ts";

/** Stages that happen to all parties at once: their acts have one day, whoever is named. */
const SHARED_STAGES: ReadonlySet<string> = new Set(["signed", "in-force"]);

/** Stages that each party reaches by an act of its own. */
const PARTY_STAGES: ReadonlySet<string> = new Set(["ratified", "ended"]);

/** Stages that go on or come again, so that reports of several days tell no contradiction. */
const LASTING_STAGES: ReadonlySet<string> = new Set(["proposed", "negotiating", "study", "development"]);

/** How a stage is reached: by one act of all, by an act of each party, or by going on from some day. */
export type Reach = "once" | "by-party" | "lasting";

export function reachOf(stage: StageId): Reach {
  if (PARTY_STAGES.has(stage)) return "by-party";
  return LASTING_STAGES.has(stage) ? "lasting" : "once";
}

/** Whether a stage happens to all parties on one day. */
export function isSharedStage(stage: StageId): boolean {
  return SHARED_STAGES.has(stage);
}

/** Whether each party reaches a stage by an act of its own. */
export function isPartyStage(stage: StageId): boolean {
  return PARTY_STAGES.has(stage);
}

/** Whether claims on two parties can speak of one act: not where each party has its own and two are named. */
export function isSameAct(stage: StageId, a: number, b: number): boolean {
  return !isPartyStage(stage) || a === ALL_PARTIES || b === ALL_PARTIES || a === b;
}

/** Tells of a party whether any of the claims can speak of its act. */
export function actsOfClaims(facts: ClaimFacts, stage: StageId, claims: ClaimList): (party: number) => boolean {
  if (claims.length === 0) return () => false;
  if (!isPartyStage(stage)) return () => true;
  const parties = partiesOf(facts, claims);
  if (parties.has(ALL_PARTIES)) return () => true;
  return (party) => party === ALL_PARTIES || parties.has(party);
}

/** The parties that claims name, `ALL_PARTIES` among them. */
export function partiesOf({ parties }: ClaimFacts, claims: ClaimList): Set<number> {
  const named = new Set<number>();
  for (let at = 0; at < claims.length; at++) named.add(parties[claims[at]!]!);
  return named;
}

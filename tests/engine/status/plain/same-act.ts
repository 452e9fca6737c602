import type { CountryId, StageId } from "../../../../src/model/ids.ts";

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

/** Whose act a claim speaks of; null for all parties, or where it is not said. */
interface Acting {
  readonly party: CountryId | null;
}

/** Whether two claims on a stage can speak of one act: not where each party has its own and two are named. */
export function isSameAct(stage: StageId, a: Acting, b: Acting): boolean {
  return !isPartyStage(stage) || a.party === null || b.party === null || a.party === b.party;
}

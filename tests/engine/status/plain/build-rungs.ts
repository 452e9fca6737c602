import type { Dataset } from "../../../../src/engine/dataset.ts";
import type { Rung, RungState } from "../../../../src/model/status.ts";
import { countEvidence } from "./count-evidence.ts";
import { hasDateConflict } from "./date-versions.ts";
import type { JudgedPromise } from "./judge-promises.ts";
import { lastPlace, type StageFacts } from "./judge-stages.ts";
import { isOpen, newestDue, openPromise } from "./open-promise.ts";
import { isPartyStage } from "./same-act.ts";

/** What a rung needs beside what is told of its stage. */
interface LadderFacts {
  /** The place of the current stage, -1 for none. */
  readonly current: number;
  readonly promises: readonly JudgedPromise[];
}

/** The rungs of a ladder in order; an ending only where something is told of it. */
export function buildRungs(
  dataset: Dataset,
  stages: readonly StageFacts[],
  ladder: LadderFacts,
): Omit<Rung, "shown">[] {
  const furthest = lastPlace(stages, ({ acts, words }) => acts.length > 0 && !words.isEnding);
  return stages
    .map((stage, place) => buildRung(dataset, stage, place, furthest, ladder))
    .filter((_, place) => !isUntoldEnding(stages[place]));
}

function isUntoldEnding(stage: StageFacts | undefined): boolean {
  if (!stage?.words.isEnding) return false;
  return [stage.acts, stage.plans, stage.needs, stage.wishes, stage.denials].every((facts) => facts.length === 0);
}

function buildRung(
  dataset: Dataset,
  stage: StageFacts,
  place: number,
  furthest: number,
  { current, promises }: LadderFacts,
): Omit<Rung, "shown"> {
  const own = promises.filter(({ plan }) => plan.stage === place);
  const open = openPromise(stage.words.id, own);
  const isReached = stage.acts.length > 0 && stage.undoneBy === null;
  const state = stateOf(isReached, place < furthest, open);
  const promisers = own.filter(isOpen).map(({ plan }) => plan);
  const tellers = state === "reached" ? stage.acts : state === "implied" ? [] : promisers;
  return {
    stage: stage.words.id,
    state,
    isCurrent: place === current,
    date: isReached ? stage.date : null,
    due: open === null ? newestDue(own) : open.plan.date,
    parties: isReached && !isDayOfAll(stage) ? stage.parties : [],
    isOfAll: isReached && (!isPartyStage(stage.words.id) || stage.acts.some(({ party }) => party === null)),
    hasConflict: hasDateConflict(stage),
    evidence: countEvidence(
      dataset,
      tellers.map(({ claim }) => claim),
    ),
  };
}

function isDayOfAll({ words, acts, date, partyDates }: StageFacts): boolean {
  const isToldOfAll = isPartyStage(words.id) && acts.some(({ party }) => party === null);
  return isToldOfAll && date !== null && !partyDates.includes(date);
}

function stateOf(isReached: boolean, isPassed: boolean, open: JudgedPromise | null): RungState {
  if (isReached) return "reached";
  if (isPassed) return "implied";
  if (open === null) return "unknown";
  return open.outcome === "overdue" ? "overdue" : "promised";
}

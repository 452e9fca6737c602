import type { DayNumber } from "../../model/day-number.ts";
import { lastDayOf } from "../../model/partial-date.ts";
import type { Rung, RungState } from "../../model/status.ts";
import type { Dataset } from "../dataset.ts";
import { countEvidence } from "./count-evidence.ts";
import { hasDateConflict } from "./date-versions.ts";
import { isOpen, type JudgedPromise, newestDue } from "./judge-promises.ts";
import { lastPlace, type StageFacts } from "./judge-stages.ts";

/** What a rung needs beside what is told of its stage. */
interface LadderFacts {
  /** The place of the current stage, -1 for none. */
  readonly current: number;
  readonly promises: readonly JudgedPromise[];
  readonly asOf: DayNumber;
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
  return [stage.acts, stage.plans, stage.wishes, stage.denials].every((facts) => facts.length === 0);
}

function buildRung(
  dataset: Dataset,
  stage: StageFacts,
  place: number,
  furthest: number,
  { current, promises, asOf }: LadderFacts,
): Omit<Rung, "shown"> {
  const own = promises.filter(({ plan }) => plan.stage === place);
  const open = own.filter(isOpen);
  const isReached = stage.acts.length > 0 && stage.undoneBy === null;
  const due = newestDue(open.length > 0 ? open : own);
  const state = stateOf(isReached, place < furthest, open, due !== null && lastDayOf(due) < asOf);
  const tellers = state === "reached" ? stage.acts : state === "implied" ? [] : open.map(({ plan }) => plan);
  return {
    stage: stage.words.id,
    state,
    isCurrent: place === current,
    date: isReached ? stage.date : null,
    due,
    parties: isReached ? stage.parties : [],
    hasConflict: hasDateConflict(stage),
    evidence: countEvidence(
      dataset,
      tellers.map(({ claim }) => claim),
    ),
  };
}

function stateOf(isReached: boolean, isPassed: boolean, open: readonly JudgedPromise[], isLate: boolean): RungState {
  if (isReached) return "reached";
  if (isPassed) return "implied";
  if (open.length === 0) return "unknown";
  return isLate ? "overdue" : "promised";
}

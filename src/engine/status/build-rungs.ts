import type { Rung, RungState } from "../../model/status.ts";
import { PROMISE_OUTCOMES } from "../../model/status.ts";
import { ALL_PARTIES, type ClaimFacts } from "./claim-facts.ts";
import type { ClaimList } from "./claim-list.ts";
import { NO_DATE, textOfDate } from "./date-table.ts";
import { hasDateConflict } from "./date-versions.ts";
import type { JudgedPromises } from "./judge-promises.ts";
import { lastPlace, type StageFacts } from "./judge-stages.ts";
import { newestDue, openPlans, openPromise } from "./open-promise.ts";
import { isPartyStage, partiesOf } from "./same-act.ts";

/** A rung before it is counted who says so. */
export interface JudgedRung extends Omit<Rung, "evidence" | "shown"> {
  readonly claims: ClaimList;
}

/** What a rung needs beside what is told of its stage. */
interface LadderFacts {
  /** The place of the current stage, -1 for none. */
  readonly current: number;
  /** By place on the ladder. */
  readonly promises: readonly JudgedPromises[];
}

/** The rungs of a ladder in order; an ending only where something is told of it. */
export function buildRungs(facts: ClaimFacts, stages: readonly StageFacts[], ladder: LadderFacts): JudgedRung[] {
  const furthest = lastPlace(stages, ({ acts, words }) => acts.length > 0 && !words.isEnding);
  return stages
    .map((stage, place) => buildRung(facts, stage, place, furthest, ladder))
    .filter((_, place) => !isUntoldEnding(stages[place]));
}

function isUntoldEnding(stage: StageFacts | undefined): boolean {
  if (!stage?.words.isEnding) return false;
  return [stage.acts, stage.plans, stage.needs, stage.wishes, stage.denials].every(({ length }) => length === 0);
}

function buildRung(
  facts: ClaimFacts,
  stage: StageFacts,
  place: number,
  furthest: number,
  { current, promises }: LadderFacts,
): JudgedRung {
  const own = promises[place]!;
  const open = openPromise(facts, stage.words.id, own);
  const isReached = stage.acts.length > 0 && stage.undoneBy === null;
  const outcome = PROMISE_OUTCOMES[own.outcomes[open] ?? -1];
  const state = stateOf(isReached, place < furthest, outcome);
  const due = open < 0 ? newestDue(facts, own) : facts.told[own.plans[open]!]!;
  return {
    stage: stage.words.id,
    state,
    isCurrent: place === current,
    date: isReached ? textOfDate(facts.dates, stage.date) : null,
    due: textOfDate(facts.dates, due),
    parties: isReached && !isDayOfAll(facts, stage) ? stage.parties : [],
    isOfAll: isReached && isActOfAll(facts, stage),
    hasConflict: hasDateConflict(facts, stage),
    claims: state === "reached" ? stage.acts : state === "implied" ? stage.acts.subarray(0, 0) : openPlans(own),
  };
}

function isActOfAll(facts: ClaimFacts, { words, acts }: StageFacts): boolean {
  return !isPartyStage(words.id) || partiesOf(facts, acts).has(ALL_PARTIES);
}

/** Whether the day of an act of each party is told of all alone: then no party is named beside it, as nobody told it of that one. */
function isDayOfAll(facts: ClaimFacts, { words, acts, date, partyDates }: StageFacts): boolean {
  if (date === NO_DATE || !isPartyStage(words.id) || !partiesOf(facts, acts).has(ALL_PARTIES)) return false;
  return ![...partyDates.values()].includes(date);
}

function stateOf(
  isReached: boolean,
  isPassed: boolean,
  open: (typeof PROMISE_OUTCOMES)[number] | undefined,
): RungState {
  if (isReached) return "reached";
  if (isPassed) return "implied";
  if (open === undefined) return "unknown";
  return open === "overdue" ? "overdue" : "promised";
}

import type { Dataset } from "../../../../src/engine/dataset.ts";
import { calendarDayOf, type DayNumber } from "../../../../src/model/day-number.ts";
import type { CountryId } from "../../../../src/model/ids.ts";
import { lastDayOf, type PartialDate } from "../../../../src/model/partial-date.ts";
import type { AgreementStatus, Rung } from "../../../../src/model/status.ts";
import { type GeneralRuleId, stageRuleOf } from "../../../../src/model/status-rules.ts";
import { buildPledges, chooseNext } from "./build-pledges.ts";
import { buildRungs } from "./build-rungs.ts";
import { countFacts, type Moment } from "./count-facts.ts";
import { findConflicts, type JudgedConflict } from "./find-conflicts.ts";
import { judgePromises, type LadderPosition } from "./judge-promises.ts";
import { furthestStage, judgeStages, type StageFacts } from "./judge-stages.ts";
import type { SettledFacts } from "./settle-facts.ts";

/** The parts of a status that a filter can change. */
type Filtered = "articles" | "articlesByYear" | "rungs" | "conflicts" | "outcomes";

/** A status as all claims say it; no filter has a part in it. */
export interface JudgedStatus extends Omit<AgreementStatus, Filtered> {
  readonly rungs: readonly Omit<Rung, "shown">[];
  readonly conflicts: readonly JudgedConflict[];
  /** The place of its stage on the ladder, -1 for none. */
  readonly current: number;
  readonly stages: readonly StageFacts[];
}

const DAYS_OF_QUIET = 365;

/** Judge one agreement at a moment. `lastToldDay` is the last day of its newest article by then, null when it has none. */
export function judgeStatus(
  dataset: Dataset,
  known: SettledFacts,
  moment: Moment,
  lastToldDay: DayNumber | null,
): JudgedStatus {
  const { agreement } = known;
  const stages = judgeStages(known, countFacts(known.facts, moment), moment);
  const current = furthestStage(stages);
  const promises = stages.flatMap((stage, place) =>
    judgePromises(stage, positionOf(stages, place, current, moment, agreement.parties)),
  );
  const rungs = buildRungs(dataset, stages, { current, promises });
  const evidence = rungs.find(({ isCurrent }) => isCurrent)?.evidence;
  return {
    id: agreement.id,
    name: agreement.name,
    shortName: agreement.shortName,
    family: agreement.family,
    ladder: agreement.ladder,
    parties: agreement.parties,
    stage: stages[current]?.words.id ?? null,
    since: stages[current]?.date ?? null,
    rule: ruleOf(stages, current),
    rungs,
    promises: buildPledges(dataset, stages, promises),
    nextPromise: chooseNext(dataset, stages, promises, current),
    conflicts: stages.flatMap((stage) => findConflicts(dataset, stage)),
    isSingleSource: evidence !== undefined && evidence.publishers <= 1,
    quietSince: isAtEnd(stages, current) ? null : quietYear(lastToldDay, moment.asOf),
    lastToldDay,
    lastActDay: lastActDay(stages, moment.asOf),
    current,
    stages,
  };
}

function ruleOf(stages: readonly StageFacts[], current: number): string {
  const stage = stages[current];
  if (stage === undefined) return "nothing-happened" satisfies GeneralRuleId;
  return stages.find(({ undoneBy }) => undoneBy !== null)?.undoneBy ?? stageRuleOf(stage.words.id);
}

/** How a stage lies to the current one; an end passes no stage, it only ends the wait for those to come. */
function positionOf(
  stages: readonly StageFacts[],
  place: number,
  current: number,
  { asOf }: Moment,
  parties: readonly CountryId[],
): LadderPosition {
  const later = stages.filter((stage, at) => at > place && !stage.words.isEnding && stage.acts.length > 0);
  const days = later.flatMap(({ date, acts }) => (date === null ? toldDays(acts) : [lastDayOf(date)]));
  return {
    asOf,
    parties,
    isPassed: later.length > 0,
    passedDay: days.length === 0 ? null : days.reduce((first, day) => Math.min(first, day)),
    isEnded: stages[current]?.words.isEnding === true,
  };
}

function toldDays(acts: StageFacts["acts"]): DayNumber[] {
  return acts.flatMap(({ toldDay }) => (toldDay === null ? [] : [toldDay]));
}

/** Whether no stage is left to come, but an end. */
function isAtEnd(stages: readonly StageFacts[], current: number): boolean {
  return current >= 0 && stages.slice(current + 1).every(({ words }) => words.isEnding);
}

function quietYear(lastToldDay: DayNumber | null, asOf: DayNumber): number | null {
  if (lastToldDay === null || asOf - lastToldDay < DAYS_OF_QUIET) return null;
  return calendarDayOf(lastToldDay).year;
}

function lastActDay(stages: readonly StageFacts[], asOf: DayNumber): DayNumber | null {
  const dates = stages.flatMap(({ lastDate, undoneBy }): PartialDate[] =>
    lastDate === null || undoneBy ? [] : [lastDate],
  );
  return dates.length === 0 ? null : Math.min(asOf, Math.max(...dates.map(lastDayOf)));
}

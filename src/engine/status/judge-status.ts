import { calendarDayOf, type DayNumber } from "../../model/day-number.ts";
import type { AgreementStatus } from "../../model/status.ts";
import { type GeneralRuleId, stageRuleOf } from "../../model/status-rules.ts";
import { type Dataset, NO_DAY } from "../dataset.ts";
import { chooseNext, countOutcomes } from "./build-pledges.ts";
import { buildRungs, type JudgedRung } from "./build-rungs.ts";
import { type ClaimFacts, toldDay } from "./claim-facts.ts";
import type { ClaimList } from "./claim-list.ts";
import type { CountEvidence } from "./count-evidence.ts";
import { NO_DATE, textOfDate } from "./date-table.ts";
import { findConflicts, type JudgedConflict } from "./find-conflicts.ts";
import { type JudgedPromises, judgePromises, type LadderPosition } from "./judge-promises.ts";
import { furthestStage, judgeStages, type Moment, type StageFacts } from "./judge-stages.ts";
import type { SettledAgreement } from "./settle-stages.ts";

/** The parts of a status that a filter or a limit can change. */
type Asked = "articles" | "articlesByYear" | "rungs" | "conflicts" | "promises";

/** A status as all claims say it; no filter has a part in it. */
export interface JudgedStatus extends Omit<AgreementStatus, Asked> {
  readonly rungs: readonly JudgedRung[];
  readonly conflicts: readonly JudgedConflict[];
  /** By place on the ladder. */
  readonly promises: readonly JudgedPromises[];
  /** The place of its stage on the ladder, -1 for none. */
  readonly current: number;
  readonly stages: readonly StageFacts[];
}

/** What is known of all claims on every day. */
export interface KnownFacts {
  readonly facts: ClaimFacts;
  readonly countEvidence: CountEvidence;
}

const DAYS_OF_QUIET = 365;

/** Judge one agreement at a moment. `lastToldDay` is the last day of its newest article by then, null when it has none. */
export function judgeStatus(
  dataset: Dataset,
  { facts, countEvidence }: KnownFacts,
  known: SettledAgreement,
  moment: Moment,
  lastToldDay: DayNumber | null,
): JudgedStatus {
  const { agreement } = known;
  const stages = judgeStages(facts, known, moment);
  const current = furthestStage(stages);
  const position = positionsOf(facts, stages, current, moment, agreement.parties);
  const promises = stages.map((stage, place) => judgePromises(facts, stage, position(place)));
  const rungs = buildRungs(facts, stages, { current, promises });
  const tellers = rungs.find(({ isCurrent }) => isCurrent)?.claims;
  return {
    id: agreement.id,
    name: agreement.name,
    shortName: agreement.shortName,
    family: agreement.family,
    ladder: agreement.ladder,
    parties: agreement.parties,
    stage: stages[current]?.words.id ?? null,
    since: textOfDate(facts.dates, stages[current]?.date ?? NO_DATE),
    rule: ruleOf(stages, current),
    rungs,
    promises,
    outcomes: countOutcomes(promises),
    nextPromise: chooseNext(dataset, facts, { stages, promises }, current),
    conflicts: stages.flatMap((stage) => findConflicts(facts, stage)),
    isSingleSource: tellers !== undefined && countEvidence(tellers, { unit: "reports", limit: 0 }).publishers <= 1,
    quietSince: isAtEnd(stages, current) ? null : quietYear(lastToldDay, moment.asOf),
    lastToldDay,
    lastActDay: lastActDay(facts, stages, moment.asOf),
    current,
    stages,
  };
}

function ruleOf(stages: readonly StageFacts[], current: number): string {
  const stage = stages[current];
  if (stage === undefined) return "nothing-happened" satisfies GeneralRuleId;
  return stages.find(({ undoneBy }) => undoneBy !== null)?.undoneBy ?? stageRuleOf(stage.words.id);
}

/** How each stage lies to the current one; an end passes no stage, it only ends the wait for those to come. */
function positionsOf(
  facts: ClaimFacts,
  stages: readonly StageFacts[],
  current: number,
  { asOf }: Moment,
  parties: AgreementStatus["parties"],
): (place: number) => LadderPosition {
  const numbers = parties.map((party) => {
    const number = facts.partyIds.indexOf(party);
    return number < 0 ? -2 : number;
  });
  const days = stages.map(({ date, acts }) =>
    date === NO_DATE ? firstToldDay(facts, acts) : facts.dates.lastDays[date]!,
  );
  const isEnded = stages[current]?.words.isEnding === true;
  return (place) => {
    const later = [...stages.keys()].filter(
      (at) => at > place && !stages[at]!.words.isEnding && stages[at]!.acts.length > 0,
    );
    const passedDay = later.reduce((first, at) => Math.min(first, days[at]!), Number.POSITIVE_INFINITY);
    return {
      asOf,
      parties: numbers,
      isPassed: later.length > 0,
      passedDay: passedDay === Number.POSITIVE_INFINITY ? null : passedDay,
      isEnded,
    };
  };
}

/** Infinite when none of the acts was told on a known day. */
function firstToldDay(facts: ClaimFacts, acts: ClaimList): DayNumber {
  let first = Number.POSITIVE_INFINITY;
  for (let at = 0; at < acts.length; at++) {
    const day = toldDay(facts, acts[at]!);
    if (day !== NO_DAY && day < first) first = day;
  }
  return first;
}

/** Whether no stage is left to come, but an end. */
function isAtEnd(stages: readonly StageFacts[], current: number): boolean {
  return current >= 0 && stages.slice(current + 1).every(({ words }) => words.isEnding);
}

function quietYear(lastToldDay: DayNumber | null, asOf: DayNumber): number | null {
  if (lastToldDay === null || asOf - lastToldDay < DAYS_OF_QUIET) return null;
  return calendarDayOf(lastToldDay).year;
}

function lastActDay({ dates }: ClaimFacts, stages: readonly StageFacts[], asOf: DayNumber): DayNumber | null {
  const days = stages.flatMap(({ lastDate, undoneBy }) =>
    lastDate === NO_DATE || undoneBy ? [] : [dates.lastDays[lastDate]!],
  );
  return days.length === 0 ? null : Math.min(asOf, Math.max(...days));
}

import type { AgreementChange, Changes, ReachedStage } from "../../model/changes.ts";
import type { DayNumber } from "../../model/day-number.ts";
import type { CountUnit } from "../../model/filter.ts";
import type { Questions } from "../../model/questions.ts";
import type { Clock, Conflict } from "../../model/status.ts";
import { type Dataset, NO_DAY } from "../dataset.ts";
import { judgeFilter } from "../filter/judge-filter.ts";
import { promiseSayers } from "../promises/choose-promises.ts";
import { addRow, hasRow, type RowSet, visitRows } from "../row-set/row-set.ts";
import type { ClaimList } from "../status/claim-list.ts";
import { judgeBoard, judgeKnowingUndated, knownFacts } from "../status/judge-board.ts";
import type { JudgedStatus } from "../status/judge-status.ts";
import { isWithoutDay } from "../status/know-undated.ts";
import { countArticles } from "../stories/count-articles.ts";
import { countValues } from "../stories/count-values.ts";
import { comparePromises } from "./compare-promises.ts";
import { findSteps, isAmong, type Step } from "./find-steps.ts";

/** Claims that are named of who says that a stage is reached; all are counted. */
const CLAIMS_LISTED = 3;

/** What is different of every agreement between two days, and which articles are new. */
export function answerChanges(dataset: Dataset, asked: Questions["changes"]["ask"]): Changes {
  const { filter, clock, unit = "reports" } = asked;
  const [from, to] = [Math.min(asked.from, asked.to), Math.max(asked.from, asked.to)];
  const { passing } = judgeFilter(dataset, filter);
  const { certain, coarse } = newArticles(dataset, passing, from, to);
  const countNamed = (rows: RowSet) => countValues(dataset.dimensions.agreement, rows, unit, dataset.stories);
  const [named, ever] = [countNamed(certain), countNamed(passing)];
  const isSaid = promiseSayers(dataset, { filter, unit });
  const { before, dated, isUndated } = boardBefore(dataset, from, to, clock);
  const agreements = judgeBoard(dataset, to, clock).map((status, place) =>
    compareStatuses(dataset, before[place]!, status, {
      dated: dated[place]!,
      earlierDay: from,
      isUndated,
      unit,
      isPassing: (row) => hasRow(passing, row),
      isSaid: (claim, stage) => isSaid(claim, place, stage),
      articles: named[place]!,
      isNamed: ever[place]! > 0,
    }),
  );
  return {
    from,
    to,
    clock,
    agreements: agreements.filter(isDifferent),
    articles: countArticles(dataset, certain, unit),
    coarse: countArticles(dataset, coarse, unit),
  };
}

/**
 * The board of the earlier day. What reports without a date tell counts on the later day, where that is not before `undatedFrom`;
 * then it must count on both, as nobody knows on which side of the earlier one it lies.
 */
function boardBefore(dataset: Dataset, from: DayNumber, to: DayNumber, clock: Clock) {
  const { undatedFrom } = knownFacts(dataset).facts;
  const dated = judgeBoard(dataset, from, clock);
  if (clock === "told" || from >= undatedFrom || to < undatedFrom)
    return { before: dated, dated, isUndated: () => false };
  const { facts, board } = judgeKnowingUndated(dataset, from);
  return { before: board, dated, isUndated: (acts: ClaimList) => isWithoutDay(facts, acts) };
}

/** The passing articles that were published after `from` and by `to`, and those of which that cannot be said. */
function newArticles({ articles }: Dataset, passing: RowSet, from: DayNumber, to: DayNumber) {
  const [certain, coarse] = [emptySet(passing), emptySet(passing)];
  visitRows(passing, (row) => {
    const [first, last] = [articles.firstDays[row]!, articles.lastDays[row]!];
    if (first === NO_DAY && last === NO_DAY) return;
    // Without a first day it may be any earlier one, without a last day any later one.
    const mayBeIn = first <= to && (last > from || last === NO_DAY);
    if (!mayBeIn) return;
    const isIn = first > from && last !== NO_DAY && last <= to;
    const set = isIn ? certain : coarse;
    addRow(set.bits, row);
    set.size++;
  });
  return { certain, coarse };
}

function emptySet({ bits }: RowSet): { bits: Uint32Array; size: number } {
  return { bits: new Uint32Array(bits.length), size: 0 };
}

/** What a filter leaves of an agreement, and how to count it. */
interface Shown extends Pick<AgreementChange, "articles" | "isNamed"> {
  readonly unit: CountUnit;
  readonly isPassing: (row: number) => boolean;
  /** Whether the promise that a claim makes of the stage at a place is left. */
  readonly isSaid: (claim: number, stage: number) => boolean;
  /** The status of the earlier day by what has a day. */
  readonly dated: JudgedStatus;
  readonly earlierDay: DayNumber;
  /** Whether nothing says when acts that are told were. */
  readonly isUndated: (acts: ClaimList) => boolean;
}

function compareStatuses(
  dataset: Dataset,
  before: JudgedStatus,
  after: JudgedStatus,
  { unit, isPassing, isSaid, dated, earlierDay, isUndated, articles, isNamed }: Shown,
): AgreementChange {
  const { countEvidence, facts } = knownFacts(dataset);
  const isReached = reachedStages(after);
  const [known, knownDated] = [findSteps(facts, before), findSteps(facts, dated)];
  const fresh = findSteps(facts, after).filter((step) => !isAmong(knownDated, step, earlierDay));
  // An act with a day between the two is news, though a report without one may have told of another's before.
  const isTimeless = (step: Step) => isAmong(known, step, earlierDay) && isUndated(step.claims);
  const withEvidence = ({ claims, ...step }: Step): ReachedStage => ({
    ...step,
    evidence: countEvidence(claims, { unit, limit: CLAIMS_LISTED }),
    shown: countEvidence(claims, { unit, limit: CLAIMS_LISTED, isPassing }),
  });
  return {
    id: after.id,
    stage: before.stage === after.stage ? null : { before: before.stage, after: after.stage },
    reached: fresh.filter((step) => !isTimeless(step)).map(withEvidence),
    undated: fresh.filter(isTimeless).map(withEvidence),
    isNamed,
    undone: [...reachedStages(before)].filter((stage) => !isReached.has(stage)),
    ...comparePromises(dataset, before, after, { isSaid, isPassing }),
    conflicts: newConflicts(before, after),
    articles,
  };
}

function reachedStages({ rungs }: JudgedStatus) {
  return new Set(rungs.filter(({ state }) => state === "reached").map(({ stage }) => stage));
}

/** The kinds of conflict of a stage that are there and were not, or of which there are more. */
function newConflicts(before: JudgedStatus, after: JudgedStatus): Pick<Conflict, "kind" | "stage">[] {
  const countIn = ({ conflicts }: JudgedStatus, { kind, stage }: Pick<Conflict, "kind" | "stage">) =>
    conflicts.filter((other) => other.kind === kind && other.stage === stage).length;
  return after.conflicts
    .filter(
      (own, at) => after.conflicts.findIndex(({ kind, stage }) => kind === own.kind && stage === own.stage) === at,
    )
    .filter((own) => countIn(after, own) > countIn(before, own))
    .map(({ kind, stage }) => ({ kind, stage }));
}

function isDifferent({ stage, articles, ...lists }: AgreementChange): boolean {
  const { reached, undated, undone, promises, conflicts } = lists;
  const isListed = [reached, undated, undone, promises, conflicts].some(({ length }) => length > 0);
  return stage !== null || articles > 0 || isListed;
}

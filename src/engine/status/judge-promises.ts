import type { DayNumber } from "../../model/day-number.ts";
import { canBeSameDay, firstDayOf, lastDayOf, type PartialDate } from "../../model/partial-date.ts";
import type { PromiseOutcome } from "../../model/status.ts";
import { chooseDate } from "./choose-date.ts";
import type { Act, Saying } from "./count-facts.ts";
import type { StageFacts } from "./judge-stages.ts";

/** A plan with what came of it. */
export interface JudgedPromise {
  readonly plan: Saying;
  readonly outcome: PromiseOutcome;
  readonly slipDays: number | null;
}

/** What else than the stage itself decides on its promises. */
export interface LadderPosition {
  readonly asOf: DayNumber;
  /** A later stage was reached, so this one is passed. */
  readonly isPassed: boolean;
  /** The last day on which it was passed, where a later stage is dated. */
  readonly passedDay: DayNumber | null;
  /** The agreement has ended. */
  readonly isEnded: boolean;
}

/**
 * Judge the promises of one stage, one an article, due date and party.
 *
 * A plan that was published after the stage had happened, or after it was passed, is no promise and left out.
 */
export function judgePromises(stage: StageFacts, position: LadderPosition): JudgedPromise[] {
  return mergeRepeats(stage.plans)
    .map((plan) => ({ plan, acts: actsFor(plan, stage) }))
    .filter(({ plan, acts }) => !wasSaidAfter(plan, acts, position))
    .map(({ plan, acts }) => ({ plan, ...judgePromise(plan, acts, stage, position) }));
}

/** One plan an article, due date and party; one without a due date only where the article gives none. */
function mergeRepeats(plans: readonly Saying[]): Saying[] {
  const first = new Map<string, Saying>();
  for (const plan of plans) {
    const hasDatedTwin = plans.some(
      ({ row, party, date }) => row === plan.row && party === plan.party && date !== null && plan.date === null,
    );
    const key = `${plan.row} ${plan.party} ${plan.date}`;
    if (!hasDatedTwin && !first.has(key)) first.set(key, plan);
  }
  return [...first.values()];
}

/** The acts that keep a promise: for one party's act those of that party or of all, else any. */
function actsFor({ party }: Saying, { acts }: StageFacts): readonly Act[] {
  return party === null ? acts : acts.filter((act) => act.party === null || act.party === party);
}

/** Whether every day on which the plan may have been published lies after the act, or after a later stage. */
function wasSaidAfter({ publishedFrom }: Saying, acts: readonly Act[], { passedDay }: LadderPosition): boolean {
  if (publishedFrom === null) return false;
  const date = chooseDate(acts);
  return (date !== null && lastDayOf(date) < publishedFrom) || (passedDay !== null && passedDay < publishedFrom);
}

function judgePromise(
  plan: Saying,
  acts: readonly Act[],
  stage: StageFacts,
  { asOf, isPassed, isEnded }: LadderPosition,
): Omit<JudgedPromise, "plan"> {
  const due = plan.date;
  if (acts.length > 0 && stage.undoneBy === null) return compareWithDue(due, chooseDate(acts));
  if (isPassed) return { outcome: "kept", slipDays: null };
  if (isEnded || stage.denials.some((denial) => withdraws(denial, plan)))
    return { outcome: "withdrawn", slipDays: null };
  return { outcome: due !== null && lastDayOf(due) < asOf ? "overdue" : "pending", slipDays: null };
}

function compareWithDue(due: PartialDate | null, date: PartialDate | null): Omit<JudgedPromise, "plan"> {
  if (due === null || date === null) return { outcome: "kept", slipDays: null };
  if (canBeSameDay(due, date)) return { outcome: "kept", slipDays: 0 };
  const slipDays = firstDayOf(date) - lastDayOf(due);
  return { outcome: slipDays > 0 ? "late" : "early", slipDays };
}

/**
 * Whether a denial takes a plan back.
 *
 * It must not be older than the plan and name a time not after the due one ("was not signed on 29 June"); one that
 * names none ("has not been signed yet") leaves the plan as it is.
 */
function withdraws(denial: Saying, plan: Saying): boolean {
  if (denial.date === null || denial.heardDay < plan.heardDay) return false;
  return plan.date === null || firstDayOf(denial.date) <= lastDayOf(plan.date);
}

/** Whether nothing has come of a promise yet. */
export function isOpen({ outcome }: JudgedPromise): boolean {
  return outcome === "pending" || outcome === "overdue";
}

/** Whether a later report gives the same act of the same party another due date. */
export function isReplaced({ plan }: JudgedPromise, promises: readonly JudgedPromise[]): boolean {
  return promises.some(
    ({ plan: other }) =>
      other.stage === plan.stage && other.party === plan.party && other.date !== null && other.heardDay > plan.heardDay,
  );
}

/** The due date that was said last; of two said on one day the later one. Null when none is dated. */
export function newestDue(promises: readonly JudgedPromise[]): PartialDate | null {
  const dated = promises.flatMap(({ plan }) => (plan.date === null ? [] : [{ due: plan.date, said: plan.heardDay }]));
  dated.sort((a, b) => b.said - a.said || lastDayOf(b.due) - lastDayOf(a.due) || b.due.length - a.due.length);
  return dated[0]?.due ?? null;
}

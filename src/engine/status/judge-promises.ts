import type { DayNumber } from "../../model/day-number.ts";
import type { CountryId } from "../../model/ids.ts";
import { canBeSameDay, firstDayOf, lastDayOf, type PartialDate } from "../../model/partial-date.ts";
import type { PromiseOutcome } from "../../model/status.ts";
import type { Fact } from "./agreement-facts.ts";
import { chooseDate } from "./choose-date.ts";
import type { StageFacts } from "./judge-stages.ts";
import { isPartyStage } from "./same-act.ts";

/** A plan with what came of it. */
export interface JudgedPromise {
  readonly plan: Fact;
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

/** The acts that can keep a promise, in short. */
interface Keeping {
  readonly isDone: boolean;
  readonly date: PartialDate | null;
  /** The day by which they had happened: the last of their date, and for undated ones their first report. */
  readonly lastDay: DayNumber | null;
}

/**
 * Judge the promises of one stage, one an article, due date and party.
 *
 * A plan that was published after the stage had happened, or after it was passed, is no promise and left out.
 */
export function judgePromises(stage: StageFacts, position: LadderPosition): JudgedPromise[] {
  const plans = mergeRepeats(stage.plans);
  const keepingOf = new Map(
    [...new Set(plans.map(({ party }) => party))].map((own) => [own, judgeKeeping(own, stage)]),
  );
  return plans.flatMap((plan) => {
    const keeping = keepingOf.get(plan.party) ?? judgeKeeping(plan.party, stage);
    return wasSaidAfter(plan, keeping, position) ? [] : [{ plan, ...judgePromise(plan, keeping, stage, position) }];
  });
}

/** One plan an article, due date and party; one without a due date only where the article gives none. */
function mergeRepeats(plans: readonly Fact[]): Fact[] {
  const isDated = new Set(plans.filter(({ date }) => date !== null).map(({ row, party }) => `${row} ${party}`));
  const first = new Map<string, Fact>();
  for (const plan of plans) {
    const own = `${plan.row} ${plan.party}`;
    const key = `${own} ${plan.date}`;
    const hasDatedTwin = plan.date === null && isDated.has(own);
    if (!hasDatedTwin && !first.has(key)) first.set(key, plan);
  }
  return [...first.values()];
}

/** What keeps a promise: for one party's act the acts of that party or of all, else any; an end that does not stand nothing. */
function judgeKeeping(party: CountryId | null, { words, acts, undoneBy }: StageFacts): Keeping {
  const own = party === null ? acts : acts.filter((act) => act.party === null || act.party === party);
  const date = chooseDate(own, isPartyStage(words.id));
  return {
    isDone: own.length > 0 && undoneBy === null,
    date,
    lastDay: date === null ? firstReport(own) : lastDayOf(date),
  };
}

/** The day by which the first dated article had told of an act, null where none is dated. */
function firstReport(acts: readonly Fact[]): DayNumber | null {
  return acts.reduce<DayNumber | null>(
    (first, { toldDay }) => (toldDay === null ? first : Math.min(first ?? toldDay, toldDay)),
    null,
  );
}

/** Whether every day on which the plan may have been published lies after the act, or after a later stage. */
function wasSaidAfter({ publishedFrom }: Fact, { lastDay }: Keeping, { passedDay }: LadderPosition): boolean {
  if (publishedFrom === null) return false;
  return (lastDay !== null && lastDay < publishedFrom) || (passedDay !== null && passedDay < publishedFrom);
}

function judgePromise(
  plan: Fact,
  { isDone, date }: Keeping,
  { denials }: StageFacts,
  { asOf, isPassed, isEnded }: LadderPosition,
): Omit<JudgedPromise, "plan"> {
  const due = plan.date;
  if (isDone) return compareWithDue(due, date);
  if (isPassed) return { outcome: "kept", slipDays: null };
  if (isEnded || denials.some((denial) => withdraws(denial, plan))) return { outcome: "withdrawn", slipDays: null };
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
function withdraws(denial: Fact, plan: Fact): boolean {
  if (denial.date === null || denial.heardDay < plan.heardDay) return false;
  return plan.date === null || firstDayOf(denial.date) <= lastDayOf(plan.date);
}

/** Whether nothing has come of a promise yet. */
export function isOpen({ outcome }: JudgedPromise): boolean {
  return outcome === "pending" || outcome === "overdue";
}

/** Promises without those for which a later report gives the same act of the same party a due date. */
export function dropReplaced(promises: readonly JudgedPromise[]): JudgedPromise[] {
  const keyOf = ({ plan }: JudgedPromise) => `${plan.stage} ${plan.party}`;
  const newest = new Map<string, DayNumber>();
  for (const promise of promises) {
    const { date, heardDay } = promise.plan;
    const known = newest.get(keyOf(promise)) ?? heardDay;
    if (date !== null) newest.set(keyOf(promise), Math.max(known, heardDay));
  }
  return promises.filter((promise) => promise.plan.heardDay >= (newest.get(keyOf(promise)) ?? promise.plan.heardDay));
}

/** The due date that was said last; of two said on one day the later one. Null when none is dated. */
export function newestDue(promises: readonly JudgedPromise[]): PartialDate | null {
  const dated = promises.flatMap(({ plan }) => (plan.date === null ? [] : [{ due: plan.date, said: plan.heardDay }]));
  dated.sort((a, b) => b.said - a.said || lastDayOf(b.due) - lastDayOf(a.due) || b.due.length - a.due.length);
  return dated[0]?.due ?? null;
}

import type { DayNumber } from "../../../../src/model/day-number.ts";
import type { CountryId } from "../../../../src/model/ids.ts";
import { firstDayOf, lastDayOf, type PartialDate } from "../../../../src/model/partial-date.ts";
import type { PromiseOutcome } from "../../../../src/model/status.ts";
import type { Fact } from "./agreement-facts.ts";
import { compareWithDue } from "./compare-with-due.ts";
import { judgeKeeping, type Keeping } from "./judge-keeping.ts";
import type { StageFacts } from "./judge-stages.ts";
import { isSameAct } from "./same-act.ts";

/** A plan with what came of it. */
export interface JudgedPromise {
  readonly plan: Fact;
  readonly outcome: PromiseOutcome;
  readonly slipDays: number | null;
  readonly doneOn: PartialDate | null;
}

/** What else than the stage itself decides on its promises. */
export interface LadderPosition {
  readonly asOf: DayNumber;
  /** Those of the agreement. */
  readonly parties: readonly CountryId[];
  /** A later stage was reached, so this one is passed. */
  readonly isPassed: boolean;
  /** The day by which it was passed: the last of a later stage's date, or its first report; null when neither is known. */
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
  const plans = mergeRepeats(stage.plans);
  const keepingOf = new Map(
    [...new Set(plans.map(({ party }) => party))].map((own) => [own, judgeKeeping(own, stage, position.parties)]),
  );
  return plans.flatMap((plan) => {
    const keeping = keepingOf.get(plan.party) ?? null;
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

/** Whether every day on which the plan may have been published lies after the act, or after a later stage. */
function wasSaidAfter({ publishedFrom }: Fact, keeping: Keeping | null, { passedDay }: LadderPosition): boolean {
  if (publishedFrom === null) return false;
  const isAfter = (day: DayNumber | null) => day !== null && day < publishedFrom;
  return isAfter(keeping?.lastDay ?? null) || isAfter(passedDay);
}

function judgePromise(
  plan: Fact,
  keeping: Keeping | null,
  { words, denials, undoneBy }: StageFacts,
  { asOf, isPassed, passedDay, isEnded }: LadderPosition,
): Omit<JudgedPromise, "plan"> {
  const due = plan.date;
  const own = denials.filter((denial) => isSameAct(words.id, denial, plan));
  if (keeping !== null && undoneBy === null) return { ...compareWithDue(due, keeping, own), doneOn: keeping.date };
  if (isPassed) return { ...compareWithDue(due, { date: null, reportedDay: passedDay }, own), doneOn: null };
  if (isEnded || own.some((denial) => withdraws(denial, plan)))
    return { outcome: "withdrawn", slipDays: null, doneOn: null };
  return { outcome: due !== null && lastDayOf(due) < asOf ? "overdue" : "pending", slipDays: null, doneOn: null };
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

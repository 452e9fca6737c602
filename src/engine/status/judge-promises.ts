import type { DayNumber } from "../../model/day-number.ts";
import { type Pledge, PROMISE_OUTCOMES } from "../../model/status.ts";
import { NO_DAY } from "../dataset.ts";
import { type ClaimFacts, heardDay } from "./claim-facts.ts";
import { type ClaimList, keepClaims } from "./claim-list.ts";
import { compareWithDue } from "./compare-with-due.ts";
import { type DateNumber, NO_DATE } from "./date-table.ts";
import { judgeKeeping, type Keeping } from "./judge-keeping.ts";
import type { StageFacts } from "./judge-stages.ts";
import { mergeRepeats } from "./merge-repeats.ts";
import { isSameAct, partiesOf } from "./same-act.ts";
import { type WeighedDenials, weighDenials } from "./weigh-denials.ts";

/** The promises of one stage with what came of them, side by side. */
export interface JudgedPromises {
  readonly plans: ClaimList;
  /** Places in `PROMISE_OUTCOMES`. */
  readonly outcomes: Uint8Array;
  /** `NO_DAY` where not known. */
  readonly slipDays: Int32Array;
  /** When the act happened that keeps it or came too late; `NO_DATE` while none is told, and where its day is not. */
  readonly doneOn: Int32Array;
}

/** What else than the stage itself decides on its promises. */
export interface LadderPosition {
  readonly asOf: DayNumber;
  /** Those of the agreement that any claim names, as numbers; -2 for one that none names. */
  readonly parties: readonly number[];
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
export function judgePromises(facts: ClaimFacts, stage: StageFacts, position: LadderPosition): JudgedPromises {
  const merged = mergeRepeats(facts, stage.plans);
  const judgeOf = new Map(
    [...partiesOf(facts, merged)].map((party) => [party, judgeFor(facts, party, stage, position)]),
  );
  const own = (plan: number) => judgeOf.get(facts.parties[plan]!)!;
  const plans = keepClaims(merged, (plan) => !own(plan).wasSaidAfter(plan));
  const outcomes = new Uint8Array(plans.length);
  const slipDays = new Int32Array(plans.length);
  const doneOn = new Int32Array(plans.length);
  for (let at = 0; at < plans.length; at++) {
    const judged = own(plans[at]!).judge(plans[at]!);
    outcomes[at] = PROMISE_OUTCOMES.indexOf(judged.outcome);
    slipDays[at] = judged.slipDays ?? NO_DAY;
    doneOn[at] = judged.doneOn;
  }
  return { plans, outcomes, slipDays, doneOn };
}

/** Judges the promises of one party. */
interface PartyJudge {
  /** Whether every day on which the plan may have been published lies after the act, or after a later stage. */
  readonly wasSaidAfter: (plan: number) => boolean;
  readonly judge: (plan: number) => Pick<Pledge, "outcome" | "slipDays"> & { readonly doneOn: DateNumber };
}

function judgeFor(facts: ClaimFacts, party: number, stage: StageFacts, position: LadderPosition): PartyJudge {
  const keeping = judgeKeeping(facts, party, stage, position.parties);
  const own = keepClaims(stage.denials, (denial) => isSameAct(stage.words.id, facts.parties[denial]!, party));
  const doneBy = Math.min(keeping?.lastDay ?? Number.POSITIVE_INFINITY, position.passedDay ?? Number.POSITIVE_INFINITY);
  return {
    wasSaidAfter(plan) {
      const published = facts.publishedFrom[facts.rows[plan]!]!;
      return published !== NO_DAY && doneBy < published;
    },
    judge: judgeOutcomes(facts, keeping, weighDenials(facts, own), stage, position),
  };
}

function judgeOutcomes(
  facts: ClaimFacts,
  keeping: Keeping | null,
  denials: WeighedDenials,
  { undoneBy }: StageFacts,
  { asOf, isPassed, passedDay, isEnded }: LadderPosition,
): PartyJudge["judge"] {
  const { dates, told } = facts;
  const standing = keeping !== null && undoneBy === null ? keeping : null;
  const done = standing ?? (isPassed ? { date: NO_DATE, reportedDay: passedDay } : null);
  if (done !== null) {
    const openOn = denials.openOn(done.reportedDay);
    return (plan) => ({ ...compareWithDue(dates, told[plan]!, done, openOn), doneOn: done.date });
  }
  return (plan) => {
    const due = told[plan] === NO_DATE ? Number.POSITIVE_INFINITY : dates.lastDays[told[plan]!]!;
    if (isEnded || denials.withdraws(heardDay(facts, plan), due))
      return { outcome: "withdrawn", slipDays: null, doneOn: NO_DATE };
    return { outcome: due < asOf ? "overdue" : "pending", slipDays: null, doneOn: NO_DATE };
  };
}

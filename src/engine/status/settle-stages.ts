import type { DayNumber } from "../../model/day-number.ts";
import type { StageId } from "../../model/ids.ts";
import { type WeighedDates, weighDates } from "./choose-date.ts";
import { ALL_PARTIES, type ClaimFacts, heardDay } from "./claim-facts.ts";
import { type ClaimList, splitClaims } from "./claim-list.ts";
import { canAgree, NO_DATE } from "./date-table.ts";
import { findOutOfOrder, type SortedActs } from "./find-out-of-order.ts";
import { NEVER } from "./judge-days.ts";
import { isPartyStage, type Reach, reachOf } from "./same-act.ts";
import type { AgreementClaims } from "./shelve-claims.ts";

/** What all claims of the collection together say of when a stage was reached. */
export interface SettledStage extends WeighedDates, SortedActs {
  /** The first day on which the stage counts by the clock `happened`; `NEVER` when no act is told. */
  readonly from: DayNumber;
  /** By place of a named party, the same of its own acts; empty where all reach the stage at once. */
  readonly parties: ReadonlyMap<number, WeighedDates>;
}

/** An agreement of whose stages it is settled when they were reached. */
export interface SettledAgreement extends AgreementClaims {
  /** By place on the ladder. */
  readonly settled: readonly SettledStage[];
}

/**
 * Settle when each stage was reached, once for all days that are asked for.
 *
 * By the clock `happened` a date that is outvoted moves no stage, on no day: an act counts once the date that is used
 * for its stage has passed. Where each party acts by itself, the acts of a named party follow that party's date. These
 * days are written into `facts.countsFrom.happened`, so an agreement is settled once.
 */
export function settleStages(facts: ClaimFacts, known: AgreementClaims): SettledAgreement {
  const told = known.stages.map((words, place) => ({ words, acts: known.claims[place]!.happened }));
  const settled = findOutOfOrder(facts, told).map((sorted, place) => ({
    ...sorted,
    ...settleStage(facts, known.stages[place]!.id, sorted.acts),
  }));
  return { ...known, settled };
}

type SettledDate = Omit<SettledStage, keyof SortedActs | "parties">;

function settleStage(facts: ClaimFacts, id: StageId, acts: ClaimList): Omit<SettledStage, keyof SortedActs> {
  const whole = settleActs(facts, acts, reachOf(id));
  const parties = new Map<number, SettledDate>();
  if (!isPartyStage(id)) moveActs(facts, acts, whole);
  else {
    for (const [party, own] of splitClaims(acts, facts.parties)) {
      const settled = party === ALL_PARTIES ? whole : settleActs(facts, own, "by-party");
      moveActs(facts, own, settled);
      if (party !== ALL_PARTIES) parties.set(party, settled);
    }
  }
  return { ...whole, parties };
}

function settleActs(facts: ClaimFacts, acts: ClaimList, reach: Reach): SettledDate {
  const weighed = weighDates(facts, acts, reach);
  return { ...weighed, from: firstCountedDay(facts, acts, weighed) };
}

/** The last possible day of the date, or the day of a report from the time that the date spans, whichever is first. */
function firstCountedDay(facts: ClaimFacts, acts: ClaimList, { date }: WeighedDates): DayNumber {
  const { dates, used, countsFrom } = facts;
  let from: DayNumber = NEVER;
  if (date === NO_DATE) {
    for (let at = 0; at < acts.length; at++) from = Math.min(from, countsFrom.happened[acts[at]!]!);
    return from;
  }
  from = dates.lastDays[date]!;
  const first = dates.firstDays[date]!;
  for (let at = 0; at < acts.length; at++) {
    const act = acts[at]!;
    const own = used[act]!;
    // An article without a date says nothing of when: it may have come out on the collection's last day.
    const known = own === NO_DATE ? Math.max(countsFrom.happened[act]!, heardDay(facts, act)) : heardDay(facts, act);
    if (known >= first && known < from && (own === NO_DATE || canAgree(dates, own, date))) from = known;
  }
  return from;
}

/** Let acts count from the day of their stage. */
function moveActs({ dates, used, countsFrom }: ClaimFacts, acts: ClaimList, settled: SettledDate): void {
  const { date, tooLate, from } = settled;
  if (date === NO_DATE) return;
  const { happened } = countsFrom;
  for (let at = 0; at < acts.length; at++) {
    const act = acts[at]!;
    const own = used[act]!;
    const isUsed = own !== NO_DATE && canAgree(dates, own, date) && !tooLate.has(own);
    happened[act] = isUsed ? from : Math.max(from, happened[act]!);
  }
}

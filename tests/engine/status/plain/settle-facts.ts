import type { DayNumber } from "../../../../src/model/day-number.ts";
import type { CountryId, StageId } from "../../../../src/model/ids.ts";
import { canBeSameDay, firstDayOf, lastDayOf } from "../../../../src/model/partial-date.ts";
import type { ClaimNumber } from "../../../../src/model/status.ts";
import type { AgreementFacts, Fact } from "./agreement-facts.ts";
import { type WeighedDates, weighDates } from "./choose-date.ts";
import { findOutOfOrder } from "./find-out-of-order.ts";
import { isPartyStage, type Reach, reachOf } from "./same-act.ts";

/** What all claims of the collection together say of when a stage was reached. */
export interface SettledStage extends WeighedDates {
  /** The first day on which the stage counts by the clock `happened`; infinite when no act is told. */
  readonly from: DayNumber;
}

/** A stage, and what is settled of each named party's own act. */
export interface SettledByParty extends SettledStage {
  readonly parties: ReadonlyMap<CountryId, SettledStage>;
}

/** Facts whose days by the clock `happened` follow the date that their stage has over the whole collection. */
export interface SettledFacts extends AgreementFacts {
  /** By place on the ladder. */
  readonly settled: readonly SettledByParty[];
  /** The acts that are dated after a later stage, see `findOutOfOrder`; they move no stage. */
  readonly outOfOrder: ReadonlySet<ClaimNumber>;
}

/**
 * Settle when each stage was reached, once for all days that are asked for.
 *
 * By the clock `happened` a date that is outvoted moves no stage, on no day: an act counts once the date that is used
 * for its stage has passed. Where each party acts by itself, the acts of a named party follow that party's date.
 */
export function settleFacts({ agreement, stages, facts }: AgreementFacts): SettledFacts {
  const acts = facts.filter(({ modality }) => modality === "happened");
  const told = stages.map((words, place) => ({ words, acts: acts.filter(({ stage }) => stage === place) }));
  const outOfOrder = findOutOfOrder(told);
  const days = new Map<Fact, DayNumber>();
  const settled = told.map(({ words, acts: own }) =>
    settleStage(
      words.id,
      own.filter(({ claim }) => !outOfOrder.has(claim)),
      days,
    ),
  );
  return { agreement, stages, settled, outOfOrder, facts: facts.map((fact) => countFrom(fact, days.get(fact))) };
}

/** The settled stage; adds the day of each act to `days`. */
function settleStage(id: StageId, acts: readonly Fact[], days: Map<Fact, DayNumber>): SettledByParty {
  const byParty = new Map<CountryId, SettledStage>();
  const whole = settleActs(acts, reachOf(id));
  const parties = isPartyStage(id) ? [...new Set(acts.map(({ party }) => party))] : [null];
  for (const party of parties) {
    const own = party === null ? acts : acts.filter((act) => act.party === party);
    const settled = party === null ? whole : settleActs(own, "by-party");
    if (party !== null) byParty.set(party, settled);
    for (const act of own) {
      if (party !== null || act.party === null || !isPartyStage(id)) days.set(act, dayOf(act, settled));
    }
  }
  return { ...whole, parties: byParty };
}

function settleActs(acts: readonly Fact[], reach: Reach): SettledStage {
  const weighed = weighDates(acts, reach);
  return { ...weighed, from: firstCountedDay(acts, weighed) };
}

/** The last possible day of the date, or the day of a report from the time that the date spans, whichever is first. */
function firstCountedDay(acts: readonly Fact[], { date }: WeighedDates): DayNumber {
  if (date === null)
    return acts.reduce((first, act) => Math.min(first, act.countsFrom.happened), Number.POSITIVE_INFINITY);
  let from = lastDayOf(date);
  for (const { usedDate, heardDay, countsFrom } of acts) {
    const known = usedDate === null ? Math.max(countsFrom.happened, heardDay) : heardDay;
    const agrees = usedDate === null || canBeSameDay(usedDate, date);
    if (agrees && known >= firstDayOf(date)) from = Math.min(from, known);
  }
  return from;
}

function dayOf({ usedDate, countsFrom }: Fact, { date, tooLate, from }: SettledStage): DayNumber {
  if (date === null) return countsFrom.happened;
  const isUsed = usedDate !== null && canBeSameDay(usedDate, date) && !tooLate.includes(usedDate);
  return isUsed ? from : Math.max(from, countsFrom.happened);
}

function countFrom(fact: Fact, happened: DayNumber | undefined): Fact {
  if (happened === undefined || happened === fact.countsFrom.happened) return fact;
  return { ...fact, countsFrom: { happened, told: fact.countsFrom.told } };
}

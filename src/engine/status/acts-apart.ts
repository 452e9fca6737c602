import type { StageId } from "../../model/ids.ts";
import { type WeighedDates, weighDates } from "./choose-date.ts";
import { ALL_PARTIES, type ClaimFacts } from "./claim-facts.ts";
import { type ClaimList, splitClaims } from "./claim-list.ts";
import { type DateNumber, type DateTable, NO_DATE } from "./date-table.ts";
import { isPartyStage, reachOf } from "./same-act.ts";

/** The dates of a stage, with those of each party's own act where each has one. */
export interface ActDates extends WeighedDates {
  /** As `date`, but of the party that acted last; the same where all reach the stage at once. */
  readonly lastDate: DateNumber;
  /** By place of a named party, the date of its own act, `NO_DATE` for none; empty where all reach the stage at once. */
  readonly partyDates: ReadonlyMap<number, DateNumber>;
}

/** What the whole collection says of the dates; null for what is not settled by then. */
export interface SettledDates {
  readonly whole: WeighedDates | null;
  readonly parties: ReadonlyMap<number, WeighedDates> | null;
}

/**
 * The dates of acts on one stage.
 *
 * Where each party acts by itself, the stage is reached with the first act whose day is known, however many reports tell
 * of another party's: what was first stays first when a later act becomes known.
 */
export function datesOfActs(facts: ClaimFacts, stage: StageId, acts: ClaimList, settled: SettledDates): ActDates {
  const { date, tooLate } = settled.whole ?? weighDates(facts, acts, reachOf(stage));
  const partyDates = new Map<number, DateNumber>();
  if (isPartyStage(stage)) {
    for (const [party, own] of splitClaims(acts, facts.parties)) {
      if (party === ALL_PARTIES) continue;
      const weighed = settled.parties?.get(party) ?? weighDates(facts, own, "by-party");
      partyDates.set(party, weighed.date);
    }
  }
  const dates = [date, ...partyDates.values()].filter((own) => own !== NO_DATE);
  return {
    date: dates.reduce((first, own) => (isOverBefore(facts.dates, own, first) ? own : first), dates[0] ?? NO_DATE),
    lastDate: dates.reduce((last, own) => (isOverBefore(facts.dates, last, own) ? own : last), dates[0] ?? NO_DATE),
    tooLate,
    partyDates,
  };
}

/** Whether one date is over before another, or with it and is more exact. */
function isOverBefore({ lastDays, texts }: DateTable, a: DateNumber, b: DateNumber): boolean {
  return (lastDays[a]! - lastDays[b]! || texts[b]!.length - texts[a]!.length) < 0;
}

import type { ReachedStage } from "../../model/changes.ts";
import type { DayNumber } from "../../model/day-number.ts";
import { canBeSameDay, firstDayOf, type PartialDate } from "../../model/partial-date.ts";
import { ALL_PARTIES, type ClaimFacts } from "../status/claim-facts.ts";
import { type ClaimList, splitClaims } from "../status/claim-list.ts";
import { textOfDate } from "../status/date-table.ts";
import type { JudgedStatus } from "../status/judge-status.ts";
import { isPartyStage } from "../status/same-act.ts";

/** A stage that is reached, or one party's own act of it. */
export interface Step extends Pick<ReachedStage, "stage" | "party" | "date"> {
  readonly claims: ClaimList;
}

/**
 * The steps of a status, in the ladder's order and then by party.
 *
 * Where each party acts by itself, each named party's act is a step, with its own day. What is told of no named party is
 * a step of its own only where no party is named: else it speaks of one of those acts.
 */
export function findSteps(facts: ClaimFacts, { rungs, stages }: Pick<JudgedStatus, "rungs" | "stages">): Step[] {
  return rungs.flatMap(({ stage, state, date, claims }): Step[] => {
    if (state !== "reached") return [];
    const whole = { stage, party: null, date, claims };
    if (!isPartyStage(stage)) return [whole];
    const partyDates = stages.find(({ words }) => words.id === stage)?.partyDates;
    const named = [...splitClaims(claims, facts.parties)].flatMap(([place, own]): Step[] => {
      const party = place === ALL_PARTIES ? undefined : facts.partyIds[place];
      if (party === undefined) return [];
      return [{ stage, party, date: textOfDate(facts.dates, partyDates?.get(place) ?? -1), claims: own }];
    });
    return named.length === 0 ? [whole] : named.sort((a, b) => (a.party! < b.party! ? -1 : 1));
  });
}

/**
 * Whether a step is among those of an earlier day.
 *
 * What was told of no named party then may be the act that is told of one now, unless their days differ, or that of the
 * step begins only after the earlier day.
 */
export function isAmong(steps: readonly Step[], { stage, party, date }: Step, earlierDay: DayNumber): boolean {
  const mayBe = (other: PartialDate | null) =>
    date === null || (firstDayOf(date) <= earlierDay && (other === null || canBeSameDay(other, date)));
  return steps.some(
    (other) =>
      other.stage === stage && (party === null || other.party === party || (other.party === null && mayBe(other.date))),
  );
}

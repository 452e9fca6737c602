import type { DayNumber } from "../../model/day-number.ts";
import { NO_DAY } from "../dataset.ts";
import { type ClaimFacts, firstTold, heardDay } from "./claim-facts.ts";
import type { ClaimList } from "./claim-list.ts";
import { NO_DATE } from "./date-table.ts";

/** What the denials of an act say of the promises of it. */
export interface WeighedDenials {
  /**
   * The last due day of which a denial shows that the act was not done by it; below all days where none does.
   *
   * Such a denial was published after the due day, speaks of no earlier day, and came before any report of the act.
   */
  readonly openOn: (reportedDay: DayNumber | null) => DayNumber;
  /**
   * Whether one takes back a plan that was heard on a day and is due by another, infinite for none.
   *
   * It must not be older than the plan and name a time not after the due one ("was not signed on 29 June"); one that
   * names none ("has not been signed yet") leaves the plan as it is.
   */
  readonly withdraws: (heard: DayNumber, due: DayNumber) => boolean;
}

export function weighDenials(facts: ClaimFacts, denials: ClaimList): WeighedDenials {
  const dated = Array.from(denials).filter((denial) => facts.told[denial] !== NO_DATE);
  const byHeard = dated.sort((a, b) => heardDay(facts, a) - heardDay(facts, b));
  const heardDays = byHeard.map((denial) => heardDay(facts, denial));
  // By place, the first day that this or a later denial names.
  const named = byHeard.map((denial) => firstTold(facts, denial));
  for (let at = named.length - 2; at >= 0; at--) named[at] = Math.min(named[at]!, named[at + 1]!);
  return {
    openOn(reportedDay) {
      let last = Number.NEGATIVE_INFINITY;
      for (let at = 0; at < denials.length; at++) {
        const denial = denials[at]!;
        const published = facts.publishedFrom[facts.rows[denial]!]!;
        if (published === NO_DAY || (reportedDay !== null && heardDay(facts, denial) > reportedDay)) continue;
        const spokenOf = facts.told[denial] === NO_DATE ? Number.POSITIVE_INFINITY : firstTold(facts, denial);
        last = Math.max(last, Math.min(published - 1, spokenOf));
      }
      return last;
    },
    withdraws(heard, due) {
      const first = firstFrom(heardDays, heard);
      return first < named.length && named[first]! <= due;
    },
  };
}

/** The place of the first of ascending days that is not before `day`. */
function firstFrom(days: readonly DayNumber[], day: DayNumber): number {
  let [start, end] = [0, days.length];
  while (start < end) {
    const middle = (start + end) >>> 1;
    if (days[middle]! >= day) end = middle;
    else start = middle + 1;
  }
  return start;
}

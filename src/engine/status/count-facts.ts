import type { DayNumber } from "../../model/day-number.ts";
import { firstDayOf, lastDayOf, type PartialDate } from "../../model/partial-date.ts";
import type { Clock } from "../../model/status.ts";
import type { Fact } from "./agreement-facts.ts";

/** A claim that a stage happened, with the date that may be used of it. */
export interface Act extends Fact {
  /** Its date, null when it has none or an impossible one. */
  readonly usedDate: PartialDate | null;
  /** The day by which its article had told of it; an undated article's is the collection's last. */
  readonly heardDay: DayNumber;
}

/** A plan, wish or denial with the day by which it was said. */
export interface Saying extends Fact {
  readonly heardDay: DayNumber;
}

/** The claims that count on a day. */
export interface CountedFacts {
  readonly acts: readonly Act[];
  readonly plans: readonly Saying[];
  readonly wishes: readonly Saying[];
  readonly denials: readonly Saying[];
}

/** The day and past that are asked for, and the day up to which the collection reaches. */
export interface Moment {
  readonly asOf: DayNumber;
  readonly clock: Clock;
  readonly collectionDay: DayNumber | null;
}

/**
 * The facts that count at a moment.
 *
 * A plan, wish or denial counts once it was said. By the clock `happened` an act counts from the last day on which it
 * may have happened, which is never after its report; an undated one from its report. By the clock `told` it counts
 * from its report. An act dated after its report has no date to use, and counts from the later of the two. What an
 * undated article says has no day of telling: never by `told`, and by `happened` from the collection's last day.
 */
export function countFacts(facts: readonly Fact[], moment: Moment): CountedFacts {
  const counted = facts.filter((fact) => countsBy(fact, moment));
  const sayings = counted.map((fact) => ({ ...fact, heardDay: heardDayOf(fact, moment) }));
  return {
    acts: sayings
      .filter(({ modality }) => modality === "happened")
      .map((fact) => ({ ...fact, usedDate: isDatedAfterReport(fact, moment) ? null : fact.date })),
    plans: sayings.filter(({ modality }) => modality === "planned"),
    wishes: sayings.filter(({ modality }) => modality === "urged"),
    denials: sayings.filter(({ modality }) => modality === "denied"),
  };
}

function countsBy(fact: Fact, moment: Moment): boolean {
  const { asOf, clock } = moment;
  const heard = heardDayOf(fact, moment);
  const isTold = fact.toldDay !== null && fact.toldDay <= asOf;
  if (clock === "told" && !isTold) return false;
  if (fact.modality !== "happened" || fact.date === null) return heard <= asOf;
  const last = lastDayOf(fact.date);
  if (isDatedAfterReport(fact, moment)) return Math.max(heard, last) <= asOf;
  return (fact.toldDay === null && moment.collectionDay === null ? last : Math.min(heard, last)) <= asOf;
}

function heardDayOf({ toldDay }: Fact, { collectionDay }: Moment): DayNumber {
  return toldDay ?? collectionDay ?? Number.NEGATIVE_INFINITY;
}

function isDatedAfterReport({ date, publishedBy }: Fact, { collectionDay }: Moment): boolean {
  const limit = publishedBy ?? collectionDay;
  return date !== null && limit !== null && firstDayOf(date) > limit;
}

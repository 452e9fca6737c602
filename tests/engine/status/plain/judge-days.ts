import type { Modality } from "../../../../src/model/claim.ts";
import type { DayNumber } from "../../../../src/model/day-number.ts";
import { firstDayOf, lastDayOf, type PartialDate } from "../../../../src/model/partial-date.ts";
import type { Clock } from "../../../../src/model/status.ts";

/** What a claim says of time, before it is judged. */
export interface TimedClaim {
  readonly modality: Modality;
  readonly date: PartialDate | null;
  /** Last day on which its article may have been published, or null. */
  readonly publishedBy: DayNumber | null;
  /** The same, but not after the collection's last day: by then, all that the collection holds had been told. */
  readonly toldDay: DayNumber | null;
}

/** From when on a claim counts, and which of its date may be used. */
export interface FactDays {
  /** The date of an act, null when it has none or an impossible one; the date of any other claim as it stands. */
  readonly usedDate: PartialDate | null;
  /** The day by which its article had said it; an undated article's is the collection's last. */
  readonly heardDay: DayNumber;
  /** The first day on which it counts; infinite when it never does. */
  readonly countsFrom: Readonly<Record<Clock, DayNumber>>;
}

/**
 * Judge the days of a claim.
 *
 * A plan, wish or denial counts once it was said. By the clock `happened` an act counts from the last day on which it
 * may have happened, which is never after its report (until `settleFacts` holds it to the date of its stage); an undated
 * one from its report. By the clock `told` it counts from its report. An act dated after its report has no date to use,
 * and counts from the later of the two. What an undated article says has no day of telling: never by `told`, and by
 * `happened` from `undatedFrom`, or from the day of its act.
 */
export function judgeDays(claim: TimedClaim, collectionDay: DayNumber | null, undatedFrom: DayNumber | null): FactDays {
  const { modality, date, publishedBy, toldDay } = claim;
  const heardDay = toldDay ?? collectionDay ?? Number.NEGATIVE_INFINITY;
  const knownDay = toldDay ?? undatedFrom ?? Number.NEGATIVE_INFINITY;
  const told = toldDay ?? Number.POSITIVE_INFINITY;
  if (modality !== "happened" || date === null) {
    return { usedDate: date, heardDay, countsFrom: { happened: knownDay, told } };
  }
  const last = lastDayOf(date);
  const limit = publishedBy ?? collectionDay;
  if (limit !== null && firstDayOf(date) > limit) {
    return { usedDate: null, heardDay, countsFrom: { happened: Math.max(heardDay, last), told: Math.max(told, last) } };
  }
  const happened = toldDay === null && collectionDay === null ? last : Math.min(heardDay, last);
  return { usedDate: date, heardDay, countsFrom: { happened, told } };
}

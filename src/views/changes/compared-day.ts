import { type DayNumber, monthsBefore } from "../../model/day-number.ts";
import { lastDayOf, type PartialDate } from "../../model/partial-date.ts";

/**
 * Why a day is the one that is compared with.
 *
 * - `chosen`: the link or the reader names it
 * - `visit`: the page stood on it at the last visit
 * - `briefing`: the last briefing on this machine was of it
 * - `seen`: six months before, as the last visit saw this day already
 * - `half-year`: six months before, as no visit is known
 */
export type ComparedBasis = "chosen" | "visit" | "briefing" | "seen" | "half-year";

export interface ComparedDay {
  readonly day: DayNumber;
  readonly basis: ComparedBasis;
}

const MONTHS_WITHOUT_VISIT = 6;

/** The day to compare the as-of day with; a month or a year stands for its last day. */
export function comparedDay(since: PartialDate | null, lastVisit: DayNumber | null, asOf: DayNumber): ComparedDay {
  if (since !== null) return { day: lastDayOf(since), basis: "chosen" };
  if (lastVisit !== null && lastVisit < asOf) return { day: lastVisit, basis: "visit" };
  return { day: monthsBefore(asOf, MONTHS_WITHOUT_VISIT), basis: lastVisit === null ? "half-year" : "seen" };
}

export interface ComparedPreset {
  readonly words: string;
  readonly day: DayNumber;
}

/** Days worth comparing with, the last visit first where it lies before. */
export function comparedPresets(lastVisit: DayNumber | null, asOf: DayNumber): ComparedPreset[] {
  const visit = lastVisit !== null && lastVisit < asOf ? [{ words: "Last visit", day: lastVisit }] : [];
  return [
    ...visit,
    { words: "A month before", day: monthsBefore(asOf, 1) },
    { words: "Six months before", day: monthsBefore(asOf, 6) },
    { words: "A year before", day: monthsBefore(asOf, 12) },
  ];
}

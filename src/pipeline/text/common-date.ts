import { calendarDayOf, type DayNumber } from "../../model/day-number.ts";
import { type PartialDate, partialDateOf } from "../../model/partial-date.ts";

/** The month of the days from `from` to `to`; only the year when they lie in two months, null when in two years. */
export function commonOf(from: DayNumber, to: DayNumber): PartialDate | null {
  const [first, last] = [calendarDayOf(from), calendarDayOf(to)];
  if (first.year !== last.year) return null;
  return first.month === last.month ? partialDateOf(first.year, first.month) : partialDateOf(first.year);
}

/** The month of a calendar week, Monday to Sunday, `weeks` from the day's own; only its year when it lies in two. */
export function commonMonth(day: DayNumber, weeks: number): PartialDate | null {
  const monday = day - ((weekdayOf(day) + 6) % 7) + 7 * weeks;
  return commonOf(monday, monday + 6);
}

/** 0 for Sunday; 1 January 1970 was a Thursday. */
export function weekdayOf(day: DayNumber): number {
  return (((day + 4) % 7) + 7) % 7;
}

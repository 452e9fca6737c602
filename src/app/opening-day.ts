import type { PublicationDate } from "../model/article.ts";
import type { DayNumber } from "../model/day-number.ts";
import { publicationDaysOf } from "../model/publication-days.ts";
import { counted } from "../ui/count-words.ts";
import { longDay } from "../ui/date-words.ts";

/**
 * The day to open on when the collection reaches past today: the day of the newest report that is surely not later.
 *
 * `newest` is that report's date, null when there is none; `later` counts reports that are surely later than today.
 * With no such report the collection only may reach past today (a month that is not over), and today itself is the day.
 */
export function openingDay(today: DayNumber, newest: PublicationDate | null, later: number): DayNumber {
  if (newest === null || later === 0) return today;
  return Math.min(today, publicationDaysOf(newest).last ?? today);
}

/** "3 reports bear a date after today, 21 November 2026; the page stands on 30 September 2026." */
export function laterWords(later: number, today: DayNumber, day: DayNumber): string {
  const bear = later === 1 ? "bears" : "bear";
  return `${counted(later, "report")} ${bear} a date after today, ${longDay(today)}; the page stands on ${longDay(day)}.`;
}

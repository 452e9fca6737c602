import { dateOfDay, firstDayOf, type PartialDate } from "../../model/partial-date.ts";
import { commonOf, weekdayOf } from "./common-date.ts";
import type { Direction, When } from "./when.ts";

/**
 * A weekday is at most six days from publication; "last" and "next" never mean the day itself. "Next Friday" of a
 * Monday's text is that of this week for some, of the week after for others: what both share is known.
 */
export function resolveWeekday(
  { weekday, shift, weeks = 0, inWeek }: Extract<When, { kind: "weekday" }>,
  published: PartialDate,
  direction: Direction,
) {
  const isNear = shift === null && weeks === 0 && (inWeek ?? 0) === 0;
  if (published.length < 10) return published.length === 7 && isNear ? published : null;
  const today = firstDayOf(published);
  const current = weekdayOf(today);
  const back = (current - weekday + 7) % 7;
  const ahead = (weekday - current + 7) % 7;
  // On a Sunday the week that ends is the last one for some.
  const day = today - ((current + 6) % 7) + 7 * (inWeek ?? 0) + ((weekday + 6) % 7);
  if (inWeek !== undefined) return current === 0 && inWeek !== 0 ? commonOf(day, day + 7) : dateOfDay(day);
  if (weeks > 0) return dateOfDay(today + ahead + 7 * weeks);
  if (shift === "last") return dateOfDay(today - (back || 7) + 7 * weeks);
  if (shift === "next") {
    const coming = today + (ahead || 7);
    const isThisWeek = (current + 6) % 7 < (weekday + 6) % 7;
    return isThisWeek ? commonOf(coming, coming + 7) : dateOfDay(coming);
  }
  return dateOfDay(direction === "past" ? today - back : today + ahead);
}

/** The month of the weekend nearest to publication; of a text of that weekend, "last" is the one before. */
export function resolveWeekend(shift: string | null, published: PartialDate, direction: Direction): PartialDate | null {
  if (published.length < 10) return published.length === 7 && shift !== "last" && shift !== "next" ? published : null;
  const today = firstDayOf(published);
  const saturday = today - ((weekdayOf(today) + 1) % 7);
  const isWeekend = today - saturday < 2;
  const coming = isWeekend && shift !== "next" ? saturday : saturday + 7;
  if (direction === "future") return commonOf(coming, coming + 1);
  return isWeekend && shift === "last" ? commonOf(saturday - 7, saturday - 6) : commonOf(saturday, saturday + 1);
}

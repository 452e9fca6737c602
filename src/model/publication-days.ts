import type { PublicationDate } from "./article.ts";
import type { DayNumber } from "./day-number.ts";
import { firstDayOf, lastDayOf } from "./partial-date.ts";

/** The days between which an article was published, both inclusive; null for an end that is not known. */
export interface PublicationDays {
  readonly first: DayNumber | null;
  readonly last: DayNumber | null;
}

/**
 * The days on which an article may have been published, by its date and its bounds together.
 *
 * A bound that contradicts the date is ignored: `2024` not before `2025` may be any day of 2024.
 */
export function publicationDaysOf({ date, notBefore, notAfter }: PublicationDate): PublicationDays {
  const lower = notBefore === undefined ? null : firstDayOf(notBefore);
  const upper = notAfter === undefined ? null : lastDayOf(notAfter);
  if (date === null) return lower !== null && upper !== null && lower > upper ? UNKNOWN : { first: lower, last: upper };
  const [first, last] = [firstDayOf(date), lastDayOf(date)];
  const [from, to] = [Math.max(first, lower ?? first), Math.min(last, upper ?? last)];
  return from <= to ? { first: from, last: to } : { first, last };
}

const UNKNOWN: PublicationDays = { first: null, last: null };

/** Days in the longest month. */
const MONTH_DAYS = 31;

/**
 * The day up to which a collection reaches: the last possible day of its articles that are known to the month or better.
 *
 * An article known to the year only would push it to a 31 December that may lie in the future; it counts only when
 * no article is known better. Null when none is dated.
 */
export function lastCollectionDay(articles: readonly PublicationDays[]): DayNumber | null {
  let precise: DayNumber | null = null;
  let coarse: DayNumber | null = null;
  for (const { first, last } of articles) {
    if (last === null) continue;
    coarse = Math.max(coarse ?? last, last);
    if (first !== null && last - first < MONTH_DAYS) precise = Math.max(precise ?? last, last);
  }
  return precise ?? coarse;
}

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

/** How far articles reach: the last possible day of those known to the month or better, and of all; null for none. */
export interface CollectionEnd {
  readonly precise: DayNumber | null;
  readonly any: DayNumber | null;
}

export const NO_END: CollectionEnd = { precise: null, any: null };

/** The end of a collection with one more article. */
export function extendEnd({ precise, any }: CollectionEnd, { first, last }: PublicationDays): CollectionEnd {
  if (last === null) return { precise, any };
  const isPrecise = first !== null && last - first < MONTH_DAYS;
  return { precise: isPrecise ? Math.max(precise ?? last, last) : precise, any: Math.max(any ?? last, last) };
}

/**
 * The day up to which a collection reaches: the last possible day of its articles that are known to the month or better.
 *
 * An article known to the year only would push it to a 31 December that may lie in the future; it counts only when
 * no article is known better. Null when none is dated.
 */
export function lastDayOfEnd({ precise, any }: CollectionEnd): DayNumber | null {
  return precise ?? any;
}

/** `lastDayOfEnd` of articles at hand. */
export function lastCollectionDay(articles: readonly PublicationDays[]): DayNumber | null {
  return lastDayOfEnd(articles.reduce(extendEnd, NO_END));
}

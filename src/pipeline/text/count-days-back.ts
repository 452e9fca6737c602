import { dateOfDay, firstDayOf, type PartialDate, precisionOf } from "../../model/partial-date.ts";
import type { Span } from "../../model/span.ts";
import type { TimeMention } from "./find-times.ts";
import { resolveTime } from "./resolve-time.ts";

const COUNTS: Readonly<Record<string, number>> = {
  a: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};
const DAYS_AFTER = /\b(a|one|two|three|four|five|six|seven|eight|nine|ten) days?$/;

/**
 * The day of an act that another day is counted from: "they spoke on Monday, a day after it was signed" → that Sunday.
 *
 * `clause` is the clause of the act, opened by "after". Null when no count of days leads to it, or the other day is not
 * known to the day.
 */
export function countDaysBack(
  folded: string,
  sentence: Span,
  clause: Span,
  times: readonly TimeMention[],
  published: PartialDate | null,
): PartialDate | null {
  const days = COUNTS[DAYS_AFTER.exec(folded.slice(sentence.start, clause.start))?.[1] ?? ""];
  const anchor = times.filter(({ start, end }) => sentence.start <= start && end <= clause.start).at(-1);
  if (days === undefined || anchor === undefined) return null;
  const date = resolveTime(anchor.when, published, "past");
  return date === null || precisionOf(date) !== "day" ? null : dateOfDay(firstDayOf(date) - days);
}

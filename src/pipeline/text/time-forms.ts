import { CALENDAR_FORMS } from "./calendar-forms.ts";
import { COUNTED_FORMS } from "./counted-forms.ts";
import {
  DAY,
  dated,
  distance,
  type Form,
  fromBefore,
  inYear,
  MONTH,
  monthOf,
  NUMBER,
  numbered,
  numberOf,
  shiftOf,
  unitOf,
  weekdayOf,
  YEAR,
} from "./time-parts.ts";
import type { When } from "./when.ts";

const FROM_BEFORE: ReadonlySet<When["kind"]> = new Set([
  "from-before",
  "month-from-before",
  "in-year-before",
  "later-in-year",
  "earlier-in-year",
]);

/** Whether a time counts from one that the text named before. */
export function isFromBefore({ kind }: When): boolean {
  return FROM_BEFORE.has(kind);
}

const WEEKS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };
const NEW_YEARS_EVE: When = { kind: "month-and-day", month: 12, day: 31 };
const NEW_YEARS_DAY: When = { kind: "month-and-day", month: 1, day: 1 };

const NTH = "(?:first|second|third|fourth|fifth|last|final)";
/** In days, how far "the coming months" may reach. */
const DAYS_OF_MONTHS = 150;
const RANGE = "(?:(?: ?- ?| and | to )[0-3]?\\d)?";

/** "The day after." counts from a time before, "the day after the vote" from the vote. */
const CLOSED = "(?= ?(?:[,.;:)]|$|and ))";

const THAT_YEAR = `of (?:(?:that|the same|the (?:(following|next)|(previous))) year|the year (?:(after)|(before))${CLOSED})`;

/** The forms of a time, the more telling first: where two begin at one place, the first that fits is read. */
export const TIME_FORMS: readonly Form[] = [
  ...COUNTED_FORMS,
  ...CALENDAR_FORMS,
  { pattern: "((?:19|20)\\d\\d)-([01]\\d)-([0-3]\\d)", read: ([year, month, day]) => numbered(year, month, day) },
  { pattern: `${DAY} or ${DAY} ${MONTH},? ${YEAR}`, read: ([, , month, year]) => dated(year, month, undefined) },
  { pattern: `${MONTH} ${DAY} or ${DAY},? ${YEAR}`, read: ([month, , , year]) => dated(year, month, undefined) },
  {
    pattern: `${DAY}${RANGE} (?:of )?${MONTH},?(?: of)? ${YEAR}`,
    read: ([day, month, year]) => dated(year, month, day),
  },
  {
    pattern: `${MONTH} ${DAY}${RANGE}(?:,? ${YEAR})(?!\\d)`,
    read: ([month, day, year]) => dated(year, month, day),
  },
  {
    pattern: `(?:${DAY} )?${MONTH} ${THAT_YEAR}`,
    read: ([day, month, next, previous, after = next, before = previous]) => ({
      kind: "in-year-before",
      month: monthOf(month),
      ...(day !== undefined && { day: Number(day) }),
      years: after !== undefined ? 1 : before !== undefined ? -1 : 0,
    }),
  },
  {
    pattern: `${DAY}${RANGE} (?:of )?${MONTH}(?:(?: of)? (last|this|next) year)?`,
    read: ([day, month, shift]) => inYear(month, day, shift),
  },
  {
    pattern: `${MONTH} ${DAY}${RANGE}(?!\\d|:|,\\d)(?:,?(?: of)? (last|this|next) year)?`,
    read: ([month, day, shift]) => inYear(month, day, shift),
  },
  {
    pattern: `${NTH} (?:sun|mon|tues|wednes|thurs|fri|satur)day (?:of|in) ${MONTH},? ${YEAR}`,
    read: ([month, year]) => dated(year, month, undefined),
  },
  {
    pattern: `${NTH} (?:sun|mon|tues|wednes|thurs|fri|satur)day (?:of|in) ${MONTH}(?!\\w| \\d)`,
    read: ([month]) => ({ kind: "month", month: monthOf(month), shift: null }),
  },
  { pattern: `${MONTH} '([0-3]\\d)`, read: ([month, year]) => dated(`20${year}`, month, undefined) },
  { pattern: `${MONTH},? (?:of )?${YEAR}`, read: ([month, year]) => dated(year, month, undefined) },
  { pattern: `${MONTH} (?:of )?(last|this|next) year`, read: ([month, shift]) => inYear(month, undefined, shift) },
  {
    pattern: `(?:that|the same|the following) ${MONTH}(?!\\w| \\d)`,
    read: ([month]) => ({ kind: "month-from-before", month: monthOf(month) }),
  },
  {
    pattern: `(?:(last|this|next) )?${MONTH}(?!\\w| \\d)`,
    read: ([shift, month]) => ({ kind: "month", month: monthOf(month), shift: shiftOf(shift) }),
  },
  { pattern: `(?:fiscal|financial)(?: year)? ${YEAR}`, read: ([year]) => dated(year, undefined, undefined) },
  // Japan's begins in April; of others the calendar's year is all that is sure.
  {
    pattern: `(start|beginning|end|close) of (?:the )?japan(?:'s|ese) (?:fiscal|financial)(?: year)? ${YEAR}`,
    read: ([part, year]) =>
      /^[ec]/.test(part ?? "") ? dated(String(Number(year) + 1), "mar", undefined) : dated(year, "apr", undefined),
  },
  { pattern: `fy ?${YEAR}`, read: ([year]) => dated(year, undefined, undefined) },
  { pattern: "fy ?'?([2-4]\\d)(?![\\d-])", read: ([year]) => dated(`20${year}`, undefined, undefined) },
  {
    pattern: "(sun|mon|tues|wednes|thurs|fri|satur)day,? (?:of )?(last|this|next) week",
    read: ([day, week]) => ({ kind: "weekday", weekday: weekdayOf(day), shift: null, inWeek: WEEKS[week ?? ""] ?? 0 }),
  },
  {
    pattern: "(last|this|next) week,? (?:on )?(sun|mon|tues|wednes|thurs|fri|satur)day",
    read: ([week, day]) => ({ kind: "weekday", weekday: weekdayOf(day), shift: null, inWeek: WEEKS[week ?? ""] ?? 0 }),
  },
  {
    pattern: `(?:(last|this|next) )?(?:(sun|mon|tues|wednes|thurs|fri|satur)day)(?! to (?:sun|mon|tues|wednes|thurs|fri|satur)day)`,
    read: ([shift, day]) => ({
      kind: "weekday",
      weekday: weekdayOf(day),
      shift: shiftOf(shift),
    }),
  },
  { pattern: "christmas (?:(eve)|day)", read: ([eve]) => ({ kind: "month-and-day", month: 12, day: eve ? 24 : 25 }) },
  {
    pattern: "new year's (?:(eve)|day)(?!,? (?:of |in )?(?:19|20)\\d\\d)",
    read: ([eve]) => (eve ? NEW_YEARS_EVE : NEW_YEARS_DAY),
  },
  {
    pattern: `(?:(${NUMBER}) years|(?:a|one) year|(?:twelve|12) months) ago (?:today|to the day|this day)|(?:on this day|today),? (?:(${NUMBER}) years|(?:a|one) year) ago`,
    read: ([ago, after]) => ({ kind: "years-to-the-day", count: numberOf(ago ?? after ?? "1") }),
  },
  {
    pattern: `(?:(${NUMBER}) years|(?:a|one) year) ago (?:(tomorrow)|yesterday)`,
    read: ([count, ahead]) => ({
      kind: "years-to-the-day",
      count: numberOf(count ?? "1"),
      days: ahead === undefined ? -1 : 1,
    }),
  },
  {
    pattern: `turns (${NUMBER}) (?:today|this (?:morning|afternoon|evening))`,
    read: ([count]) => ({ kind: "years-to-the-day", count: numberOf(count) }),
  },
  { pattern: "today|tonight|this (?:morning|afternoon|evening)|earlier in the day", read: () => distance("day", 0) },
  {
    pattern: `(?:spring|summer|autumn|fall|winter),? (?:of )?${YEAR}`,
    read: ([year]) => dated(year, undefined, undefined),
  },
  {
    pattern: "(?<!(?:day|week|fortnight|month)s? )(?:by|before|until|till|ahead of) christmas",
    read: () => ({ kind: "season", month: 12, shift: null }),
  },
  {
    pattern: "(?:some|several|a few) days ago|earlier this week|in recent days",
    read: () => ({ kind: "days-back", least: 0, most: 7 }),
  },
  {
    pattern: "(?:(last|this|next|at the|over the|by the|before the) )weekend(?! before)",
    read: ([shift]) => ({ kind: "weekend", shift: shiftOf(shift) }),
  },
  {
    pattern: `(?:the )?(day|week|month|year) before${CLOSED}|the previous (day|week|month|year)|(?:a|one) (day|week|month|year) earlier`,
    read: ([before, previous, earlier]) => fromBefore(before ?? previous ?? earlier, -1),
  },
  {
    pattern: `(?:the )?(day|week|month|year) after${CLOSED}|the (?:following|next) (day|week|month|year)|(?:a|one) (day|week|month|year) later`,
    read: ([after, next, later]) => fromBefore(after ?? next ?? later, 1),
  },
  {
    pattern: `(${NUMBER}) (day|week|month|year)s (later|earlier)`,
    read: ([count, unit, way]) => fromBefore(unit, numberOf(count) * (way === "later" ? 1 : -1)),
  },
  { pattern: "(?:that|the same) (day|month|year)", read: ([unit]) => fromBefore(unit, 0) },
  // Of two years told as one or the other, none is known.
  { pattern: `${YEAR} or ${YEAR}`, read: () => null },
  {
    pattern: "the day before (yesterday)|the day after tomorrow",
    read: ([back]) => distance("day", back === undefined ? 2 : -2),
  },
  { pattern: "(yesterday|last night)|tomorrow", read: ([back]) => distance("day", back === undefined ? 1 : -1) },
  {
    pattern: `(?<!\\b(?:time|first|second|third|only|visit|trip|meeting|round|once|twice|done|made|built) )in (?:(a|one|${NUMBER}) (day|week|month)s?|(a fortnight))(?:'s?)?(?: time)?(?! of\\b)`,
    read: ([count, unit, fortnight]) => ({
      kind: "ahead",
      unit: fortnight === undefined ? unitOf(unit) : "week",
      count: fortnight !== undefined ? 2 : count === "a" || count === "one" ? 1 : numberOf(count),
    }),
  },
  {
    pattern: `(?:within|in a matter of|in) (?:the )?(?:(?:coming|next few|next couple of) )?months(?! of\\b)`,
    read: () => ({ kind: "within", days: DAYS_OF_MONTHS }),
  },
  {
    pattern: "(?:before|by) (?:the end of )?(?:the|this) week(?: is (?:out|over)| ends)?(?! of)",
    read: () => distance("week", 0),
  },
  {
    pattern: "a week (?:on|from|this) (sun|mon|tues|wednes|thurs|fri|satur)day",
    read: ([day]) => ({ kind: "weekday", weekday: weekdayOf(day), shift: null, weeks: 1 }),
  },
  {
    pattern: "(?:(?:earlier|later|early|late) )?(last|this|next|the coming) (week|month|year)",
    read: ([shift, unit]) => distance(unitOf(unit), shift === "last" ? -1 : shift?.endsWith("s") ? 0 : 1),
  },
  {
    pattern: "(?:the )?(?:start|beginning|middle|end|close|(?:first|second|latter) half) of the (month|year)",
    read: ([unit]) => distance(unitOf(unit), 0),
  },
  {
    pattern: "the year (?:is (?:out|over)|ends|closes)|within the year|year-end|the end of this year",
    read: () => distance("year", 0),
  },
  { pattern: "(?:later|late) in the year(?! of)", read: () => ({ kind: "later-in-year" }) },
  { pattern: "the month is (?:out|over)|within the month|the end of this month", read: () => distance("month", 0) },
  { pattern: "a fortnight ago", read: () => distance("week", -2) },
  {
    pattern: `(?:(${NUMBER}) (?:years since|(day|week|month|year)s ago)|(?:a|one) (day|week|month|year) ago)(?: (?:this|last|next) (?:(?:sun|mon|tues|wednes|thurs|fri|satur)day|week(?:end)?|month|spring|summer|autumn|winter))?`,
    read: ([count, several, one]) => distance(unitOf(one ?? several), count === undefined ? -1 : -numberOf(count)),
  },
  {
    pattern: "on the ([0-3]?\\d)(?:st|nd|rd|th)(?! (?:of|\\w+ (?:of|anniversary)))",
    read: ([day]) => ({ kind: "day-of-month", day: Number(day) }),
  },
  { pattern: `${YEAR}`, read: ([year]) => dated(year, undefined, undefined) },
];

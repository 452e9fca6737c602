import { dated, distance, type Form, inYear, MONTH, monthOf, shiftOf, YEAR } from "./time-parts.ts";
import type { When } from "./when.ts";

const SEASONS: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, fall: 9 };
const QUARTERS: Readonly<Record<string, number>> = { first: 1, second: 4, third: 7, fourth: 10 };

const ORDINALS =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first".split(
    " ",
  );
const ORDINAL = `(${[...ORDINALS].reverse().join("|")})`;

/** Of February the last day is not the same each year. */
const LAST_DAYS: readonly (string | undefined)[] = "31  31 30 31 30 31 31 30 31 30 31".split(" ");

function lastDay(month?: string): string | undefined {
  return LAST_DAYS[monthOf(month) - 1] || undefined;
}

function season(name?: string, shift?: string): When {
  return { kind: "season", month: SEASONS[name ?? ""] ?? 0, shift: shiftOf(shift) };
}

/** Parts and feasts of a year, and days that words number. */
export const CALENDAR_FORMS: readonly Form[] = [
  {
    pattern: `the ${ORDINAL} (?:day )?of ${MONTH},? ${YEAR}`,
    read: ([day, month, year]) => dated(year, month, String(ORDINALS.indexOf(day ?? "") + 1)),
  },
  {
    pattern: `the ${ORDINAL} (?:day )?of ${MONTH}(?: (last|this|next) year)?(?!\\w| \\d)`,
    read: ([day, month, shift]) => inYear(month, String(ORDINALS.indexOf(day ?? "") + 1), shift),
  },
  {
    pattern: `the last day of ${MONTH},? ${YEAR}`,
    read: ([month, year]) => dated(year, month, lastDay(month)),
  },
  {
    pattern: `the last day of ${MONTH}(?!\\w| \\d)`,
    read: ([month]) => inYear(month, lastDay(month)) ?? { kind: "month", month: monthOf(month), shift: null },
  },
  {
    pattern: `an? (?:sun|mon|tues|wednes|thurs|fri|satur)day (?:morning |afternoon |evening |night )?(?:early |late )?in ${MONTH}(?:,? ${YEAR})?(?!\\w| \\d)`,
    read: ([month, year]) => dated(year, month) ?? { kind: "month", month: monthOf(month), shift: null },
  },
  {
    pattern: `new year's (?:(eve)|day),? (?:of |in )?${YEAR}`,
    read: ([eve, year]) => dated(year, eve ? "dec" : "jan", eve ? "31" : "1"),
  },
  { pattern: `q[1-4],? (?:of )?${YEAR}`, read: ([year]) => dated(year) },
  { pattern: "q([1-4])", read: ([quarter]) => ({ kind: "season", month: 3 * Number(quarter) - 2, shift: null }) },
  {
    pattern: "(?:spring|summer|autumn),? (?:of )?(last|this|next) year",
    read: ([shift]) => distance("year", shift === "last" ? -1 : shift === "next" ? 1 : 0),
  },
  {
    pattern:
      "(?:since|(?:by|in|before|during|over|until|towards|through)(?: the)?(?: (?:early|late|mid|(?:start|beginning|middle|end|close|course) of)(?: the)?)?|(this|last|next)) (spring|summer|autumn)(?! of)",
    read: ([shift, name]) => season(name, shift),
  },
  {
    pattern:
      "(?:since (?:the|last)|(?:by|in|before|during|over|until) the(?: (?:early|late))?|(this|last|next)) (spring|summer|autumn|fall)(?! of)",
    read: ([shift, name]) => season(name, shift),
  },
  {
    pattern: "(?:by the|in the|by|in|(this|last|next)) (first|second|third|fourth) quarter(?! of)",
    read: ([shift, quarter]) => ({ kind: "season", month: QUARTERS[quarter ?? ""] ?? 0, shift: shiftOf(shift) }),
  },
  {
    pattern: "(?:at|around|over|just before|shortly before) christmas",
    read: () => ({ kind: "season", month: 12, shift: null }),
  },
  {
    pattern: "(?<!(?:day|week|fortnight|month)s? )(?:by|before|until) easter",
    read: () => ({ kind: "easter" }),
  },
];

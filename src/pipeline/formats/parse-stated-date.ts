import { dateOfDay, type PartialDate, parsePartialDate } from "../../model/partial-date.ts";
import type { FigureOrder } from "../source/date-figures.ts";
import { isZeroDay } from "../source/is-zero-day.ts";
import { dayOnWeekday } from "../source/weekday.ts";

/** A date as a field of an export, a feed or a mail holds it. `isAmbiguous` when figures read as day and month either way: `date` is then the year. */
export interface StatedDate {
  readonly date: PartialDate;
  readonly isAmbiguous: boolean;
}

const ISO = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?=$|[T ]\d)/;
const YEAR = /^\d{4}$/;
const YEAR_FIRST = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?=$|[ T,])/;
const RUN_TOGETHER = /^((?:19|20)\d{2})(\d{2})(\d{2})(?=$|T?\d{6}(?:z|$))/;
const YEAR_LAST = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?=$|[ T,])/;
const EAST_ASIAN = /^(\d{4})[年년] ?(\d{1,2})[月월](?: ?(\d{1,2})[日일])?/;
const DAY_NAME = /^((?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6})\.?,? /;
const DAY_MONTH = /^(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,9})\.?,?[ -](\d{4})(?!\d)/;
const MONTH_DAY =
  /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?(?:,? (?:\d{1,2}:\d{2}:\d{2} (?:[a-z]{3,4} )?)?)(\d{4})(?!\d)/;
const MONTH_YEAR = /^([a-z]{3,9})\.?,? (\d{4})$/;
const SECONDS = /^\d{9,10}(?:\.\d{1,9})?$/;
const MILLISECONDS = /^\d{12,13}$/;
const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];
const DAY_SECONDS = 86_400;

/**
 * Read a date field, or return null when `text` is no date of the calendar.
 *
 * ISO 8601, the form of mails and feeds (RFC 5322), written English, figures, and seconds or milliseconds since 1970.
 * Of a point in time the day that it names, in its own zone; a count of seconds has none and is read in UTC.
 * `06/11/2023` → ambiguous, 2023; a weekday before it decides, if only one of the two days has it,
 * then `order`, where it says which figure comes first. The day from which a clock counts is none: `1970-01-01` → null.
 */
export function parseStatedDate(text: string, order: FigureOrder = null): StatedDate | null {
  const named = text
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase()
    .replace(/t(?=\d)/, "T");
  const weekday = DAY_NAME.exec(named)?.[1] ?? "";
  const words = named.replace(DAY_NAME, "");
  const [whole, first = "", , second = "", year = ""] = YEAR_LAST.exec(words) ?? [];
  if (whole !== undefined) return readFigures([first, second, year], weekday, order);
  return certain(readYearFirst(words) ?? readNamed(words) ?? readCount(words));
}

function readYearFirst(words: string): PartialDate | null {
  if (YEAR.test(words)) return parsePartialDate(words);
  for (const form of [ISO, YEAR_FIRST, RUN_TOGETHER, EAST_ASIAN]) {
    const [whole, year, month, day] = form.exec(words) ?? [];
    if (whole !== undefined) return dateOf(year, month, day);
  }
  return null;
}

function readNamed(words: string): PartialDate | null {
  const [, dayBefore, monthAfter, year] = DAY_MONTH.exec(words) ?? [];
  if (year !== undefined) return dateOf(year, monthNumber(monthAfter), dayBefore);
  const [, month, day, yearAfter] = MONTH_DAY.exec(words) ?? [];
  if (yearAfter !== undefined) return dateOf(yearAfter, monthNumber(month), day);
  const [, monthAlone, yearAlone] = MONTH_YEAR.exec(words) ?? [];
  return yearAlone === undefined ? null : dateOf(yearAlone, monthNumber(monthAlone));
}

function readCount(words: string): PartialDate | null {
  if (SECONDS.test(words)) return dateOfDay(Math.floor(Number(words) / DAY_SECONDS));
  return MILLISECONDS.test(words) ? dateOfDay(Math.floor(Number(words) / (1000 * DAY_SECONDS))) : null;
}

function readFigures(figures: readonly [string, string, string], weekday: string, order: FigureOrder) {
  const [first, second, year] = figures;
  const dayFirst = dateOf(year, second, first);
  const monthFirst = dateOf(year, first, second);
  if (dayFirst === null || monthFirst === null || dayFirst === monthFirst) return certain(dayFirst ?? monthFirst);
  const known =
    dayOnWeekday(weekday, dayFirst, monthFirst) ?? (order === null ? null : order === "day" ? dayFirst : monthFirst);
  if (known) return certain(known);
  const date = parsePartialDate(year);
  return date && { date, isAmbiguous: true };
}

function certain(date: PartialDate | null): StatedDate | null {
  return date === null || isZeroDay(date) ? null : { date, isAmbiguous: false };
}

/** The month's number as text; one that no calendar has for a word that names none. */
function monthNumber(name = ""): string {
  const isName = (month: string) => month.startsWith(name) || (month === "september" && name === "sept");
  return String(MONTHS.findIndex(isName) + 1);
}

function dateOf(year = "", month = "", day?: string): PartialDate | null {
  return parsePartialDate(
    [year, month, ...(day === undefined ? [] : [day])].map((part) => part.padStart(2, "0")).join("-"),
  );
}

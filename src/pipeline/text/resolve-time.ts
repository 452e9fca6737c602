import { calendarDayOf, type DayNumber, lengthOfMonth } from "../../model/day-number.ts";
import {
  dateOfDay,
  firstDayOf,
  lastDayOf,
  type PartialDate,
  parsePartialDate,
  partialDateOf,
} from "../../model/partial-date.ts";
import type { When } from "./when.ts";

/** Which way a time without a year points: back for what happened, ahead for what is planned. */
export type Direction = "past" | "future";

/**
 * Set a time against the day of publication.
 *
 * As precise as both allow: "today" in a text known to the month is that month, "on Wednesday" too. Null when the year
 * is neither stated nor certain from `published`, when the day does not exist, and for a null `published` unless the
 * words state the year. `before` is the time that the text named before, which "a year later" counts from.
 */
export function resolveTime(
  when: When,
  published: PartialDate | null,
  direction: Direction,
  before: PartialDate | null = null,
): PartialDate | null {
  if (when.kind === "date") return dateOrNull(when.year, when.month, when.day);
  if (when.kind === "from-before") return before === null ? null : countFrom(before, when.unit, when.count);
  if (when.kind === "month-from-before") return before === null ? null : nextMonth(before, when.month);
  if (when.kind === "in-year-before")
    return before === null ? null : dateOrNull(yearOf(before) + when.years, when.month, when.day);
  if (when.kind === "later-in-year") return yearSpokenOf(published, direction, before);
  if (published === null) return null;
  switch (when.kind) {
    case "month-of-year":
      return dateOrNull(yearOf(published) + when.years, when.month, when.day);
    case "month-and-day":
      return resolveDayAndMonth(when.month, when.day, published, direction);
    case "month":
      return resolveMonth(when.month, when.shift, published, direction);
    case "day-of-month":
      return resolveDayOfMonth(when.day, published, direction);
    case "weekday":
      return resolveWeekday(when, published, direction);
    case "ahead":
      return direction === "past" ? null : resolveAhead(when.unit, when.count, published);
    case "within":
      return direction === "past" || published.length < 10
        ? null
        : commonOf(firstDayOf(published), firstDayOf(published) + when.days);
    case "years-to-the-day":
      return published.length < 10 ? null : sameDayIn(when.count, dateOfDay(firstDayOf(published) + (when.days ?? 0)));
    case "distance":
      return resolveDistance(when.unit, when.count, published);
    case "season":
      return resolveSeason(when.month, when.shift, published, direction);
    case "days-ago":
      return published.length < 10 ? null : commonOf(firstDayOf(published) - 7, firstDayOf(published));
    case "weekend":
      return resolveWeekend(when.shift, published, direction);
  }
}

/** A time counted from another, no finer than the unit and no finer than the other is known. */
function countFrom(before: PartialDate, unit: "day" | "week" | "month" | "year", count: number): PartialDate | null {
  if (unit === "year") return partialDateOf(yearOf(before) + count);
  if (before.length < 7) return null;
  if (unit === "month") {
    const index = yearOf(before) * 12 + Number(before.slice(5, 7)) - 1 + count;
    return partialDateOf(Math.floor(index / 12), (index % 12) + 1);
  }
  if (before.length < 10) return null;
  return unit === "day" ? dateOfDay(firstDayOf(before) + count) : commonMonth(firstDayOf(before), count);
}

/** A plan of a text that spoke of another year may be of either. */
function yearSpokenOf(published: PartialDate | null, direction: Direction, before: PartialDate | null) {
  if (direction === "past") return before === null ? null : partialDateOf(yearOf(before));
  if (published === null || (before !== null && yearOf(before) !== yearOf(published))) return null;
  return partialDateOf(yearOf(published));
}

/** The day so many years before. */
function sameDayIn(years: number, day: PartialDate): PartialDate | null {
  return dateOrNull(yearOf(day) - years, Number(day.slice(5, 7)), Number(day.slice(8, 10)));
}

/** "Announced in September 2023 and finalised that December": the first such month from the other time on. */
export function nextMonth(before: PartialDate, month: number): PartialDate {
  const isLater = before.length >= 7 && month < Number(before.slice(5, 7));
  return partialDateOf(yearOf(before) + (isLater ? 1 : 0), month);
}

/** The year of a season, which hemispheres do not share; none when it may be this one or the one before. */
function resolveSeason(month: number, shift: string | null, published: PartialDate, direction: Direction) {
  if (published.length < 7) return null;
  const [year, current] = [yearOf(published), Number(published.slice(5, 7))];
  if (shift === "this") return partialDateOf(year);
  if (direction === "past")
    return partialDateOf(current < month || shift === "last" ? year - (current < month + 3 ? 1 : 0) : year);
  return partialDateOf(current > month + 2 || (shift === "next" && current >= month) ? year + 1 : year);
}

/** The month of the weekend nearest to publication; of a text of that weekend, "last" is the one before. */
function resolveWeekend(shift: string | null, published: PartialDate, direction: Direction): PartialDate | null {
  if (published.length < 10) return published.length === 7 && shift !== "last" && shift !== "next" ? published : null;
  const today = firstDayOf(published);
  const saturday = today - ((weekdayOf(today) + 1) % 7);
  const isWeekend = today - saturday < 2;
  const coming = isWeekend && shift !== "next" ? saturday : saturday + 7;
  if (direction === "future") return commonOf(coming, coming + 1);
  return isWeekend && shift === "last" ? commonOf(saturday - 7, saturday - 6) : commonOf(saturday, saturday + 1);
}

function resolveMonth(month: number, shift: string | null, published: PartialDate, direction: Direction) {
  if (published.length < 7) return null;
  const [year, current] = [yearOf(published), Number(published.slice(5, 7))];
  if (shift === "last") return partialDateOf(month < current ? year : year - 1, month);
  if (shift === "next") return partialDateOf(month > current ? year : year + 1, month);
  if (shift === "this") return partialDateOf(year, month);
  if (direction === "past") return partialDateOf(month <= current ? year : year - 1, month);
  return partialDateOf(month >= current ? year : year + 1, month);
}

/** Of a year, a text tells of a day of November or December more often in the year after than of other days. */
const LAST_SURE_MONTH = 10;

/** A day of no year that comes within so many days after publication may be that one. */
const DAYS_AHEAD = 120;

/** A day and month without a year: the nearest such day on the side of `direction`, when that is certain. */
function resolveDayAndMonth(month: number, day: number, published: PartialDate, direction: Direction) {
  if (published.length < 7) {
    const isSurely = direction === "past" && month <= LAST_SURE_MONTH;
    return isSurely ? dateOrNull(yearOf(published), month, day) : null;
  }
  const slackDays = 1;
  const year = yearOf(published);
  for (const candidate of direction === "past" ? [year, year - 1] : [year, year + 1]) {
    const date = dateOrNull(candidate, month, day);
    if (date === null) continue;
    const isFit =
      direction === "past"
        ? firstDayOf(date) <= lastDayOf(published) + slackDays
        : firstDayOf(date) >= firstDayOf(published) - slackDays;
    if (isFit) return date;
    // "Ahead of a summit on 20 March": what lies shortly ahead is no day of a year ago, as a text would name that year.
    if (direction === "past" && firstDayOf(date) <= lastDayOf(published) + DAYS_AHEAD) return null;
  }
  return null;
}

function resolveDayOfMonth(day: number, published: PartialDate, direction: Direction): PartialDate | null {
  if (published.length < 7) return null;
  const [year, month] = [yearOf(published), Number(published.slice(5, 7))];
  if (published.length === 7) return dateOrNull(year, month, day);
  const step = direction === "past" ? -1 : 1;
  const today = Number(published.slice(8, 10));
  const isThisMonth = direction === "past" ? day <= today + 1 : day >= today - 1;
  const index = year * 12 + month - 1 + (isThisMonth ? 0 : step);
  return dateOrNull(Math.floor(index / 12), (index % 12) + 1, day);
}

/**
 * A weekday is at most six days from publication; "last" and "next" never mean the day itself. "Next Friday" of a
 * Monday's text is that of this week for some, of the week after for others: what both share is known.
 */
function resolveWeekday(
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
  if (shift === "last") return dateOfDay(today - (back || 7));
  if (shift === "next") {
    const coming = today + (ahead || 7);
    const isThisWeek = (current + 6) % 7 < (weekday + 6) % 7;
    return isThisWeek ? commonOf(coming, coming + 7) : dateOfDay(coming);
  }
  return dateOfDay(direction === "past" ? today - back : today + ahead);
}

/** "In ten days" may be a day more or less; of months and weeks as of a distance. */
function resolveAhead(unit: "day" | "week" | "month" | "year", count: number, published: PartialDate) {
  if (unit !== "day" || published.length < 10) return resolveDistance(unit, count, published);
  const day = firstDayOf(published) + count;
  return commonOf(day - 1, day + 1);
}

function resolveDistance(unit: "day" | "week" | "month" | "year", count: number, published: PartialDate) {
  if (unit === "year") return partialDateOf(yearOf(published) + count);
  if (published.length < 7) return count === 0 ? published : null;
  const [year, month] = [yearOf(published), Number(published.slice(5, 7))];
  if (unit === "month") {
    const index = year * 12 + month - 1 + count;
    return partialDateOf(Math.floor(index / 12), (index % 12) + 1);
  }
  if (published.length < 10) return count === 0 || (unit === "day" && count === -1) ? published : null;
  if (unit === "day") return dateOfDay(firstDayOf(published) + count);
  return commonMonth(firstDayOf(published), count);
}

/** The month of a calendar week, Monday to Sunday, `weeks` from the day's own; only its year when it lies in two. */
function commonMonth(day: DayNumber, weeks: number): PartialDate | null {
  const monday = day - ((weekdayOf(day) + 6) % 7) + 7 * weeks;
  return commonOf(monday, monday + 6);
}

/** The month of the days from `from` to `to`; only the year when they lie in two months, null when in two years. */
export function commonOf(from: DayNumber, to: DayNumber): PartialDate | null {
  const [first, last] = [calendarDayOf(from), calendarDayOf(to)];
  if (first.year !== last.year) return null;
  return first.month === last.month ? partialDateOf(first.year, first.month) : partialDateOf(first.year);
}

/** 0 for Sunday; 1 January 1970 was a Thursday. */
function weekdayOf(day: DayNumber): number {
  return (((day + 4) % 7) + 7) % 7;
}

export function yearOf(date: PartialDate): number {
  return Number(date.slice(0, 4));
}

function dateOrNull(year: number, month?: number, day?: number): PartialDate | null {
  if (month !== undefined && (month < 1 || month > 12)) return null;
  if (day !== undefined && month !== undefined && (day < 1 || day > lengthOfMonth(year, month))) return null;
  const pad = (part: number | undefined) => (part === undefined ? "" : `-${String(part).padStart(2, "0")}`);
  return parsePartialDate(`${String(year).padStart(4, "0")}${pad(month)}${pad(day)}`);
}

/** Whether a date certainly lies after the text was published. */
export function isAfter(date: PartialDate, published: PartialDate): boolean {
  return firstDayOf(date) > lastDayOf(published);
}

/** Whether a date certainly lies before the text was published. */
export function isBefore(date: PartialDate, published: PartialDate): boolean {
  return lastDayOf(date) < firstDayOf(published);
}

import { lengthOfMonth } from "../../model/day-number.ts";
import {
  dateOfDay,
  firstDayOf,
  lastDayOf,
  type PartialDate,
  parsePartialDate,
  partialDateOf,
} from "../../model/partial-date.ts";
import { commonMonth, commonOf } from "./common-date.ts";
import { resolveWeekday, resolveWeekend } from "./resolve-weekday.ts";
import type { Direction, When } from "./when.ts";

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
  if (when.kind === "earlier-in-year") return direction === "past" ? yearOfEither(before, published) : null;
  if (published === null) return null;
  switch (when.kind) {
    case "month-of-year":
      return dateOrNull(yearOf(published) + when.years, when.month, when.day);
    case "month-and-day":
      return resolveDayAndMonth(when.month, when.day, published, direction);
    case "month":
      return resolveMonth(when.month, when.shift, published, direction);
    case "day-of-month":
      return resolveDayOfMonth(when, published, direction);
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
    case "days-back":
      return commonOf(firstDayOf(published) - when.most, lastDayOf(published) - when.least);
    case "easter":
      return direction === "past" ? null : resolveSeason(3, null, published, direction);
    case "new-year":
      return resolveNewYear(published, direction);
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
    return partialDateOf(...monthAt(index));
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

function yearOfEither(before: PartialDate | null, published: PartialDate | null): PartialDate | null {
  const date = before ?? published;
  return date === null ? null : partialDateOf(yearOf(date));
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

function resolveMonth(month: number, shift: string | null, published: PartialDate, direction: Direction) {
  if (published.length < 7) return shift === "this" ? partialDateOf(yearOf(published), month) : null;
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

function resolveDayOfMonth(
  { day, months }: Extract<When, { kind: "day-of-month" }>,
  published: PartialDate,
  direction: Direction,
) {
  if (published.length < 7) return null;
  const [year, month] = [yearOf(published), Number(published.slice(5, 7))];
  if (months !== undefined) return dateOrNull(...monthAt(year * 12 + month - 1 + months), day);
  if (published.length === 7) return dateOrNull(year, month, day);
  const step = direction === "past" ? -1 : 1;
  const today = Number(published.slice(8, 10));
  const isThisMonth = direction === "past" ? day <= today + 1 : day >= today - 1;
  const index = year * 12 + month - 1 + (isThisMonth ? 0 : step);
  return dateOrNull(...monthAt(index), day);
}

/** The year and month with so many months since the year 0 before it. */
function monthAt(index: number): [year: number, month: number] {
  return [Math.floor(index / 12), (index % 12) + 1];
}

/** Of a text of the year's end the year that comes, of one of its first half the year that began; else neither is sure. */
function resolveNewYear(published: PartialDate, direction: Direction): PartialDate | null {
  if (published.length < 7) return null;
  const month = Number(published.slice(5, 7));
  if (direction === "past") return month <= 6 ? partialDateOf(yearOf(published)) : null;
  return month > 6 ? partialDateOf(yearOf(published) + 1) : null;
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
    return partialDateOf(...monthAt(index));
  }
  if (published.length < 10) return count === 0 || (unit === "day" && count === -1) ? published : null;
  if (unit === "day") return dateOfDay(firstDayOf(published) + count);
  return commonMonth(firstDayOf(published), count);
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

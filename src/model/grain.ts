import { calendarDayOf, type DayNumber, dayNumberOf } from "./day-number.ts";

/** How long a bin of time is. A week begins on a Monday (ISO 8601, 3.1.1.23). */
export type Grain = "day" | "week" | "month" | "quarter" | "year";

/** Finest first. */
export const GRAINS: readonly Grain[] = ["day", "week", "month", "quarter", "year"];

const MONTHS = { month: 1, quarter: 3, year: 12 } as const;

/** 29 December 1969, the Monday of the week with day number 0. */
const FIRST_MONDAY = -3;

/** The number of the bin that a day lies in; neighbours differ by 1. */
export function binOf(day: DayNumber, grain: Grain): number {
  if (grain === "day") return day;
  if (grain === "week") return Math.floor((day - FIRST_MONDAY) / 7);
  const { year, month } = calendarDayOf(day);
  return Math.floor((year * 12 + month - 1) / MONTHS[grain]);
}

/** The first day of a bin. */
export function startOfBin(bin: number, grain: Grain): DayNumber {
  if (grain === "day") return bin;
  if (grain === "week") return bin * 7 + FIRST_MONDAY;
  const months = bin * MONTHS[grain];
  return dayNumberOf(Math.floor(months / 12), (months % 12) + 1, 1);
}

/** A week of the ISO calendar; `week` 1 to 53. */
export interface IsoWeek {
  /** The year that its Thursday lies in, which is not always the year of the day. */
  readonly year: number;
  readonly week: number;
}

/** The ISO week of a day: week 1 has the year's first Thursday. Source: ISO 8601, 3.1.1.23. */
export function isoWeekOf(day: DayNumber): IsoWeek {
  const thursday = startOfBin(binOf(day, "week"), "week") + 3;
  const { year } = calendarDayOf(thursday);
  return { year, week: Math.floor((thursday - dayNumberOf(year, 1, 1)) / 7) + 1 };
}

/** More columns than this say nothing, and stop the page while they are drawn. */
export const MOST_BINS = 400;

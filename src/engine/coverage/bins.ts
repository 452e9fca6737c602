import type { Grain } from "../../model/answers.ts";
import { calendarDayOf, type DayNumber, dayNumberOf } from "../../model/day-number.ts";

const MONTHS: Readonly<Record<Grain, number>> = { month: 1, quarter: 3, year: 12 };

/** The number of the bin that a day lies in, counted from the year 0; neighbours differ by 1. */
export function binOf(day: DayNumber, grain: Grain): number {
  const { year, month } = calendarDayOf(day);
  return Math.floor((year * 12 + month - 1) / MONTHS[grain]);
}

/** The first day of a bin. */
export function startOfBin(bin: number, grain: Grain): DayNumber {
  const months = bin * MONTHS[grain];
  return dayNumberOf(Math.floor(months / 12), (months % 12) + 1, 1);
}

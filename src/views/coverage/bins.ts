import type { Grain } from "../../model/answers.ts";
import { calendarDayOf, type DayNumber, dayNumberOf } from "../../model/day-number.ts";
import { type PartialDate, partialDateOf } from "../../model/partial-date.ts";

export const MONTHS_A_BIN: Readonly<Record<Grain, number>> = { month: 1, quarter: 3, year: 12 };

export const BIN_NOUNS: Readonly<Record<Grain, readonly [string, string]>> = {
  month: ["month", "months"],
  quarter: ["quarter", "quarters"],
  year: ["year", "years"],
};

/** The first day of the bin after the one that starts on `start`. */
export function nextStart(start: DayNumber, grain: Grain): DayNumber {
  const { year, month } = calendarDayOf(start);
  const months = year * 12 + (month - 1) + MONTHS_A_BIN[grain];
  return dayNumberOf(Math.floor(months / 12), (months % 12) + 1, 1);
}

/** The dates that filter to exactly one bin: `2024` for a year, `2024-04` to `2024-06` for a quarter. */
export function binRange(start: DayNumber, grain: Grain): { readonly from: PartialDate; readonly to: PartialDate } {
  const { year, month } = calendarDayOf(start);
  if (grain === "year") return { from: partialDateOf(year), to: partialDateOf(year) };
  const last = month + MONTHS_A_BIN[grain] - 1;
  return { from: partialDateOf(year, month), to: partialDateOf(year, last) };
}

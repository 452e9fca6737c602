import type { DayNumber } from "../model/day-number.ts";
import { firstDayOf, parsePartialDate, precisionOf } from "../model/partial-date.ts";

/** What was typed as a day: its number, or what is wrong with it. */
export function parseTypedDay(typed: string): { readonly day: DayNumber } | { readonly fault: string } {
  const date = parsePartialDate(typed.trim());
  if (date === null || precisionOf(date) !== "day") return { fault: "Choose a whole day, such as 2022-11-30." };
  return { day: firstDayOf(date) };
}

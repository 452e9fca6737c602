import type { DayNumber } from "../model/day-number.ts";
import { firstDayOf, parsePartialDate, precisionOf } from "../model/partial-date.ts";
import { longDay } from "./date-words.ts";

/** What was typed as a day up to `latest`: its number, or what is wrong with it. */
export function parseTypedDay(
  typed: string,
  latest: DayNumber,
): { readonly day: DayNumber } | { readonly fault: string } {
  const date = parsePartialDate(typed.trim());
  if (date === null || precisionOf(date) !== "day") return { fault: "Choose a whole day, such as 2022-11-30." };
  const day = firstDayOf(date);
  return day > latest ? { fault: `Choose a day that has come: ${longDay(latest)} or before.` } : { day };
}

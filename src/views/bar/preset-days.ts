import { calendarDayOf, type DayNumber, dayNumberOf, lengthOfMonth } from "../../model/day-number.ts";
import { firstDayOf, parsePartialDate, precisionOf } from "../../model/partial-date.ts";

export interface PresetDay {
  readonly words: string;
  readonly day: DayNumber;
}

const YEARS_BACK = [
  [1, "A year earlier"],
  [3, "Three years earlier"],
  [5, "Five years earlier"],
] as const;

/** Days worth a look: the collection's last, and the same day of earlier years. */
export function presetDays(lastDay: DayNumber): PresetDay[] {
  return [
    { words: "Last day of the collection", day: lastDay },
    ...YEARS_BACK.map(([years, words]) => ({ words, day: yearsBefore(lastDay, years) })),
  ];
}

/** What was typed as a day: its number, or what is wrong with it. */
export function parseTypedDay(typed: string): { readonly day: DayNumber } | { readonly fault: string } {
  const date = parsePartialDate(typed.trim());
  if (date === null || precisionOf(date) !== "day") return { fault: "Choose a whole day, such as 2022-11-30." };
  return { day: firstDayOf(date) };
}

/** 29 February becomes the 28th where the year has none. */
function yearsBefore(dayNumber: DayNumber, years: number): DayNumber {
  const { year, month, day } = calendarDayOf(dayNumber);
  return dayNumberOf(year - years, month, Math.min(day, lengthOfMonth(year - years, month)));
}

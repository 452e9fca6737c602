import { calendarDayOf, type DayNumber, dayNumberOf, lengthOfMonth } from "../model/day-number.ts";

/** The last day of the month after a day: 30 November → 31 December, 31 January → 28 February, 15 March → 31 March. */
export function nextMonthEnd(day: DayNumber): DayNumber {
  const { year, month } = calendarDayOf(day + 1);
  return dayNumberOf(year, month, lengthOfMonth(year, month));
}

/** The same day some months later, earlier below 0; the last of a month that is too short for it. */
export function monthsLater(dayNumber: DayNumber, months: number): DayNumber {
  const { year, month, day } = calendarDayOf(dayNumber);
  const place = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(place / 12), (((place % 12) + 12) % 12) + 1];
  return dayNumberOf(toYear, toMonth, Math.min(day, lengthOfMonth(toYear, toMonth)));
}

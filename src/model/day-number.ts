/** Days since 1 January 1970, UTC, negative before; a calendar day with no time and no zone. */
export type DayNumber = number;

/** Stands for no day in a column; no article is that old. */
export const NO_DAY: DayNumber = -0x80000000;

const DAYS_PER_ERA = 146_097;
const DAYS_FROM_ERA_TO_EPOCH = 719_468;

/**
 * The day number of a Gregorian calendar day; `month` 1 to 12. A day past the month's end runs on into the next.
 *
 * Source: Howard Hinnant, "chrono-compatible low-level date algorithms", days_from_civil.
 */
export function dayNumberOf(year: number, month: number, day: number): DayNumber {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - DAYS_FROM_ERA_TO_EPOCH;
}

/** A calendar day; `month` 1 to 12, `day` 1 to 31. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * The Gregorian calendar day of a day number.
 *
 * Source: Howard Hinnant, "chrono-compatible low-level date algorithms", civil_from_days.
 */
export function calendarDayOf(dayNumber: DayNumber): CalendarDay {
  const shifted = dayNumber + DAYS_FROM_ERA_TO_EPOCH;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

/** Days in a Gregorian month; `month` 1 to 12. */
export function lengthOfMonth(year: number, month: number): number {
  return dayNumberOf(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) - dayNumberOf(year, month, 1);
}

/** The same day of the month so many months before; the month's last where it has no such day: 31 August → 28 February. */
export function monthsBefore(day: DayNumber, months: number): DayNumber {
  const own = calendarDayOf(day);
  const month = own.year * 12 + own.month - 1 - months;
  const [year, monthOfYear] = [Math.floor(month / 12), (((month % 12) + 12) % 12) + 1];
  return dayNumberOf(year, monthOfYear, Math.min(own.day, lengthOfMonth(year, monthOfYear)));
}

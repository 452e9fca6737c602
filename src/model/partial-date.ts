import { calendarDayOf, type DayNumber, dayNumberOf, lengthOfMonth } from "./day-number.ts";

/** A date known to the year, the month or the day, as ISO 8601 text: `2023`, `2023-01`, `2023-01-11`. */
export type PartialDate = string & { readonly __brand: "PartialDate" };

/** 1 January 1000 and the day after 31 December 9999: the years that a partial date can name. */
export const [FIRST_DATE, END_OF_DATES] = [-354_285, 2_932_897] as const;

/** How much of a partial date is known. */
export type Precision = "year" | "month" | "day";

const PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * Read a partial date, or return null when `text` is not one.
 *
 * Calendar-checked: `2023-02-30` is null, not 2 March. Years 1000 to 9999.
 */
export function parsePartialDate(text: string): PartialDate | null {
  const parts = PATTERN.exec(text);
  if (!parts) return null;
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1)];
  if (year < 1000 || month < 1 || month > 12) return null;
  return day >= 1 && day <= lengthOfMonth(year, month) ? (text as PartialDate) : null;
}

/** The partial date of a year, a month of it (1 to 12) and a day of that. @throws when there is no such date. */
export function partialDateOf(year: number, month?: number, day?: number): PartialDate {
  const pad = (part: number | undefined) => (part === undefined ? "" : `-${String(part).padStart(2, "0")}`);
  const date = parsePartialDate(`${String(year).padStart(4, "0")}${pad(month)}${pad(day)}`);
  if (date === null) throw new RangeError(`no such date: ${year} ${month} ${day}`);
  return date;
}

/** The partial date of one day, `2023-01-11`. */
export function dateOfDay(dayNumber: DayNumber): PartialDate {
  return dateAround(dayNumber, "day");
}

/** The partial date of the year, month or day that a day lies in. */
export function dateAround(dayNumber: DayNumber, precision: Precision): PartialDate {
  const { year, month, day } = calendarDayOf(dayNumber);
  return partialDateOf(year, precision === "year" ? undefined : month, precision === "day" ? day : undefined);
}

export function precisionOf(date: PartialDate): Precision {
  if (date.length === 4) return "year";
  return date.length === 7 ? "month" : "day";
}

/** The first day that a partial date may mean: `2023-02` → 1 February 2023. */
export function firstDayOf(date: PartialDate): DayNumber {
  return dayNumberOf(Number(date.slice(0, 4)), Number(date.slice(5, 7) || 1), Number(date.slice(8, 10) || 1));
}

/** The last day that a partial date may mean: `2023-02` → 28 February 2023, `2023` → 31 December 2023. */
export function lastDayOf(date: PartialDate): DayNumber {
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7) || 12)];
  return dayNumberOf(year, month, Number(date.slice(8, 10) || lengthOfMonth(year, month)));
}

/** Whether two partial dates can both be true of one day: `2023-01` and `2023-01-11` can, `2023-01` and `2023-02` cannot. */
export function canBeSameDay(a: PartialDate, b: PartialDate): boolean {
  return firstDayOf(a) <= lastDayOf(b) && firstDayOf(b) <= lastDayOf(a);
}

import type { Shift, TimeUnit, When } from "./when.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const WEEKDAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
/** Numbers that stand before a unit of time, for a pattern. */
export const NUMBER =
  "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|\\d\\d?";
/** Parts of the patterns of a time. */
export const MONTH =
  "(january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\\b\\.?)";
export const DAY = "([0-3]?\\d)(?:st|nd|rd|th)?";
export const YEAR = "((?:19|20)\\d\\d)(?!\\d|s\\b|-\\d|[.,]\\d| (?:troops|people|personnel|soldiers|dollars|missiles))";
/** One form of a time: a pattern over folded text, and what its groups say; null for a time that stays unknown. */
export interface Form {
  readonly pattern: string;
  readonly read: (parts: readonly (string | undefined)[]) => When | null;
}

/** A day, month or year by its words; null without a year. */
export function dated(year?: string, month?: string, day?: string): When | null {
  if (year === undefined) return null;
  const base = { kind: "date", year: Number(year) } as const;
  if (month === undefined) return base;
  return day === undefined ? { ...base, month: monthOf(month) } : { ...base, month: monthOf(month), day: Number(day) };
}

/** A day in figures. */
export function numbered(year?: string, month?: string, day?: string): When {
  return { kind: "date", year: Number(year), month: Number(month), day: Number(day) };
}

/** A month, or a day of it, of last, this or the next year; a day alone of a year that is not told. */
export function inYear(month?: string, day?: string, shift?: string): When | null {
  const years = shift === "last" ? -1 : shift === "next" ? 1 : 0;
  if (shift !== undefined) {
    const base = { kind: "month-of-year", month: monthOf(month), years } as const;
    return day === undefined ? base : { ...base, day: Number(day) };
  }
  return day === undefined ? null : { kind: "month-and-day", month: monthOf(month), day: Number(day) };
}

/** So many units from publication, below 0 before it. */
export function distance(unit: TimeUnit, count: number): When {
  return { kind: "distance", unit, count };
}

/** So many units from the time that the text named before. */
export function fromBefore(unit: string | undefined, count: number): When {
  return { kind: "from-before", unit: unitOf(unit), count };
}

/** 1 to 12 by a name or its first letters; 0 for neither. */
export function monthOf(name?: string): number {
  return MONTHS.indexOf((name ?? "").slice(0, 3)) + 1;
}

/** Whether a word points back ("last"), ahead ("next"), to the present ("this"), or nowhere. */
export function shiftOf(word?: string): Shift {
  return word === "last" || word === "next" || word === "this" ? word : null;
}

/** The unit that a word names; a year where it names none. */
export function unitOf(word?: string): TimeUnit {
  return word === "day" || word === "week" || word === "month" ? word : "year";
}

/** By figures or by name, two to twenty. */
export function numberOf(word?: string): number {
  const named = NUMBER.split("|").indexOf(word ?? "");
  return named >= 0 ? named + 2 : Number(word);
}

/** 0 for Sunday, by a name or its first letters. */
export function weekdayOf(name?: string): number {
  return WEEKDAYS.indexOf((name ?? "").slice(0, 3));
}

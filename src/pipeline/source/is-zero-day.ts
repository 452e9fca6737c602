import type { PartialDate } from "../../model/partial-date.ts";

const ZERO_DAYS: ReadonlySet<string> = new Set([
  "0001-01-01",
  "1601-01-01",
  "1899-12-30",
  "1899-12-31",
  "1900-01-01",
  "1969-12-31",
  "1970-01-01",
]);

/** Whether clocks and tables of programs count from a day, and so write it where they know none. */
export function isZeroDay(date: PartialDate): boolean {
  return ZERO_DAYS.has(date);
}

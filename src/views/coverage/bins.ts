import type { DayNumber } from "../../model/day-number.ts";
import { binOf, type Grain, startOfBin } from "../../model/grain.ts";
import { dateAround, type PartialDate, type Precision } from "../../model/partial-date.ts";

export const BIN_NOUNS: Readonly<Record<Grain, readonly [string, string]>> = {
  day: ["day", "days"],
  week: ["week", "weeks"],
  month: ["month", "months"],
  quarter: ["quarter", "quarters"],
  year: ["year", "years"],
};

/** How exact a date must be to name the ends of a bin. */
const PRECISIONS: Readonly<Record<Grain, Precision>> = {
  day: "day",
  week: "day",
  month: "month",
  quarter: "month",
  year: "year",
};

/** The first day of the bin after the one that starts on `start`. */
export function nextStart(start: DayNumber, grain: Grain): DayNumber {
  return startOfBin(binOf(start, grain) + 1, grain);
}

/** The dates that filter to exactly one bin: `2024` for a year, `2024-04` to `2024-06` for a quarter, days for a week. */
export function binRange(start: DayNumber, grain: Grain): { readonly from: PartialDate; readonly to: PartialDate } {
  const last = nextStart(start, grain) - 1;
  return { from: dateAround(start, PRECISIONS[grain]), to: dateAround(last, PRECISIONS[grain]) };
}

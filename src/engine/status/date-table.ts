import { dateOfPacked } from "../../model/packed.ts";
import { firstDayOf, lastDayOf, type PartialDate } from "../../model/partial-date.ts";
import type { Dates } from "../dataset.ts";

/** The place of a date in a `DateTable`, `NO_DATE` for none. */
export type DateNumber = number;

export const NO_DATE = -1;

/**
 * Every date that is told, once, in the order of their texts.
 *
 * Two of them can be the same day only where one lies inside the other, and a date stands before all that lie inside it.
 */
export interface DateTable {
  readonly texts: readonly PartialDate[];
  readonly firstDays: Int32Array;
  readonly lastDays: Int32Array;
}

/** The table of a column of dates, and by row the number of its date. */
export function numberDates({ firstDays, precisions }: Dates): {
  readonly table: DateTable;
  readonly numbers: Int32Array;
} {
  const keys = new Map<number, number>();
  const numbers = new Int32Array(firstDays.length).fill(NO_DATE);
  const found: PartialDate[] = [];
  for (let row = 0; row < numbers.length; row++) {
    const precision = precisions[row]!;
    if (precision === 0) continue;
    const key = firstDays[row]! * 4 + precision;
    const known = keys.get(key);
    if (known !== undefined) numbers[row] = known;
    else {
      keys.set(key, found.length);
      numbers[row] = found.length;
      found.push(dateOfPacked(firstDays[row]!, precision)!);
    }
  }
  const texts = [...found].sort();
  const placeOf = new Map(texts.map((text, place) => [text, place]));
  const places = Int32Array.from(found, (text) => placeOf.get(text)!);
  for (let row = 0; row < numbers.length; row++) if (numbers[row] !== NO_DATE) numbers[row] = places[numbers[row]!]!;
  const table = { texts, firstDays: Int32Array.from(texts, firstDayOf), lastDays: Int32Array.from(texts, lastDayOf) };
  return { table, numbers };
}

/** Whether two dates of the table can be the same day, see `canBeSameDay`. */
export function canAgree({ firstDays, lastDays }: DateTable, a: DateNumber, b: DateNumber): boolean {
  return firstDays[a]! <= lastDays[b]! && firstDays[b]! <= lastDays[a]!;
}

/** The text of a date, null for none. */
export function textOfDate({ texts }: DateTable, date: DateNumber): PartialDate | null {
  return texts[date] ?? null;
}

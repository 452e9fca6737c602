import { calendarDayOf, type DayNumber, dayNumberOf } from "../../model/day-number.ts";
import { type Dataset, NO_DAY, type OpenArticles } from "../dataset.ts";
import { remember } from "../remember.ts";

/** How often an agreement is named, by the articles that pass. */
export interface NamedCounts {
  articles: number;
  /** From the first year on; without articles that may lie in several. */
  readonly byYear: number[];
}

/** The articles that name each agreement, sorted by year. */
export interface NamedYears {
  readonly first: number;
  readonly last: number;
  /** By row, the year in which it was published for certain, else 0. */
  readonly yearOf: Int16Array;
  /**
   * The rows of slot s are `rows[offsets[s]]` up to, not including, `rows[offsets[s + 1]]`. An agreement has a slot for
   * articles without a certain year, and one a year.
   */
  readonly offsets: Int32Array;
  readonly rows: Int32Array;
}

/** Sort the articles that name each agreement by year; worked out once, in a few passes. */
export const namedYears = remember((dataset): NamedYears => {
  const years = findYears(dataset.articles);
  return { ...years, ...sortRows(dataset, years) };
});

/** First and last year are 0 where no article lies in one for certain. */
function findYears({ count, firstDays, lastDays }: OpenArticles): Pick<NamedYears, "first" | "last" | "yearOf"> {
  const yearOf = new Int16Array(count);
  let [first, last] = [0, 0];
  // Neighbours mostly lie in one year, so its bounds are kept.
  let [year, start, end] = [0, 0, 0];
  for (let row = 0; row < count; row++) {
    const [from, to]: DayNumber[] = [firstDays[row]!, lastDays[row]!];
    if (from === NO_DAY || to === NO_DAY) continue;
    if (from! < start || from! >= end) {
      year = calendarDayOf(from!).year;
      [start, end] = [dayNumberOf(year, 1, 1), dayNumberOf(year + 1, 1, 1)];
    }
    if (to! < start || to! >= end) continue;
    yearOf[row] = year;
    first = first === 0 ? year : Math.min(first, year);
    last = Math.max(last, year);
  }
  return { first, last, yearOf };
}

function sortRows(
  { articles, dimensions, manifest }: Dataset,
  years: Pick<NamedYears, "first" | "last" | "yearOf">,
): Pick<NamedYears, "offsets" | "rows"> {
  const { offsets: starts, values } = dimensions.agreement.lists;
  const agreements = manifest.dictionaries.agreements.length;
  const slots = slotsOf(years);
  const slotOf = (agreement: number, row: number) => {
    const year = years.yearOf[row]!;
    return agreement * slots + (year === 0 ? 0 : year - years.first + 1);
  };
  const offsets = new Int32Array(agreements * slots + 1);
  const visit = (put: (slot: number, row: number) => void) => {
    for (let row = 0; row < articles.count; row++) {
      for (let at = starts[row]!; at < starts[row + 1]!; at++) {
        if (values[at]! < agreements) put(slotOf(values[at]!, row), row);
      }
    }
  };
  visit((slot) => offsets[slot + 1]!++);
  for (let slot = 0; slot + 1 < offsets.length; slot++) offsets[slot + 1]! += offsets[slot]!;
  const cursors = offsets.slice();
  const rows = new Int32Array(offsets.at(-1)!);
  visit((slot, row) => {
    rows[cursors[slot]!++] = row;
  });
  return { offsets, rows };
}

function slotsOf({ first, last }: Pick<NamedYears, "first" | "last">): number {
  return last - first + 2;
}

/** Count the passing articles that name the agreement at a place. One pass over its rows of `namedYears`. */
export function countNamed(years: NamedYears, place: number, isPassing: (row: number) => boolean): NamedCounts {
  const { offsets, rows } = years;
  const slots = slotsOf(years);
  const counts = Array.from({ length: slots }, (_, at) => {
    const slot = place * slots + at;
    let count = 0;
    for (let row = offsets[slot]!; row < offsets[slot + 1]!; row++) if (isPassing(rows[row]!)) count++;
    return count;
  });
  return { articles: counts.reduce((sum, count) => sum + count, 0), byYear: counts.slice(1) };
}

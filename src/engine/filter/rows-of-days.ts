import type { Filter } from "../../model/filter.ts";
import { firstDayOf, lastDayOf } from "../../model/partial-date.ts";
import { type Dataset, NO_DAY, type OpenArticles } from "../dataset.ts";
import { remember } from "../remember.ts";
import { addRow, dropRow, fillRows, type RowBits } from "../row-set/row-set.ts";

/** The articles by their days. Rows stand by first day, those without one last. */
export interface DayRows {
  /** Rows before it have a first day, the others have none. */
  readonly dated: number;
  /** Rows with a first day whose last day is another or not known, ascending. */
  readonly spanning: Int32Array;
  /** The last days of these rows. */
  readonly spanningLast: Int32Array;
}

export const dayRowsOf: (dataset: Dataset) => DayRows = remember(({ articles }) => {
  const dated = firstRowFrom(articles, articles.count, Number.POSITIVE_INFINITY);
  const spanning: number[] = [];
  for (let row = 0; row < dated; row++) if (articles.firstDays[row] !== articles.lastDays[row]) spanning.push(row);
  return {
    dated,
    spanning: Int32Array.from(spanning),
    spanningLast: Int32Array.from(spanning, (row) => articles.lastDays[row]!),
  };
});

/** The first row, of those before `end`, whose first day is `day` or later; `NO_DAY` counts as later than any. */
export function firstRowFrom({ firstDays }: Pick<OpenArticles, "firstDays">, end: number, day: number): number {
  let [low, high] = [0, end];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (firstDays[middle] !== NO_DAY && firstDays[middle]! < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Write the articles that were certainly published in the range of a filter, both ends inclusive. */
export function fillDays(dataset: Dataset, { from, to }: Pick<Filter, "from" | "to">, into: RowBits): void {
  const { articles } = dataset;
  const { dated, spanning, spanningLast } = dayRowsOf(dataset);
  into.fill(0);
  const start = from === null ? 0 : firstRowFrom(articles, dated, firstDayOf(from));
  if (to === null) {
    fillRows(into, start, from === null ? articles.count : dated);
    return;
  }
  const last = lastDayOf(to);
  fillRows(into, start, firstRowFrom(articles, dated, last + 1));
  for (let at = 0; at < spanning.length; at++) {
    if (spanningLast[at]! > last || spanningLast[at] === NO_DAY) dropRow(into, spanning[at]!);
  }
  if (from !== null) return;
  for (let row = dated; row < articles.count; row++) {
    if (articles.lastDays[row] !== NO_DAY && articles.lastDays[row]! <= last) addRow(into, row);
  }
}

import type { ListExtent } from "../../model/answers.ts";
import type { PartialDate } from "../../model/partial-date.ts";
import type { Questions } from "../../model/questions.ts";
import { dateSetsOf } from "../coverage/date-sets.ts";
import type { Dataset } from "../dataset.ts";
import { dayRowsOf } from "../filter/rows-of-days.ts";
import type { RowSet } from "../row-set/row-set.ts";
import { rowSpaceOf } from "../row-set/row-space.ts";
import { dateAt } from "./citation-of.ts";
import { listedRows } from "./listed-rows.ts";
import { pageRows } from "./page-rows.ts";

/** Rows that are looked at together for one that bears a date; what is only bounded stands among them. */
const ROWS_AT_ONCE = 64;

/** How much a list has, and the first and the last date of its reports. Needs the buckets of the ids that are named. */
export function answerExtent(dataset: Dataset, asked: Questions["extent"]["ask"]): ListExtent {
  const { passing, listed } = listedRows(dataset, asked);
  return {
    passing: listed.size,
    first: firstDateOf(dataset, passing, "oldest"),
    last: firstDateOf(dataset, passing, "newest"),
    undated: passing.size - rowSpaceOf(dataset).kernel.countBoth(passing.bits, dateSetsOf(dataset).dated.bits),
  };
}

function firstDateOf(dataset: Dataset, set: RowSet, order: "oldest" | "newest"): PartialDate | null {
  const { dated } = dayRowsOf(dataset);
  for (let offset = 0; offset < set.size; offset += ROWS_AT_ONCE) {
    const rows = pageRows(set, dated, { order, offset, limit: ROWS_AT_ONCE });
    const dates = rows.map((row) => dateAt(dataset.articles.published, row));
    const date = dates.find((own) => own !== null);
    if (date !== undefined) return date;
  }
  return null;
}

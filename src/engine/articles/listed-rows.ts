import type { Questions } from "../../model/questions.ts";
import type { Dataset } from "../dataset.ts";
import { judgeFilter } from "../filter/judge-filter.ts";
import { dayRowsOf } from "../filter/rows-of-days.ts";
import { type KeptSet, setCacheOf } from "../filter/set-cache.ts";
import { addRow, hasRow } from "../row-set/row-set.ts";
import { rankRows } from "../search/rank-rows.ts";
import { searchOf } from "../search/search-of.ts";
import { rowOfId } from "../shards.ts";
import { standInRows } from "../stories/stand-in-rows.ts";
import { pageRows } from "./page-rows.ts";

/** Which list is meant: what passes the filter, or of this only what is named; counted as reports or stories. */
export type ListAsked = Pick<Questions["articles"]["ask"], "filter" | "unit" | "among">;

/** The rows of a list. */
export interface ListedRows {
  /** Every row that passes, and is named where only some are. */
  readonly passing: KeptSet;
  /** Of these the rows that have a line: all, or one a story. */
  readonly listed: KeptSet;
}

/** The rows of a list. Needs the buckets of the ids that are named; an id that no article has is passed over. */
export function listedRows(dataset: Dataset, { filter, unit = "reports", among }: ListAsked): ListedRows {
  const { passing } = judgeFilter(dataset, filter);
  const named = among === undefined ? passing : namedRows(dataset, passing, among);
  return { passing: named, listed: standInRows(dataset, named, unit) };
}

function namedRows(dataset: Dataset, passing: KeptSet, among: NonNullable<ListAsked["among"]>): KeptSet {
  const rows = [...new Set(among.map((id) => rowOfId(dataset, id) ?? -1))].filter((row) => row >= 0);
  const key = `named ${rows.sort((a, b) => a - b).join()} ${passing.key}`;
  return setCacheOf(dataset).keep(key, (into) => {
    into.fill(0);
    const own = rows.filter((row) => hasRow(passing, row));
    for (const row of own) addRow(into, row);
    return own.length;
  });
}

/** The rows of a page of a list, in its order: by first possible day, or by how well they fit the words of the filter. */
export function rowsOfPage(dataset: Dataset, asked: Omit<Questions["articles"]["ask"], "unit">, listed: KeptSet) {
  const { filter, order, limit } = asked;
  const offset = Math.max(0, asked.offset);
  const { dated } = dayRowsOf(dataset);
  const found = order === "best" ? searchOf(dataset, filter.words) : null;
  if (found === null) return pageRows(listed, dated, { order, offset, limit });
  const newest = pageRows(listed, dated, { order, offset: 0, limit: listed.size });
  return rankRows(found, newest, offset + Math.max(0, limit)).slice(offset);
}

import type { Coverage } from "../../model/answers.ts";
import type { DayNumber } from "../../model/day-number.ts";
import type { Grain } from "../../model/grain.ts";
import type { Dataset } from "../dataset.ts";
import { remember } from "../remember.ts";
import { type RowSet, visitRows } from "../row-set/row-set.ts";
import { dateSetsOf } from "./date-sets.ts";
import { type LaneDays, listLanes, openLaneDays } from "./list-lanes.ts";

/** The articles that are too coarse for a grain, by the days on which they may have been published. */
interface LaneRows {
  readonly days: LaneDays;
  /** Ascending. */
  readonly rows: Int32Array;
  /** By place in `rows`, the number of the lane. */
  readonly laneOf: Int32Array;
  readonly counts: Int32Array;
}

const lanesOf = remember(() => new Map<Grain, LaneRows>());

/** Count the articles of a set that do not fit a grain. */
export function countLanes(dataset: Dataset, grain: Grain, { bits }: RowSet): Coverage["coarse"] {
  const known = lanesOf(dataset).get(grain) ?? openLanes(dataset, dateSetsOf(dataset).coarse[grain]);
  lanesOf(dataset).set(grain, known);
  const { days, rows, laneOf, counts } = known;
  counts.fill(0);
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]!;
    if (((bits[row >>> 5]! >>> (row & 31)) & 1) === 1) counts[laneOf[at]!]!++;
  }
  return listLanes(days, counts);
}

function openLanes({ articles: { firstDays, lastDays } }: Dataset, coarse: RowSet): LaneRows {
  const days = new Map<string, { start: DayNumber; end: DayNumber; lane: number }>();
  const rows = new Int32Array(coarse.size);
  const rowDays: { lane: number }[] = [];
  visitRows(coarse, (row) => {
    const [start, end] = [firstDays[row]!, lastDays[row]! + 1];
    const key = `${start} ${end}`;
    const own = days.get(key) ?? { start, end, lane: 0 };
    days.set(key, own);
    rows[rowDays.length] = row;
    rowDays.push(own);
  });
  const lanes = [...days.values()].sort((a, b) => a.start - b.start || a.end - b.end);
  lanes.forEach((lane, place) => {
    lane.lane = place;
  });
  return {
    days: openLaneDays(lanes),
    rows,
    laneOf: Int32Array.from(rowDays, ({ lane }) => lane),
    counts: new Int32Array(lanes.length),
  };
}

import type { Coverage } from "../../model/answers.ts";
import type { DayNumber } from "../../model/day-number.ts";
import type { Grain } from "../../model/grain.ts";
import type { Dataset } from "../dataset.ts";
import { remember } from "../remember.ts";
import { LIST_ROWS } from "../row-set/kernel.ts";
import { bitCount, type RowBits, type RowSet, visitRows } from "../row-set/row-set.ts";
import { rowSpaceOf } from "../row-set/row-space.ts";
import { dateSetsOf } from "./date-sets.ts";
import { type LaneDays, listLanes, openLaneDays } from "./list-lanes.ts";

/** The articles that are too coarse for a grain, by the days on which they may have been published. */
interface LaneRows {
  readonly days: LaneDays;
  /** By word of the set of coarse rows, how many stand before it. */
  readonly before: Int32Array;
  /** By place among the coarse rows, the number of the lane. */
  readonly laneOf: Int32Array;
  readonly counts: Int32Array;
}

const lanesOf = remember(() => new Map<Grain, LaneRows>());

/** Count the articles of a set that do not fit a grain. `scratch` is written over. */
export function countLanes(dataset: Dataset, grain: Grain, counted: RowSet, scratch: RowBits): Coverage["coarse"] {
  const { kernel, none } = rowSpaceOf(dataset);
  const coarse = dateSetsOf(dataset).coarse[grain];
  if (kernel.and(counted.bits, coarse.bits, scratch) === 0) return [];
  const known = lanesOf(dataset).get(grain) ?? openLanes(dataset, coarse);
  lanesOf(dataset).set(grain, known);
  const { days, before, laneOf, counts } = known;
  counts.fill(0);
  for (let word = 0; word < scratch.length; word += LIST_ROWS / 32) {
    const listed = kernel.listOnly(scratch, none.bits, word, Math.min(scratch.length, word + LIST_ROWS / 32));
    for (let at = 0; at < listed; at++) {
      const row = kernel.list[at]!;
      counts[laneOf[before[row >>> 5]! + bitCount(coarse.bits[row >>> 5]! & ((1 << (row & 31)) - 1))]!]!++;
    }
  }
  return listLanes(days, counts);
}

function openLanes({ articles: { firstDays, lastDays } }: Dataset, coarse: RowSet): LaneRows {
  const days = new Map<string, { start: DayNumber; end: DayNumber; lane: number }>();
  const rowDays: { lane: number }[] = [];
  const before = new Int32Array(coarse.bits.length);
  visitRows(coarse, (row) => {
    const [start, end] = [firstDays[row]!, lastDays[row]! + 1];
    const key = `${start} ${end}`;
    const own = days.get(key) ?? { start, end, lane: 0 };
    days.set(key, own);
    rowDays.push(own);
    if ((row >>> 5) + 1 < before.length) before[(row >>> 5) + 1]!++;
  });
  for (let word = 1; word < before.length; word++) before[word]! += before[word - 1]!;
  const lanes = [...days.values()].sort((a, b) => a.start - b.start || a.end - b.end);
  lanes.forEach((lane, place) => {
    lane.lane = place;
  });
  return {
    days: openLaneDays(lanes),
    before,
    laneOf: Int32Array.from(rowDays, ({ lane }) => lane),
    counts: new Int32Array(lanes.length),
  };
}

import { type BenchAnswer, NEWEST, SHARE } from "../bench-answer.ts";
import { type BenchColumns, type BenchLists, NO_DAY, TAGGED } from "../bench-columns.ts";
import type { BenchFilter } from "../filter-changes.ts";
import { type Crossfilter, type Dimension, openCrossfilter } from "./crossfilter-api.ts";
import type { Peer } from "./peer.ts";
import { rankOf } from "./rank-of.ts";

/** The leanest use: records are row numbers, accessors read the columns, a facet is one group with its own counts. */
export const peer: Peer = {
  open(columns) {
    const rows = openCrossfilter(Array.from({ length: columns.count }, (_, row) => row));
    const byRow = () => rows.dimension((row) => row);
    const dimensions = { country: byRow(), theme: byRow(), agreement: byRow() };
    const publisher = rows.dimension((row) => columns.publishers[row]!);
    const [first, last] = [
      rows.dimension((row) => columns.firstDays[row]!),
      rows.dimension((row) => columns.lastDays[row]!),
    ];
    const order = rows.dimension((row) => rankOf(columns, row));
    const { ids, tags, publishers, kinds } = columns;
    const tagged = TAGGED.map((kind) => [kind, countTags(dimensions[kind], tags[kind], ids[kind].length)] as const);
    const publisherCounts = countValues(publisher, publishers, ids.publisher.length);
    const kindCounts = countValues(rows, kinds, ids.kind.length);
    const totals = countAll(rows, columns);
    return {
      change(filter) {
        for (const kind of TAGGED) chooseTags(dimensions[kind], tags[kind], filter[kind], columns.count);
        const chosen = new Set(filter.publisher);
        if (chosen.size === 0) publisher.filterAll();
        else publisher.filterFunction((place) => chosen.has(place));
        chooseDays(first, last, filter);
        const { passing, undated, table } = totals.value();
        const facets = Object.fromEntries(tagged.map(([kind, counts]) => [kind, counts.value().slice()]));
        return {
          passing,
          undated,
          table: table.slice(),
          facets: { ...facets, publisher: publisherCounts.value().slice(), kind: kindCounts.value().slice() },
          newest: Int32Array.from(order.top(NEWEST)),
        } as BenchAnswer;
      },
    };
  },
};

function chooseTags(
  dimension: Dimension<number>,
  { offsets, values }: BenchLists,
  chosen: readonly number[],
  count: number,
): void {
  if (chosen.length === 0) {
    dimension.filterAll();
    return;
  }
  const passes = new Uint8Array(count);
  for (let row = 0; row < count; row++) {
    for (let at = offsets[row]!; at < offsets[row + 1]!; at++) if (chosen.includes(values[at]!)) passes[row] = 1;
  }
  dimension.filterFunction((row) => passes[row] === 1);
}

/** Day `NO_DAY` is below every range; its end is exclusive. */
function chooseDays(first: Dimension<number>, last: Dimension<number>, { from, to }: BenchFilter): void {
  if (from === null || to === null) {
    first.filterAll();
    last.filterAll();
  } else {
    first.filterRange([from, -NO_DAY]);
    last.filterRange([NO_DAY + 1, to + 1]);
  }
}

function countTags(dimension: Dimension<number>, { offsets, values }: BenchLists, size: number) {
  const step = (sign: number) => (counts: Int32Array, row: number) => {
    for (let at = offsets[row]!; at < offsets[row + 1]!; at++) counts[values[at]!]! += sign;
    return counts;
  };
  return dimension.groupAll().reduce(step(1), step(-1), () => new Int32Array(size));
}

function countValues(over: Pick<Crossfilter<number>, "groupAll">, column: Int32Array, size: number) {
  const step = (sign: number) => (counts: Int32Array, row: number) => {
    if (column[row] !== -1) counts[column[row]!]! += sign;
    return counts;
  };
  return over.groupAll().reduce(step(1), step(-1), () => new Int32Array(size));
}

function countAll(rows: Crossfilter<number>, { months, monthCount, ids, tags, firstDays, lastDays }: BenchColumns) {
  const width = ids.theme.length + 1;
  const { offsets, values } = tags.theme;
  const step = (sign: number) => (all: { passing: number; undated: number; table: Float64Array }, row: number) => {
    all.passing += sign;
    if (firstDays[row] === NO_DAY || lastDays[row] === NO_DAY) all.undated += sign;
    if (months[row] === -1) return all;
    const [start, end, base] = [offsets[row]!, offsets[row + 1]!, months[row]! * width];
    if (start === end) all.table[base + width - 1]! += sign * SHARE;
    for (let at = start; at < end; at++) all.table[base + values[at]!]! += (sign * SHARE) / (end - start);
    return all;
  };
  const initial = () => ({ passing: 0, undated: 0, table: new Float64Array(monthCount * width) });
  return rows.groupAll().reduce(step(1), step(-1), initial);
}

import { type BenchAnswer, NEWEST, SHARE } from "../bench-answer.ts";
import { type BenchColumns, NO_DAY, TAGGED, type Tagged } from "../bench-columns.ts";
import { type Dimension, type Group, openCrossfilter } from "./crossfilter-api.ts";
import type { Peer } from "./peer.ts";
import { rankOf } from "./rank-of.ts";

/** A record as a page would have it from JSON. */
interface BenchRecord {
  readonly row: number;
  readonly rank: number;
  readonly firstDay: number;
  readonly lastDay: number;
  readonly month: number;
  readonly publisher: number;
  readonly kind: number;
  readonly country: readonly number[];
  readonly theme: readonly number[];
  readonly agreement: readonly number[];
}

/** As its documentation shows: records are objects, tags are array dimensions, a facet is a dimension's group. */
export const peer: Peer = {
  open(columns) {
    const rows = openCrossfilter(Array.from({ length: columns.count }, (_, row) => recordOf(columns, row)));
    const dimensions = {
      country: rows.dimension((record) => record.country, true),
      theme: rows.dimension((record) => record.theme, true),
      agreement: rows.dimension((record) => record.agreement, true),
      publisher: rows.dimension((record) => record.publisher),
    };
    const [first, last] = [rows.dimension(({ firstDay }) => firstDay), rows.dimension(({ lastDay }) => lastDay)];
    const order = rows.dimension(({ rank }) => rank);
    const groups = {
      country: dimensions.country.group(),
      theme: dimensions.theme.group(),
      agreement: dimensions.agreement.group(),
      publisher: dimensions.publisher.group(),
      kind: rows.dimension(({ kind }) => kind).group(),
    };
    const width = columns.ids.theme.length + 1;
    const months = rows
      .dimension(({ month }) => month)
      .group()
      .reduce(share(width, 1), share(width, -1), () => new Float64Array(width));
    const totals = rows.groupAll().reduce(count(1), count(-1), () => ({ passing: 0, undated: 0 }));
    return {
      change(filter) {
        for (const kind of [...TAGGED, "publisher"] as const) choose(dimensions[kind], filter[kind]);
        if (filter.from === null || filter.to === null) for (const days of [first, last]) days.filterAll();
        else {
          first.filterRange([filter.from, -NO_DAY]);
          last.filterRange([NO_DAY + 1, filter.to + 1]);
        }
        const facets = Object.entries(groups).map(([facet, group]) => [
          facet,
          countsOf(group, columns.ids[facet as keyof typeof groups].length),
        ]);
        return {
          ...totals.value(),
          table: tableOf(months, columns.monthCount, width),
          facets: Object.fromEntries(facets),
          newest: Int32Array.from(order.top(NEWEST), ({ row }) => row),
        } as BenchAnswer;
      },
    };
  },
};

function recordOf(columns: BenchColumns, row: number): BenchRecord {
  const tagsOf = (kind: Tagged) => {
    const { offsets, values } = columns.tags[kind];
    return Array.from(values.subarray(offsets[row], offsets[row + 1]));
  };
  return {
    row,
    rank: rankOf(columns, row),
    firstDay: columns.firstDays[row]!,
    lastDay: columns.lastDays[row]!,
    month: columns.months[row]!,
    publisher: columns.publishers[row]!,
    kind: columns.kinds[row]!,
    country: tagsOf("country"),
    theme: tagsOf("theme"),
    agreement: tagsOf("agreement"),
  };
}

function choose(dimension: Dimension<BenchRecord>, chosen: readonly number[]): void {
  if (chosen.length === 0) dimension.filterAll();
  else dimension.filterFunction((place) => chosen.includes(place));
}

function share(width: number, sign: number) {
  return (shares: Float64Array, { theme }: BenchRecord) => {
    if (theme.length === 0) shares[width - 1]! += sign * SHARE;
    for (const place of theme) shares[place]! += (sign * SHARE) / theme.length;
    return shares;
  };
}

function count(sign: number) {
  return (all: { passing: number; undated: number }, { firstDay, lastDay }: BenchRecord) => {
    all.passing += sign;
    if (firstDay === NO_DAY || lastDay === NO_DAY) all.undated += sign;
    return all;
  };
}

function countsOf(group: Group<BenchRecord>, size: number): Int32Array {
  const counts = new Int32Array(size);
  for (const { key, value } of group.all()) if (key >= 0) counts[key] = Number(value);
  return counts;
}

function tableOf(months: Group<BenchRecord>, monthCount: number, width: number): Float64Array {
  const table = new Float64Array(monthCount * width);
  for (const { key, value } of months.all()) if (key >= 0) table.set(value as Float64Array, key * width);
  return table;
}

import { type BenchAnswer, NEWEST, SHARE } from "../bench-answer.ts";
import { type BenchColumns, type BenchLists, NO_DAY, TAGGED, type Tagged } from "../bench-columns.ts";
import type { BenchFilter } from "../filter-changes.ts";
import type { Peer } from "./peer.ts";

/** A loop over all rows a change, with nothing prepared: what is right beyond doubt. */
export const peer: Peer = { open: (columns) => ({ change: (filter) => answer(columns, filter) }) };

const PARTS = { country: 1, theme: 2, agreement: 4, publisher: 8, dates: 16 };

function answer(columns: BenchColumns, filter: BenchFilter): BenchAnswer {
  const failed = judge(columns, filter);
  const { ids, publishers, kinds, tags } = columns;
  const facets = {
    country: countLists(tags.country, ids.country.length, failed, ~PARTS.country),
    theme: countLists(tags.theme, ids.theme.length, failed, ~PARTS.theme),
    agreement: countLists(tags.agreement, ids.agreement.length, failed, ~PARTS.agreement),
    publisher: countColumn(publishers, ids.publisher.length, failed, ~PARTS.publisher),
    kind: countColumn(kinds, ids.kind.length, failed, ~0),
  };
  let [passing, undated] = [0, 0];
  for (let row = 0; row < columns.count; row++) {
    if (failed[row] !== 0) continue;
    passing++;
    if (columns.firstDays[row] === NO_DAY || columns.lastDays[row] === NO_DAY) undated++;
  }
  return { passing, undated, facets, table: countMonths(columns, failed), newest: findNewest(columns, failed) };
}

/** By row, the parts of the filter that it fails. */
function judge({ count, tags, publishers, firstDays, lastDays }: BenchColumns, filter: BenchFilter): Uint8Array {
  const failed = new Uint8Array(count);
  for (const kind of TAGGED)
    if (filter[kind].length > 0) failTags(failed, tags[kind], filter[kind], PARTS[kind as Tagged]);
  const chosen = new Set(filter.publisher);
  const [from, to] = [filter.from ?? NO_DAY, filter.to ?? -NO_DAY];
  for (let row = 0; row < count; row++) {
    if (chosen.size > 0 && !chosen.has(publishers[row]!)) failed[row]! |= PARTS.publisher;
    if (filter.from === null) continue;
    const isKnown = firstDays[row] !== NO_DAY && lastDays[row] !== NO_DAY;
    if (!isKnown || firstDays[row]! < from || lastDays[row]! > to) failed[row]! |= PARTS.dates;
  }
  return failed;
}

function failTags(failed: Uint8Array, { offsets, values }: BenchLists, chosen: readonly number[], part: number): void {
  for (let row = 0; row < failed.length; row++) {
    let hasAny = false;
    for (let at = offsets[row]!; at < offsets[row + 1]!; at++) if (chosen.includes(values[at]!)) hasAny = true;
    if (!hasAny) failed[row]! |= part;
  }
}

function countLists({ offsets, values }: BenchLists, size: number, failed: Uint8Array, parts: number): Int32Array {
  const counts = new Int32Array(size);
  for (let row = 0; row < failed.length; row++) {
    if ((failed[row]! & parts) !== 0) continue;
    for (let at = offsets[row]!; at < offsets[row + 1]!; at++) counts[values[at]!]!++;
  }
  return counts;
}

function countColumn(column: Int32Array, size: number, failed: Uint8Array, parts: number): Int32Array {
  const counts = new Int32Array(size);
  for (let row = 0; row < failed.length; row++) {
    if ((failed[row]! & parts) === 0 && column[row] !== -1) counts[column[row]!]!++;
  }
  return counts;
}

function countMonths({ months, monthCount, ids, tags }: BenchColumns, failed: Uint8Array): Float64Array {
  const width = ids.theme.length + 1;
  const table = new Float64Array(monthCount * width);
  const { offsets, values } = tags.theme;
  for (let row = 0; row < failed.length; row++) {
    if (failed[row] !== 0 || months[row] === -1) continue;
    const [start, end, base] = [offsets[row]!, offsets[row + 1]!, months[row]! * width];
    if (start === end) table[base + width - 1]! += SHARE;
    for (let at = start; at < end; at++) table[base + values[at]!]! += SHARE / (end - start);
  }
  return table;
}

function findNewest({ count, firstDays }: BenchColumns, failed: Uint8Array): Int32Array {
  const rows: number[] = [];
  let dated = count;
  while (dated > 0 && firstDays[dated - 1] === NO_DAY) dated--;
  for (let row = dated - 1; row >= 0 && rows.length < NEWEST; row--) if (failed[row] === 0) rows.push(row);
  for (let row = dated; row < count && rows.length < NEWEST; row++) if (failed[row] === 0) rows.push(row);
  return Int32Array.from(rows);
}

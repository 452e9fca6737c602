import type { RowBits } from "../row-set/row-set.ts";
import { addRow, dropRow } from "../row-set/row-set.ts";
import type { RowSpace } from "../row-set/row-space.ts";
import type { ValueRows } from "../row-set/value-rows.ts";

/** What a filter asks of one dimension, by places of values; -1 for one that the dataset does not know. */
export interface Selection {
  readonly chosen: readonly number[];
  readonly excluded: readonly number[];
  /** Whether every chosen value is needed, and not only one. */
  readonly isAll: boolean;
}

/** Write the articles that have what is chosen and nothing that is excluded. Gives how many. */
export function fillSelection(space: RowSpace, of: ValueRows, selection: Selection, into: RowBits): number {
  const { chosen, excluded, isAll } = selection;
  if (chosen.length === 0) into.set(space.all.bits);
  else if (isAll) fillWithAll(space, of, chosen, into);
  else fillWithAny(space, of, chosen, into);
  for (const value of excluded) dropValue(space, of, value, into);
  return space.kernel.countBoth(into, into);
}

function fillWithAny({ kernel }: RowSpace, of: ValueRows, values: readonly number[], into: RowBits): void {
  const [first, ...sets] = values.flatMap((value) => of.sets[value] ?? []);
  if (first === undefined) into.fill(0);
  else into.set(first.bits);
  for (const { bits } of sets) kernel.or(into, bits, into);
  for (const value of values) {
    const rows = listedRows(of, value);
    for (let at = 0; at < rows.length; at++) addRow(into, rows[at]!);
  }
}

/** Starts from the rarest value, which leaves the fewest rows to look at. */
function fillWithAll({ kernel, all }: RowSpace, of: ValueRows, values: readonly number[], into: RowBits): void {
  const listed = values.filter((value) => (of.sets[value] ?? null) === null);
  const sets = values.flatMap((value) => of.sets[value] ?? []);
  if (listed.length === 0) into.set(all.bits);
  else {
    into.fill(0);
    for (const row of rowsWithAll(of, listed)) addRow(into, row);
  }
  for (const { bits } of sets) kernel.and(into, bits, into);
}

/** Rows that stand in each of the lists. */
function rowsWithAll(of: ValueRows, values: readonly number[]): Iterable<number> {
  const [first, ...others] = values.map((value) => listedRows(of, value)).sort((a, b) => a.length - b.length);
  if (first === undefined || others.length === 0) return first ?? [];
  const sought = others.map((rows) => new Set(rows));
  return first.filter((row) => sought.every((rows) => rows.has(row)));
}

function dropValue({ kernel }: RowSpace, of: ValueRows, value: number, into: RowBits): void {
  const set = of.sets[value] ?? null;
  if (set !== null) kernel.without(into, set.bits, into);
  else for (const row of listedRows(of, value)) dropRow(into, row);
}

/** The rows of a value without a set; none for one that is not known. */
function listedRows({ lists }: ValueRows, value: number): Int32Array {
  return lists[value] ?? NO_ROWS;
}

const NO_ROWS = new Int32Array(0);

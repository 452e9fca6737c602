import type { Dimension } from "../../model/filter.ts";
import type { Dataset, DimensionColumn, ListColumn } from "../dataset.ts";
import { remember } from "../remember.ts";
import { type RowSpace, rowSpaceOf } from "../row-set/row-space.ts";
import type { ValueRows } from "../row-set/value-rows.ts";
import { namedColumnOf } from "./named-column.ts";
import { openShareClasses, type ShareClasses } from "./share-classes.ts";

/** A dimension as the chart is stacked by it. */
export interface GroupColumn {
  readonly column: DimensionColumn;
  readonly of: ValueRows;
  readonly classes: ShareClasses;
}

const columnsOf = remember(() => new Map<Dimension, GroupColumn>());

/** The column of a group. Of agreements, a family only has the articles that name none of its members. */
export function groupColumnOf(dataset: Dataset, by: Dimension): GroupColumn {
  const columns = columnsOf(dataset);
  const known = columns.get(by);
  if (known !== undefined) return known;
  const space = rowSpaceOf(dataset);
  const column = by === "agreement" ? namedColumnOf(dataset) : dataset.dimensions[by];
  const of = by === "agreement" ? namedRows(dataset, space) : space.valueRows[by];
  const made = { column, of, classes: openShareClasses(column, space.rows, space.kernel) };
  columns.set(by, made);
  return made;
}

/** The articles of agreements are those of the dimension; of families only some. */
function namedRows(dataset: Dataset, { rows, valueRows }: RowSpace): ValueRows {
  const { agreements } = dataset.manifest.dictionaries;
  const { sets, lists, counts } = valueRows.agreement;
  const families = familyRows(namedColumnOf(dataset), agreements.length, rows);
  return {
    counts: Int32Array.from(
      counts,
      (count, value) => families.get(value)?.length ?? (value < agreements.length ? count : 0),
    ),
    sets: sets.map((set, value) => (value < agreements.length ? set : null)),
    lists: lists.map((own, value) => (value < agreements.length ? own : Int32Array.from(families.get(value) ?? []))),
    packed: null,
  };
}

function familyRows({ lists: { offsets, values } }: ListColumn, first: number, rows: number): Map<number, number[]> {
  const families = new Map<number, number[]>();
  for (let row = 0; row < rows; row++) {
    for (let at = offsets[row]!; at < offsets[row + 1]!; at++) {
      const value = values[at]!;
      if (value < first) continue;
      const own = families.get(value);
      if (own === undefined) families.set(value, [row]);
      else own.push(row);
    }
  }
  return families;
}

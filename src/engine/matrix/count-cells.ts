import type { CountUnit } from "../../model/filter.ts";
import type { MatrixHead } from "../../model/matrix.ts";
import type { ListColumn, Stories } from "../dataset.ts";
import { hasRow, type RowSet, visitRows } from "../row-set/row-set.ts";

/** One side of a matrix: the values of a dimension that are listed. */
interface Side {
  readonly column: ListColumn;
  readonly heads: readonly MatrixHead[];
}

/** Which articles are counted, and as what. */
interface Counted {
  readonly counted: RowSet;
  readonly unit: CountUnit;
  readonly stories: Stories;
}

/** Row by row, how many articles have both values of a cell, or how many stories an article that has both. */
export function countCells(rows: Side, columns: Side, { counted, unit, stories }: Counted): Uint32Array {
  const counts = new Uint32Array(rows.heads.length * columns.heads.length);
  const [rowOf, columnOf] = [placesOf(rows), placesOf(columns)];
  const visitCells = (row: number, visit: (cell: number) => void) => {
    const { lists: down } = rows.column;
    const { lists: across } = columns.column;
    for (let at = down.offsets[row]!; at < down.offsets[row + 1]!; at++) {
      const start = rowOf[down.values[at]!]! * columns.heads.length;
      if (start < 0) continue;
      for (let other = across.offsets[row]!; other < across.offsets[row + 1]!; other++) {
        const column = columnOf[across.values[other]!]!;
        if (column >= 0) visit(start + column);
      }
    }
  };
  if (unit === "reports") {
    visitRows(counted, (row) => visitCells(row, (cell) => counts[cell]!++));
    return counts;
  }
  const seenIn = new Int32Array(counts.length).fill(-1);
  const { offsets, values } = stories.members;
  for (let story = 0; story + 1 < offsets.length; story++) {
    for (let at = offsets[story]!; at < offsets[story + 1]!; at++) {
      if (!hasRow(counted, values[at]!)) continue;
      visitCells(values[at]!, (cell) => {
        if (seenIn[cell] !== story) counts[cell]!++;
        seenIn[cell] = story;
      });
    }
  }
  return counts;
}

/** By place of a value in its dimension, its place in the matrix; -1 when it is not listed. */
function placesOf({ column, heads }: Side): Int32Array {
  const listed = new Map(heads.map(({ id }, place) => [id, place]));
  return Int32Array.from(column.values, ({ id }) => listed.get(id) ?? -1);
}

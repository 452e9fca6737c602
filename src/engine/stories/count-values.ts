import type { CountUnit } from "../../model/filter.ts";
import type { Lists, Stories } from "../dataset.ts";
import { hasRow, type RowSet, visitRows } from "../row-set/row-set.ts";

/** How many articles of a set, or stories with any such article, have each of `count` values. One pass. */
export function countValues(
  { offsets, values }: Lists,
  count: number,
  counted: RowSet,
  unit: CountUnit,
  stories: Stories,
): Uint32Array {
  const counts = new Uint32Array(count);
  if (unit === "stories") visitValuesOnce({ offsets, values }, count, counted, stories, (value) => counts[value]!++);
  else {
    visitRows(counted, (row) => {
      for (let at = offsets[row]!; at < offsets[row + 1]!; at++) counts[values[at]!]!++;
    });
  }
  return counts;
}

/** Call `visit` once for each story and value that an article of it in the set has, with the first such row. */
export function visitValuesOnce(
  { offsets, values }: Lists,
  count: number,
  counted: RowSet,
  { members }: Stories,
  visit: (value: number, row: number) => void,
): void {
  const seenIn = new Int32Array(count).fill(-1);
  for (let story = 0; story + 1 < members.offsets.length; story++) {
    for (let place = members.offsets[story]!; place < members.offsets[story + 1]!; place++) {
      const row = members.values[place]!;
      if (!hasRow(counted, row)) continue;
      for (let at = offsets[row]!; at < offsets[row + 1]!; at++) {
        const value = values[at]!;
        if (seenIn[value] === story) continue;
        seenIn[value] = story;
        visit(value, row);
      }
    }
  }
}

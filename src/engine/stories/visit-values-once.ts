import type { Lists, Stories } from "../dataset.ts";
import { hasRow, type RowSet } from "../row-set/row-set.ts";

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

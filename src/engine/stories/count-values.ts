import type { CountUnit } from "../../model/filter.ts";
import type { Lists, Stories } from "../dataset.ts";
import type { RowMask } from "../filter/judge-rows.ts";

/**
 * How many articles, or stories with any such article, have each of `count` values; of rows that fail none of the bits
 * of `bits`. One pass.
 */
export function countValues(
  { offsets, values }: Lists,
  count: number,
  mask: RowMask,
  bits: number,
  unit: CountUnit,
  stories: Stories,
): Uint32Array {
  const counts = new Uint32Array(count);
  if (unit === "reports") {
    for (let row = 0; row < mask.length; row++) {
      if ((mask[row]! & bits) !== 0) continue;
      for (let at = offsets[row]!; at < offsets[row + 1]!; at++) counts[values[at]!]!++;
    }
    return counts;
  }
  visitValuesOnce({ offsets, values }, count, mask, bits, stories, (value) => counts[value]!++);
  return counts;
}

/** Call `visit` once for each story and value that a passing article of it has, with the first such row. */
export function visitValuesOnce(
  { offsets, values }: Lists,
  count: number,
  mask: RowMask,
  bits: number,
  { members }: Stories,
  visit: (value: number, row: number) => void,
): void {
  const seenIn = new Int32Array(count).fill(-1);
  for (let story = 0; story + 1 < members.offsets.length; story++) {
    for (let place = members.offsets[story]!; place < members.offsets[story + 1]!; place++) {
      const row = members.values[place]!;
      if ((mask[row]! & bits) !== 0) continue;
      for (let at = offsets[row]!; at < offsets[row + 1]!; at++) {
        const value = values[at]!;
        if (seenIn[value] === story) continue;
        seenIn[value] = story;
        visit(value, row);
      }
    }
  }
}

import type { CountUnit } from "../../model/filter.ts";
import type { ListColumn, Stories } from "../dataset.ts";
import { type RowSet, visitRows } from "../row-set/row-set.ts";
import { visitValuesOnce } from "./visit-values-once.ts";

/** By place of the value, how many articles of a set, or stories with any such article, have it. One pass. */
export function countValues(
  { values, lists }: ListColumn,
  counted: RowSet,
  unit: CountUnit,
  stories: Stories,
): Uint32Array {
  const counts = new Uint32Array(values.length);
  const count = (value: number) => counts[value]!++;
  if (unit === "stories") visitValuesOnce(lists, values.length, counted, stories, count);
  else {
    visitRows(counted, (row) => {
      for (let at = lists.offsets[row]!; at < lists.offsets[row + 1]!; at++) count(lists.values[at]!);
    });
  }
  return counts;
}

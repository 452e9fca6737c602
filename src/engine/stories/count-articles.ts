import type { CountUnit } from "../../model/filter.ts";
import type { Dataset } from "../dataset.ts";
import { type RowSet, visitRows } from "../row-set/row-set.ts";

/** How many articles a set has, or how many stories they are. */
export function countArticles({ stories }: Dataset, { bits, size }: RowSet, unit: CountUnit): number {
  if (unit === "reports") return size;
  const isSeen = new Uint8Array(stories.members.offsets.length);
  let count = 0;
  visitRows({ bits, size }, (row) => {
    const story = stories.storyOf[row]!;
    if (isSeen[story] === 0) count++;
    isSeen[story] = 1;
  });
  return count;
}

import type { Dataset, DimensionColumn } from "../dataset.ts";
import type { KeptSet } from "../filter/set-cache.ts";
import { hasRow } from "../row-set/row-set.ts";
import { storySetsOf } from "./story-sets.ts";

/** How many stories of several articles have each value of a dimension. */
export interface SharedCounts {
  /**
   * The given counts, by value, and to each the stories of which any article in the set has it. One pass over the
   * articles of these stories, where the set is another than the last.
   */
  readonly addTo: (dataset: Dataset, counted: KeptSet, counts: Int32Array) => Int32Array;
}

export function createSharedCounts(column: DimensionColumn): SharedCounts {
  const shared = new Int32Array(column.values.length + 1);
  const sums = new Int32Array(shared.length);
  const seenIn = new Int32Array(shared.length);
  let held: KeptSet | null = null;

  function countOnce(value: number, story: number): void {
    if (seenIn[value] === story) return;
    seenIn[value] = story;
    shared[value]!++;
  }

  function countShared(dataset: Dataset, counted: KeptSet): void {
    const { offsets, values } = dataset.stories.members;
    shared.fill(0);
    seenIn.fill(-1);
    for (const story of storySetsOf(dataset).shared) {
      for (let at = offsets[story]!; at < offsets[story + 1]!; at++) {
        const row = values[at]!;
        if (!hasRow(counted, row)) continue;
        if ("single" in column) countOnce(column.single[row]!, story);
        else {
          const { lists } = column;
          for (let place = lists.offsets[row]!; place < lists.offsets[row + 1]!; place++) {
            countOnce(lists.values[place]!, story);
          }
        }
      }
    }
  }

  return {
    addTo(dataset, counted, counts) {
      if (held !== counted) countShared(dataset, counted);
      held = counted;
      for (let value = 0; value < sums.length; value++) sums[value] = counts[value]! + shared[value]!;
      return sums;
    },
  };
}

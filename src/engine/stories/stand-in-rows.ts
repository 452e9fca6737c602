import type { CountUnit } from "../../model/filter.ts";
import type { Dataset, Stories } from "../dataset.ts";
import { type KeptSet, setCacheOf } from "../filter/set-cache.ts";
import { addRow, hasRow, type RowBits } from "../row-set/row-set.ts";
import { rowSpaceOf } from "../row-set/row-space.ts";
import { storySetsOf } from "./story-sets.ts";

/**
 * The rows by which articles are counted in a unit: the same for reports; for stories, of each story's passing articles
 * only the first dated one, or the first where none is dated.
 */
export function standInRows(dataset: Dataset, passing: KeptSet, unit: CountUnit): KeptSet {
  if (unit === "reports") return passing;
  return setCacheOf(dataset).keep(`stand-ins ${passing.key}`, (into) => fillStandIns(dataset, passing, into));
}

function fillStandIns(dataset: Dataset, passing: KeptSet, into: RowBits): number {
  const { kernel } = rowSpaceOf(dataset);
  const { lone, shared } = storySetsOf(dataset);
  const { offsets, values } = dataset.stories.members;
  let size = kernel.and(passing.bits, lone.bits, into);
  for (let place = 0; place < shared.length; place++) {
    const story = shared[place]!;
    for (let at = offsets[story]!; at < offsets[story + 1]!; at++) {
      if (!hasRow(passing, values[at]!)) continue;
      addRow(into, values[at]!);
      size++;
      break;
    }
  }
  return size;
}

/** The rows of a set that are a story of their own. */
export function loneRows(dataset: Dataset, set: KeptSet): KeptSet {
  const { kernel } = rowSpaceOf(dataset);
  return setCacheOf(dataset).keep(`lone ${set.key}`, (into) =>
    kernel.and(set.bits, storySetsOf(dataset).lone.bits, into),
  );
}

/** The rows of the story of a row, itself included, in their order, see `Stories`. */
export function rowsOfStory({ members, storyOf }: Stories, row: number): Int32Array {
  const story = storyOf[row]!;
  return members.values.subarray(members.offsets[story]!, members.offsets[story + 1]!);
}

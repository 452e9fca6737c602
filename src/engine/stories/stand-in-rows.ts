import type { CountUnit } from "../../model/filter.ts";
import type { Stories } from "../dataset.ts";
import type { RowMask } from "../filter/judge-rows.ts";

/** Marks a row that passes the filter, and for which another of its story stands in. */
const FOLDED = 0xff;

/**
 * The mask by which articles are counted in a unit: the same for reports; for stories, of each story's passing articles
 * only the first dated one passes, or the first where none is dated.
 */
export function standInRows({ members }: Stories, mask: RowMask, unit: CountUnit): RowMask {
  if (unit === "reports") return mask;
  const stood = new Uint8Array(mask.length).fill(FOLDED);
  for (let story = 0; story + 1 < members.offsets.length; story++) {
    for (let at = members.offsets[story]!; at < members.offsets[story + 1]!; at++) {
      if (mask[members.values[at]!] !== 0) continue;
      stood[members.values[at]!] = 0;
      break;
    }
  }
  return stood;
}

/** The rows of the story of a row, itself included, by last possible day. */
export function rowsOfStory({ members, storyOf }: Stories, row: number): Int32Array {
  const story = storyOf[row]!;
  return members.values.subarray(members.offsets[story]!, members.offsets[story + 1]!);
}

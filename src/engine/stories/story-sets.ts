import { remember } from "../remember.ts";
import { addRow, type RowSet } from "../row-set/row-set.ts";
import { rowSpaceOf } from "../row-set/row-space.ts";

/** The stories by how many articles they have. */
export interface StorySets {
  /** Articles that are a story of their own. */
  readonly lone: RowSet;
  /** Stories of several articles, ascending. */
  readonly shared: Int32Array;
}

export const storySetsOf = remember((dataset): StorySets => {
  const { kernel } = rowSpaceOf(dataset);
  const { offsets, values } = dataset.stories.members;
  const bits = kernel.makeBits();
  const shared: number[] = [];
  for (let story = 0; story + 1 < offsets.length; story++) {
    if (offsets[story + 1]! - offsets[story]! === 1) addRow(bits, values[offsets[story]!]!);
    else shared.push(story);
  }
  return { lone: { bits, size: offsets.length - 1 - shared.length }, shared: Int32Array.from(shared) };
});

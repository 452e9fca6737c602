import type { KeptSet } from "../filter/set-cache.ts";
import { LIST_ROWS } from "../row-set/kernel.ts";
import type { RowSet } from "../row-set/row-set.ts";
import type { RowSpace } from "../row-set/row-space.ts";
import type { Tally } from "./tally.ts";

/**
 * Make tallies count the articles of a set.
 *
 * Those that hold the same set are brought together, by what takes the fewest steps: the articles that differ, those of
 * the set, or those outside of it; a tally that has a quicker way to count the whole set takes that.
 */
export function bringTo(space: RowSpace, tallies: readonly Tally[], wanted: KeptSet): void {
  let waiting = tallies.filter(({ held }) => held !== wanted);
  while (waiting.length > 0) {
    const held = waiting[0]!.held;
    bringGroup(
      space,
      waiting.filter((tally) => tally.held === held),
      held === null || held.isGone ? null : held,
      wanted,
    );
    waiting = waiting.filter((tally) => tally.held !== wanted);
  }
}

function bringGroup(space: RowSpace, tallies: readonly Tally[], held: KeptSet | null, wanted: KeptSet): void {
  const apart = held === null ? Number.POSITIVE_INFINITY : space.kernel.countApart(held.bits, wanted.bits);
  const steps = Math.min(apart, wanted.size, space.rows - wanted.size);
  const walking: Tally[] = [];
  for (const tally of tallies) {
    if (tally.whole !== null && steps > tally.whole.worthRows) tally.whole.count(wanted);
    else walking.push(tally);
    tally.held = wanted;
  }
  if (walking.length === 0 || apart === 0) return;
  if (held !== null && steps === apart) {
    const grown = wanted.size - held.size;
    if (apart + grown > 0) addRows(space, walking, wanted, held, 1);
    if (apart - grown > 0) addRows(space, walking, held, wanted, -1);
  } else if (steps === wanted.size) {
    for (const tally of walking) tally.clear();
    addRows(space, walking, wanted, space.none, 1);
  } else {
    for (const tally of walking) tally.recallAll();
    addRows(space, walking, space.all, wanted, -1);
  }
}

/** Count the rows of a set that are not in another. They are listed part by part, once for all tallies. */
function addRows({ kernel }: RowSpace, tallies: readonly Tally[], of: RowSet, but: RowSet, sign: 1 | -1): void {
  for (let word = 0; word < of.bits.length; word += LIST_ROWS / 32) {
    const end = Math.min(of.bits.length, word + LIST_ROWS / 32);
    const count = kernel.listOnly(of.bits, but.bits, word, end);
    if (count > 0) for (const tally of tallies) tally.add(kernel.list, count, sign);
  }
}

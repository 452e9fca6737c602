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
    addRows(space, walking, { of: wanted, but: held, size: (apart + grown) / 2 }, 1);
    addRows(space, walking, { of: held, but: wanted, size: (apart - grown) / 2 }, -1);
  } else if (steps === wanted.size) {
    for (const tally of walking) tally.clear();
    addRows(space, walking, { of: wanted, but: space.none, size: wanted.size }, 1);
  } else {
    for (const tally of walking) tally.recallAll();
    addRows(space, walking, { of: space.all, but: wanted, size: space.rows - wanted.size }, -1);
  }
}

/** The rows of a set that are not in another. */
interface Only {
  readonly of: RowSet;
  readonly but: RowSet;
  readonly size: number;
}

/** Count rows. They are listed once for all tallies: together where there is room, else part by part. */
function addRows({ kernel }: RowSpace, tallies: readonly Tally[], { of, but, size }: Only, sign: 1 | -1): void {
  if (size === 0) return;
  const words = of.bits.length;
  const step = size <= LIST_ROWS ? words : LIST_ROWS / 32;
  for (let word = 0; word < words; word += step) {
    const count = kernel.listOnly(of.bits, but.bits, word, Math.min(words, word + step));
    if (count > 0) for (const tally of tallies) tally.add(kernel.list, count, sign);
  }
}

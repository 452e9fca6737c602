import { remember } from "../remember.ts";
import type { RowBits, RowSet } from "../row-set/row-set.ts";
import { MOST_KEPT, rowSpaceOf } from "../row-set/row-space.ts";

/** A set that is known by what it means; equal keys mean equal sets. */
export interface KeptSet extends RowSet {
  readonly key: string;
  /** Whether its place was given to another: then its bits say nothing of it any more. */
  readonly isGone: boolean;
}

/** The sets that were asked for last, by key. */
export interface SetCache {
  /** The set of a key; `fill` writes it where it is not kept, and gives its size. */
  readonly keep: (key: string, fill: (into: RowBits) => number) => KeptSet;
  /** Say that a set is read again, as if it were asked for: others give away their places before. */
  readonly use: (set: KeptSet) => void;
}

/** The sets kept of a dataset's articles. */
export const setCacheOf = remember((dataset): SetCache => {
  const { kernel } = rowSpaceOf(dataset);
  return createSetCache(Array.from({ length: MOST_KEPT }, () => kernel.makeBits()));
});

interface Kept {
  readonly key: string;
  readonly bits: RowBits;
  readonly size: number;
  isGone: boolean;
}

/** Keep at most as many sets as there are places; a new one takes the place of the one that was asked for longest ago. */
export function createSetCache(places: readonly RowBits[]): SetCache {
  const free = [...places];
  const kept = new Map<string, Kept>();

  function takePlace(): RowBits {
    const place = free.pop();
    if (place !== undefined) return place;
    const [oldest] = kept.values();
    if (oldest === undefined) throw new RangeError("no place for any set");
    kept.delete(oldest.key);
    oldest.isGone = true;
    return oldest.bits;
  }

  function renew(known: Kept): void {
    kept.delete(known.key);
    kept.set(known.key, known);
  }

  return {
    use(set) {
      const known = kept.get(set.key);
      if (known === set) renew(known);
    },
    keep(key, fill) {
      const known = kept.get(key);
      if (known !== undefined) {
        renew(known);
        return known;
      }
      const bits = takePlace();
      const made = { key, bits, size: fill(bits), isGone: false };
      kept.set(key, made);
      return made;
    },
  };
}

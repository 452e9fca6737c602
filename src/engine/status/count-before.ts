import type { DayNumber } from "../../model/day-number.ts";

/** Counts days by the bounds that they lie before. */
export interface BoundTally {
  readonly add: (day: DayNumber) => void;
  /** By bound, how many of the added days lie before it. */
  readonly counts: () => Int32Array;
}

/** A tally for ascending bounds. Adding takes as many steps as the number of bounds has binary digits. */
export function countBefore(bounds: Int32Array): BoundTally {
  const added = new Int32Array(bounds.length + 1);
  return {
    add(day) {
      // The first bound after the day.
      let [start, end] = [0, bounds.length];
      while (start < end) {
        const middle = (start + end) >>> 1;
        if (bounds[middle]! > day) end = middle;
        else start = middle + 1;
      }
      added[start]!++;
    },
    counts() {
      let sum = 0;
      return Int32Array.from(bounds, (_, at) => {
        sum += added[at]!;
        return sum;
      });
    },
  };
}

/** Up to so many values an article is shared among them without a rest. */
const MOST_EVEN = 20;

/**
 * One article in the units in which it is shared among its values: the least common multiple of 1 to `MOST_EVEN`, so
 * that shares are whole numbers and sums of them exact. Fewer than 38 million articles stay below 2^53.
 */
export const WHOLE = 232_792_560;

const EVEN_SHARES = Float64Array.from({ length: MOST_EVEN + 1 }, (_, count) => (count === 0 ? 0 : WHOLE / count));

/** The share of each of `count` values but the first, in units; the first has what is left. */
export function shareOf(count: number): number {
  return count <= MOST_EVEN ? EVEN_SHARES[count]! : Math.floor(WHOLE / count);
}

/** The share of the first of `count` values, in units. */
export function firstShareOf(count: number): number {
  return WHOLE - (count - 1) * shareOf(count);
}

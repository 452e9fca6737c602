/** Numbers from 0 up to, not including, 1; the same ones for the same seeds on every machine. */
export type Random = () => number;

const WARM_UP_ROUNDS = 12;
const GOLDEN = 0x9e3779b9;
const TWO_32 = 2 ** 32;

/**
 * A stream of random numbers. Streams of seeds that differ in any place do not resemble each other.
 *
 * Source: Chris Doty-Humphrey, PractRand, generator sfc32.
 */
export function openRandom(...seeds: readonly [number, number?, number?]): Random {
  let [a, b, c, counter] = [seeds[0] | 0, seeds[1] ?? 0, seeds[2] ?? 0, 1];
  a ^= GOLDEN;
  const next = () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return (sum >>> 0) / TWO_32;
  };
  for (let round = 0; round < WARM_UP_ROUNDS; round++) next();
  return next;
}

/** A whole number from 0 up to, not including, `end`. */
export function drawBelow(random: Random, end: number): number {
  return Math.floor(random() * end);
}

/** One of a list. @throws when it is empty. */
export function drawFrom<Value>(random: Random, values: readonly Value[]): Value {
  const value = values[drawBelow(random, values.length)];
  if (value === undefined) throw new RangeError("nothing to draw from");
  return value;
}

/** Chances of places, as the running sum of their weights; the last is the whole. */
export type Chances = Float64Array;

export function chancesOf(weights: readonly number[]): Chances {
  let sum = 0;
  return Float64Array.from(weights, (weight) => {
    sum += weight;
    return sum;
  });
}

/** Chances of `count` places where place n is drawn in proportion to 1 / (n + 1) ** exponent. Source: Zipf's law. */
export function zipfChances(count: number, exponent: number): Chances {
  return chancesOf(Array.from({ length: count }, (_, place) => (place + 1) ** -exponent));
}

/** A place by its chance. */
export function drawPlace(random: Random, chances: Chances): number {
  const wanted = random() * (chances[chances.length - 1] ?? 0);
  let [low, high] = [0, chances.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((chances[middle] ?? 0) > wanted) high = middle;
    else low = middle + 1;
  }
  return low;
}

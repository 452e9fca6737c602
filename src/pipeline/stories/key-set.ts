/** A set of numbers that may hold one too many: some bits of memory, and no look-up beside them. */
export interface KeySet {
  readonly addAll: (keys: Int32Array) => void;
  /** Never false for a key that was added; true for one that was not at most once in a thousand, where there is room. */
  readonly hasAny: (keys: Int32Array) => boolean;
  /** The first place from `from` on whose key it has; -1 for none. One short loop, as it is asked about millions. */
  readonly nextIn: (keys: Int32Array, from: number) => number;
}

/** So many bits, as a power of two, fit a processor's own memory; so few its nearest. */
const MOST_BITS = 23;
const FEWEST_BITS = 15;
/** As a power of two, the bits for each key. */
const BITS_A_KEY = 10;
const NONE = -1;

/** No keys yet, and room for so many; the fewer, the quicker it is asked. */
export function openKeySet(count = Number.POSITIVE_INFINITY): KeySet {
  const power = Math.ceil(Math.log2(Math.max(1, count))) + BITS_A_KEY;
  const shift = 32 - Math.min(MOST_BITS, Math.max(FEWEST_BITS, power));
  const bits = new Int32Array(2 ** (32 - shift) / 32);
  const bitOf = (key: number) => Math.imul(key, 0x9e3779b1) >>> shift;
  const nextIn = (keys: Int32Array, from: number) => {
    for (let at = from; at < keys.length; at++) {
      const bit = Math.imul(keys[at] ?? 0, 0x9e3779b1) >>> shift;
      if ((((bits[bit >> 5] ?? 0) >>> (bit & 31)) & 1) === 1) return at;
    }
    return NONE;
  };
  return {
    addAll: (keys) => {
      for (const key of keys) {
        const bit = bitOf(key);
        bits[bit >> 5] = (bits[bit >> 5] ?? 0) | (1 << (bit & 31));
      }
    },
    hasAny: (keys) => nextIn(keys, 0) !== NONE,
    nextIn,
  };
}

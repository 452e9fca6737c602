/** A set of numbers that may hold one too many: some bits of memory, and no look-up beside them. */
export interface KeySet {
  readonly addAll: (keys: Int32Array) => void;
  /** Never false for a key that was added; true for one that was not in about one of a million, a key held. */
  readonly has: (key: number) => boolean;
  readonly hasAny: (keys: Int32Array) => boolean;
}

/** So many bits, as a power of two, fit a processor's own memory. */
const BITS = 23;

/** No keys yet. */
export function openKeySet(): KeySet {
  const bits = new Int32Array((1 << BITS) >> 5);
  const bitOf = (key: number) => Math.imul(key, 0x9e3779b1) >>> (32 - BITS);
  const has = (key: number) => {
    const bit = bitOf(key);
    return (((bits[bit >> 5] ?? 0) >>> (bit & 31)) & 1) === 1;
  };
  return {
    addAll: (keys) => {
      for (const key of keys) {
        const bit = bitOf(key);
        bits[bit >> 5] = (bits[bit >> 5] ?? 0) | (1 << (bit & 31));
      }
    },
    has,
    hasAny: (keys) => {
      for (let at = 0; at < keys.length; at++) if (has(keys[at] ?? 0)) return true;
      return false;
    },
  };
}

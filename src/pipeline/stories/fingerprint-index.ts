/** Texts found by the fingerprints that they share. */
export interface FingerprintIndex {
  /** Numbers must come in ascending order. */
  readonly add: (text: number, fingerprints: Int32Array) => void;
  /** Texts that share enough to be worth a comparison; the most first, then the newest. At most `most`. */
  readonly findSharing: (fingerprints: Int32Array, most: number) => readonly Sharing[];
}

export interface Sharing {
  readonly text: number;
  readonly shared: number;
}

/** Texts that are looked at behind one fingerprint, from the newest back: a phrase that all have tells nothing. */
const MOST_BEHIND_ONE = 48;
const NONE = -1;

/** An empty index: an open hash table of the last text behind each fingerprint, and from each text the one before. */
export function openFingerprintIndex(): FingerprintIndex {
  let [keys, lasts] = [new Int32Array(1 << 12), new Int32Array(1 << 12).fill(NONE)];
  let [texts, befores] = [new Int32Array(1 << 12), new Int32Array(1 << 12)];
  let [keyCount, count] = [0, 0];
  const sizes = new Map<number, number>();

  /** The slot of a key, or the empty one where it belongs. */
  function slotOf(key: number): number {
    const mask = keys.length - 1;
    let slot = Math.imul(key, 0x9e3779b1) >>> 0;
    for (slot = (slot ^ (slot >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      if (lasts[slot] === NONE || keys[slot] === key) return slot;
    }
  }

  function growTable(): void {
    const [oldKeys, oldLasts] = [keys, lasts];
    [keys, lasts] = [new Int32Array(oldKeys.length * 2), new Int32Array(oldKeys.length * 2).fill(NONE)];
    oldLasts.forEach((last, old) => {
      if (last === NONE) return;
      const slot = slotOf(oldKeys[old] ?? 0);
      keys[slot] = oldKeys[old] ?? 0;
      lasts[slot] = last;
    });
  }

  function addOne(text: number, key: number): void {
    if (keyCount * 2 >= keys.length) growTable();
    if (count === texts.length) [texts, befores] = [doubled(texts), doubled(befores)];
    const slot = slotOf(key);
    if (lasts[slot] === NONE) keyCount++;
    keys[slot] = key;
    texts[count] = text;
    befores[count] = lasts[slot] ?? NONE;
    lasts[slot] = count++;
  }

  return {
    add(text, fingerprints) {
      sizes.set(text, fingerprints.length);
      for (const key of fingerprints) addOne(text, key);
    },
    findSharing(fingerprints, most) {
      const shared = new Map<number, number>();
      for (const key of fingerprints) {
        let entry = lasts[slotOf(key)] ?? NONE;
        for (let seen = 0; entry !== NONE && seen < MOST_BEHIND_ONE; seen++) {
          const text = texts[entry] ?? NONE;
          shared.set(text, (shared.get(text) ?? 0) + 1);
          entry = befores[entry] ?? NONE;
        }
      }
      const found: Sharing[] = [];
      for (const [text, many] of shared) {
        if (many >= leastShared(Math.min(fingerprints.length, sizes.get(text) ?? 0)))
          found.push({ text, shared: many });
      }
      return found.sort((a, b) => b.shared - a.shared || b.text - a.text).slice(0, most);
    },
  };
}

/** How many of the fewer fingerprints two texts must share to be worth a comparison. */
function leastShared(fewer: number): number {
  return fewer < 12 ? 1 : Math.max(2, fewer * 0.07);
}

function doubled(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}

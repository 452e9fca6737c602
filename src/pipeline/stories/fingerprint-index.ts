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

/** Texts that are looked at behind one fingerprint, from the newest back. */
const MOST_BEHIND_ONE = 48;
/** The same behind one that more have than that: a phrase that all have tells little. */
const MOST_BEHIND_COMMON = 12;
const NONE = -1;

/** An empty index: an open hash table of the last text behind each fingerprint, and from each text the one before. */
export function openFingerprintIndex(): FingerprintIndex {
  let [keys, lasts] = [new Int32Array(1 << 12), new Int32Array(1 << 12).fill(NONE)];
  /** By entry: its text, the entry before behind the same fingerprint, and how many there are up to it. */
  let [texts, befores, depths] = [new Int32Array(1 << 12), new Int32Array(1 << 12), new Int32Array(1 << 12)];
  let [keyCount, count] = [0, 0];
  /** By text, how many fingerprints it has, and how many of those asked for; the latter all 0 between two calls. */
  let [sizes, tally] = [new Int32Array(1 << 10), new Int32Array(1 << 10)];

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
    if (count === texts.length) [texts, befores, depths] = [doubled(texts), doubled(befores), doubled(depths)];
    const slot = slotOf(key);
    if (lasts[slot] === NONE) keyCount++;
    keys[slot] = key;
    texts[count] = text;
    const before = lasts[slot] ?? NONE;
    befores[count] = before;
    depths[count] = before === NONE ? 1 : (depths[before] ?? 0) + 1;
    lasts[slot] = count++;
  }

  return {
    add(text, fingerprints) {
      while (text >= sizes.length) [sizes, tally] = [doubled(sizes), doubled(tally)];
      sizes[text] = fingerprints.length;
      for (const key of fingerprints) addOne(text, key);
    },
    findSharing(fingerprints, mostFound) {
      const seenTexts: number[] = [];
      for (const key of fingerprints) {
        let entry = lasts[slotOf(key)] ?? NONE;
        const most = (depths[entry] ?? 0) > MOST_BEHIND_ONE ? MOST_BEHIND_COMMON : MOST_BEHIND_ONE;
        for (let seen = 0; entry !== NONE && seen < most; seen++) {
          const text = texts[entry] ?? NONE;
          const before = tally[text] ?? 0;
          if (before === 0) seenTexts.push(text);
          tally[text] = before + 1;
          entry = befores[entry] ?? NONE;
        }
      }
      const found: Sharing[] = [];
      for (const text of seenTexts) {
        const shared = tally[text] ?? 0;
        tally[text] = 0;
        if (shared >= leastShared(Math.min(fingerprints.length, sizes[text] ?? 0))) found.push({ text, shared });
      }
      return found.sort((a, b) => b.shared - a.shared || b.text - a.text).slice(0, mostFound);
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

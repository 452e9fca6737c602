import type { KeySet } from "./key-set.ts";

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
/** Texts after which nothing is to be seen of what was behind a fingerprint before, nor of how much it was. */
export const HIDDEN_BEHIND = MOST_BEHIND_ONE + 1;
/** The same behind one that more have than that: a phrase that all have tells little. */
const MOST_BEHIND_COMMON = 12;
const NONE = -1;
const ALL_KEYS: Pick<KeySet, "nextIn"> = { nextIn: ({ length }, from) => (from < length ? from : NONE) };
/** Room for texts behind a fingerprint when it has its first; most have no more. */
const FIRST_ROOM = 4;

/**
 * An empty index: an open hash table of fingerprints, and behind each a ring of its newest texts.
 *
 * Texts lie side by side in a ring, so that looking behind a fingerprint is one short walk through memory. Where
 * `needed` is given, nothing is kept behind other fingerprints, and texts that are looked for must have none of those.
 */
export function openFingerprintIndex(needed: Pick<KeySet, "nextIn"> = ALL_KEYS): FingerprintIndex {
  let [keys, entries] = [new Int32Array(1 << 12), new Int32Array(1 << 12).fill(NONE)];
  /** By entry: where its ring begins, its room (a power of two times `FIRST_ROOM`), and how many texts it ever had. */
  let [starts, rooms, depths] = [new Int32Array(1 << 11), new Int32Array(1 << 11), new Int32Array(1 << 11)];
  let rings = new Int32Array(1 << 13);
  let [entryCount, ringEnd] = [0, 0];
  /** By text, how many fingerprints it has, and how many of those asked for; the latter all 0 between two calls. */
  let [sizes, tally] = [new Int32Array(1 << 10), new Int32Array(1 << 10)];

  /** The slot of a key, or the empty one where it belongs. */
  function slotOf(key: number): number {
    const mask = keys.length - 1;
    let slot = Math.imul(key, 0x9e3779b1) >>> 0;
    for (slot = (slot ^ (slot >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      if (entries[slot] === NONE || keys[slot] === key) return slot;
    }
  }

  function growTable(): void {
    const [oldKeys, oldEntries] = [keys, entries];
    [keys, entries] = [new Int32Array(oldKeys.length * 2), new Int32Array(oldKeys.length * 2).fill(NONE)];
    oldEntries.forEach((entry, old) => {
      if (entry === NONE) return;
      const slot = slotOf(oldKeys[old] ?? 0);
      keys[slot] = oldKeys[old] ?? 0;
      entries[slot] = entry;
    });
    [starts, rooms, depths] = [doubled(starts), doubled(rooms), doubled(depths)];
  }

  /** Make room for `room` texts behind an entry; those that it has are moved. */
  function moveRing(entry: number, room: number): void {
    while (ringEnd + room > rings.length) rings = doubled(rings);
    const start = starts[entry] ?? 0;
    rings.copyWithin(ringEnd, start, start + (rooms[entry] ?? 0));
    starts[entry] = ringEnd;
    rooms[entry] = room;
    ringEnd += room;
  }

  function addOne(text: number, key: number): void {
    if (entryCount * 2 >= keys.length) growTable();
    const slot = slotOf(key);
    let entry = entries[slot] ?? NONE;
    if (entry === NONE) {
      entry = entryCount++;
      keys[slot] = key;
      entries[slot] = entry;
      moveRing(entry, FIRST_ROOM);
    }
    const [depth, room] = [depths[entry] ?? 0, rooms[entry] ?? 0];
    if (depth === room && room < MOST_BEHIND_ONE) moveRing(entry, Math.min(room * 2, MOST_BEHIND_ONE));
    rings[(starts[entry] ?? 0) + (depth % (rooms[entry] ?? 1))] = text;
    depths[entry] = depth + 1;
  }

  /** Count the newest texts behind a key in `tally`; those that are new there go to `seen`. */
  function countBehind(key: number, seen: number[]): void {
    const entry = entries[slotOf(key)] ?? NONE;
    if (entry === NONE) return;
    const [start, room, depth] = [starts[entry] ?? 0, rooms[entry] ?? 1, depths[entry] ?? 0];
    const first = Math.max(0, depth - (depth > MOST_BEHIND_ONE ? MOST_BEHIND_COMMON : MOST_BEHIND_ONE));
    for (let at = first; at < depth; at++) {
      const text = rings[start + (at % room)] ?? NONE;
      const before = tally[text] ?? 0;
      if (before === 0) seen.push(text);
      tally[text] = before + 1;
    }
  }

  return {
    add(text, fingerprints) {
      while (text >= sizes.length) [sizes, tally] = [doubled(sizes), doubled(tally)];
      sizes[text] = fingerprints.length;
      for (let at = needed.nextIn(fingerprints, 0); at !== NONE; at = needed.nextIn(fingerprints, at + 1)) {
        addOne(text, fingerprints[at] ?? 0);
      }
    },
    findSharing(fingerprints, mostFound) {
      const seen: number[] = [];
      for (const key of fingerprints) countBehind(key, seen);
      const found: Sharing[] = [];
      for (const text of seen) {
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

/** Whether a text of one size must share as many fingerprints as one of the other, whatever it is compared with. */
export function isAlikeSized(one: number, other: number): boolean {
  return Math.ceil(leastShared(one)) === Math.ceil(leastShared(other));
}

function doubled(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}

/** How many bags have each word. */
export interface WordCounts {
  readonly add: (bag: Int32Array) => void;
  /** Take away a bag that was added. */
  readonly remove: (bag: Int32Array) => void;
  readonly countOf: (word: number) => number;
  /** All words that a bag has, and of each how many do. */
  readonly list: () => ListedCounts;
}

/** Words, and of each a number. */
export interface ListedCounts {
  readonly words: Int32Array;
  readonly counts: Int32Array;
}

const NONE: ListedCounts = { words: new Int32Array(0), counts: new Int32Array(0) };

/** The counts of a list; none without it. An open hash table. */
export function openWordCounts(listed: ListedCounts = NONE): WordCounts {
  let known = 0;
  const room = 2 ** Math.ceil(Math.log2(Math.max(1 << 13, listed.words.length + 1)));
  let [words, counts, slots] = [new Int32Array(room), new Int32Array(room), new Int32Array(room * 2)];

  /** The slot of a word, or the empty one where it belongs. A slot has one more than the word's number, 0 for none. */
  function slotOf(word: number): number {
    const mask = slots.length - 1;
    let slot = (word ^ (word >>> 16)) & mask;
    for (let held = slots[slot] ?? 0; held !== 0 && words[held - 1] !== word; held = slots[slot] ?? 0) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  function grow(): void {
    [words, counts] = [doubled(words), doubled(counts)];
    slots = new Int32Array(slots.length * 2);
    for (let number = 0; number < known; number++) slots[slotOf(words[number] ?? 0)] = number + 1;
  }

  function addOne(word: number, count: number): void {
    if (known === words.length) grow();
    const slot = slotOf(word);
    if (slots[slot] === 0) {
      words[known++] = word;
      slots[slot] = known;
    }
    const number = (slots[slot] ?? 0) - 1;
    counts[number] = (counts[number] ?? 0) + count;
  }

  for (let at = 0; at < listed.words.length; at++) addOne(listed.words[at] ?? 0, listed.counts[at] ?? 0);
  return {
    add(bag) {
      for (let at = 0; at < bag.length; at++) addOne(bag[at] ?? 0, 1);
    },
    remove(bag) {
      for (let at = 0; at < bag.length; at++) addOne(bag[at] ?? 0, -1);
    },
    countOf(word) {
      const held = slots[slotOf(word)] ?? 0;
      return held === 0 ? 0 : (counts[held - 1] ?? 0);
    },
    list() {
      const isThere = (_: number, number: number) => counts[number] !== 0;
      return {
        words: words.subarray(0, known).filter(isThere),
        counts: counts.subarray(0, known).filter((count) => count !== 0),
      };
    },
  };
}

function doubled(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}

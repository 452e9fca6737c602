/** Numbers for words' hashes, from 0 without gaps, so that a table has a place for each word. */
export interface WordNumbers {
  /** The number of each word; of one that is new, the next. */
  readonly numberWords: (words: Int32Array) => Int32Array;
  /** Marks by number, for loops that need a set of words one after another: begin with a mark of `nextMark`. */
  readonly marks: () => Int32Array;
  /** A mark that no word bears. */
  readonly nextMark: () => number;
}

const NONE = -1;

/** No words yet. An open hash table. */
export function openWordNumbers(): WordNumbers {
  let [keys, numbers] = [new Int32Array(1 << 12), new Int32Array(1 << 12).fill(NONE)];
  let marks = new Int32Array(1 << 11);
  let [count, mark] = [0, 0];

  function grow(): void {
    const [oldKeys, oldNumbers] = [keys, numbers];
    [keys, numbers] = [new Int32Array(oldKeys.length * 2), new Int32Array(oldKeys.length * 2).fill(NONE)];
    const mask = keys.length - 1;
    for (let old = 0; old < oldKeys.length; old++) {
      const number = oldNumbers[old] ?? NONE;
      if (number === NONE) continue;
      const key = oldKeys[old] ?? 0;
      let slot = slotOf(key, mask);
      while (numbers[slot] !== NONE) slot = (slot + 1) & mask;
      keys[slot] = key;
      numbers[slot] = number;
    }
    const oldMarks = marks;
    marks = new Int32Array(keys.length / 2);
    marks.set(oldMarks);
  }

  return {
    numberWords(words) {
      const own = new Int32Array(words.length);
      for (let at = 0; at < words.length; at++) {
        if (count * 2 >= keys.length) grow();
        const word = words[at] ?? 0;
        const mask = keys.length - 1;
        let slot = slotOf(word, mask);
        while (numbers[slot] !== NONE && keys[slot] !== word) slot = (slot + 1) & mask;
        if (numbers[slot] === NONE) {
          keys[slot] = word;
          numbers[slot] = count++;
        }
        own[at] = numbers[slot] ?? 0;
      }
      return own;
    },
    marks: () => marks,
    nextMark: () => ++mark,
  };
}

function slotOf(word: number, mask: number): number {
  return (word ^ (word >>> 16)) & mask;
}

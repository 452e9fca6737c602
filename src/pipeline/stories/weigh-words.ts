import type { StoryText } from "./story-text.ts";

/** The words that say what an article is about. */
export interface WeighedWords {
  /** Hashes of the words of the title and of the text's beginning, ascending, each once. */
  readonly bag: Int32Array;
  /** By place in the bag. */
  readonly weights: Float32Array;
  /** The length of the vector that their weights are. */
  readonly length: number;
  /** The heaviest of those that another article has too; by them alike articles are found. */
  readonly rare: Int32Array;
}

const MOST_RARE = 16;

/** Weigh the words of texts: a word weighs the more the fewer of them have it. By place. Two passes over their words. */
export function weighWords(texts: readonly StoryText[]): WeighedWords[] {
  const bags = texts.map(({ bag }) => bag);
  const counts = countWords(bags);
  return bags.map((bag) => {
    const own = new Int32Array(bag.length);
    const weights = new Float32Array(bag.length);
    let squares = 0;
    for (let at = 0; at < bag.length; at++) {
      const count = counts.of(bag[at] ?? 0);
      const weight = Math.log((texts.length + 1) / count);
      own[at] = count;
      weights[at] = weight;
      squares += weight * weight;
    }
    return { bag, weights, length: Math.sqrt(squares), rare: chooseRare(bag, own) };
  });
}

/** How many of the bags have each word: an open hash table. */
function countWords(bags: readonly Int32Array[]): { readonly of: (word: number) => number } {
  let [words, counts, count] = [new Int32Array(1 << 12), new Int32Array(1 << 12), 0];
  function slotOf(word: number): number {
    const mask = words.length - 1;
    let slot = (word ^ (word >>> 16)) & mask;
    while (counts[slot] !== 0 && words[slot] !== word) slot = (slot + 1) & mask;
    return slot;
  }
  function grow(): void {
    const [oldWords, oldCounts] = [words, counts];
    [words, counts] = [new Int32Array(oldWords.length * 2), new Int32Array(oldWords.length * 2)];
    oldWords.forEach((word, old) => {
      const times = oldCounts[old] ?? 0;
      if (times === 0) return;
      const slot = slotOf(word);
      words[slot] = word;
      counts[slot] = times;
    });
  }
  for (const bag of bags) {
    for (const word of bag) {
      if (count * 2 >= words.length) grow();
      const slot = slotOf(word);
      if (counts[slot] === 0) count++;
      words[slot] = word;
      counts[slot] = (counts[slot] ?? 0) + 1;
    }
  }
  return { of: (word) => counts[slotOf(word)] ?? 0 };
}

/** Of the words of a bag that more bags than one have, those that the fewest have; of equal ones the first. */
function chooseRare(bag: Int32Array, counts: Int32Array): Int32Array {
  const [rare, ranks] = [new Int32Array(MOST_RARE), new Int32Array(MOST_RARE)];
  let kept = 0;
  for (let at = 0; at < bag.length; at++) {
    const count = counts[at] ?? 0;
    if (count < 2 || (kept === MOST_RARE && count >= (ranks[kept - 1] ?? 0))) continue;
    let place = kept < MOST_RARE ? kept++ : kept - 1;
    for (; place > 0 && (ranks[place - 1] ?? 0) > count; place--) {
      ranks[place] = ranks[place - 1] ?? 0;
      rare[place] = rare[place - 1] ?? 0;
    }
    ranks[place] = count;
    rare[place] = bag[at] ?? 0;
  }
  return rare.subarray(0, kept);
}

/** How alike two articles are by what they are about, 0 to 1: the cosine of their weights. One pass over both bags. */
export function likenessOf(a: WeighedWords, b: WeighedWords): number {
  let product = 0;
  for (let [atA, atB] = [0, 0]; atA < a.bag.length && atB < b.bag.length; ) {
    const [wordA, wordB] = [a.bag[atA] ?? 0, b.bag[atB] ?? 0];
    if (wordA === wordB) product += (a.weights[atA] ?? 0) ** 2;
    if (wordA <= wordB) atA++;
    if (wordB <= wordA) atB++;
  }
  return product / Math.max(1e-9, a.length * b.length);
}

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
  const { numbers, counts, most } = countWords(bags);
  // By how many have a word; a logarithm a word took longer than all the rest.
  const weightOf = Float64Array.from({ length: most + 1 }, (_, count) => Math.log((texts.length + 1) / count));
  let start = 0;
  return bags.map((bag) => {
    const own = new Int32Array(bag.length);
    const weights = new Float32Array(bag.length);
    let squares = 0;
    for (let at = 0; at < bag.length; at++) {
      const count = counts[numbers[start + at] ?? 0] ?? 0;
      const weight = weightOf[count] ?? 0;
      own[at] = count;
      weights[at] = weight;
      squares += weight * weight;
    }
    start += bag.length;
    return { bag, weights, length: Math.sqrt(squares), rare: chooseRare(bag, own) };
  });
}

/** Words of bags, numbered. */
interface CountedWords {
  /** The number of each word, bag after bag. */
  readonly numbers: Int32Array;
  /** How many bags have it, by number. */
  readonly counts: Int32Array;
  /** The highest of these. */
  readonly most: number;
}

/** How many of the bags have each word: an open hash table, in which each word is looked for once. */
function countWords(bags: readonly Int32Array[]): CountedWords {
  const numbers = new Int32Array(bags.reduce((sum, bag) => sum + bag.length, 0));
  let [slots, words, counts] = [new Int32Array(1 << 14), new Int32Array(1 << 13), new Int32Array(1 << 13)];
  let [known, place, most] = [0, 0, 0];
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
  for (const bag of bags) {
    for (let at = 0; at < bag.length; at++) {
      if (known === words.length) grow();
      const word = bag[at] ?? 0;
      const slot = slotOf(word);
      if (slots[slot] === 0) {
        words[known++] = word;
        slots[slot] = known;
      }
      const number = (slots[slot] ?? 0) - 1;
      const count = (counts[number] ?? 0) + 1;
      counts[number] = count;
      numbers[place++] = number;
      if (count > most) most = count;
    }
  }
  return { numbers, counts, most };
}

function doubled(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
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

import type { StoryText } from "./story-text.ts";

/** The words that say what an article is about. */
export interface WeighedWords {
  /** Hashes of the words of the title and of the text's beginning, ascending, each once. */
  readonly bag: Int32Array;
  /** Made for the few that are compared. */
  readonly weigh: () => Weights;
  /** The heaviest of those that another article has too; by them alike articles are found. */
  readonly rare: Int32Array;
}

/** What words weigh in comparing. */
interface Weights {
  /** By place in the bag. */
  readonly weights: Float32Array;
  /** The length of the vector that they are. */
  readonly length: number;
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
    const own = numbers.subarray(start, start + bag.length);
    start += bag.length;
    let weighed: Weights | null = null;
    const weigh = () => {
      weighed ??= weighBag(own, counts, weightOf);
      return weighed;
    };
    return { bag, weigh, rare: chooseRare(bag, own, counts) };
  });
}

/** Weigh the words of a bag by their numbers. */
function weighBag(numbers: Int32Array, counts: Int32Array, weightOf: Float64Array): Weights {
  const weights = new Float32Array(numbers.length);
  let squares = 0;
  for (let at = 0; at < numbers.length; at++) {
    const weight = weightOf[counts[numbers[at] ?? 0] ?? 0] ?? 0;
    weights[at] = weight;
    squares += weight * weight;
  }
  return { weights, length: Math.sqrt(squares) };
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

/** Used again for each bag. */
const RANKS = new Int32Array(MOST_RARE);

/** Of the words of a bag that more bags than one have, those that the fewest have; of equal ones the first. */
function chooseRare(bag: Int32Array, numbers: Int32Array, counts: Int32Array): Int32Array {
  const [rare, ranks] = [new Int32Array(MOST_RARE), RANKS];
  let kept = 0;
  for (let at = 0; at < bag.length; at++) {
    const count = counts[numbers[at] ?? 0] ?? 0;
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
  const { weights, length } = a.weigh();
  let product = 0;
  for (let [atA, atB] = [0, 0]; atA < a.bag.length && atB < b.bag.length; ) {
    const [wordA, wordB] = [a.bag[atA] ?? 0, b.bag[atB] ?? 0];
    if (wordA === wordB) product += (weights[atA] ?? 0) ** 2;
    if (wordA <= wordB) atA++;
    if (wordB <= wordA) atB++;
  }
  return product / Math.max(1e-9, length * b.weigh().length);
}

import { FACT, type FactWords } from "./read-facts.ts";
import { eachOnce } from "./sorted-numbers.ts";
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
  const bags = texts.map(bagOf);
  const counts = new Map<number, number>();
  for (const bag of bags) for (const word of bag) counts.set(word, (counts.get(word) ?? 0) + 1);
  return bags.map((bag) => {
    const weights = new Float32Array(bag.length);
    const ranks = new Float64Array(bag.length);
    let [squares, alone] = [0, 0];
    for (let at = 0; at < bag.length; at++) {
      const count = counts.get(bag[at] ?? 0) ?? 1;
      const weight = Math.log((texts.length + 1) / count);
      weights[at] = weight;
      squares += weight * weight;
      if (count === 1) alone++;
      ranks[at] = count * PLACES + at;
    }
    const rare = ranks.sort().subarray(alone, alone + MOST_RARE);
    return { bag, weights, length: Math.sqrt(squares), rare: Int32Array.from(rare, (rank) => bag[rank % PLACES] ?? 0) };
  });
}

/** More than any bag has words: a count and a place in the bag, as one number to sort by. */
const PLACES = 1 << 20;

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

function bagOf({ title, words }: StoryText): Int32Array {
  const bag = new Int32Array(words.leadCount + title.leadCount);
  const ofWords = addWords(bag, 0, words);
  return eachOnce(bag.subarray(0, addWords(bag, ofWords, title)).sort());
}

/** Put the words that say something into a bag from `from` on; where it goes on. */
function addWords(bag: Int32Array, from: number, { leadCount, words, facts, isLong }: FactWords): number {
  let count = from;
  for (let at = 0; at < leadCount; at++) {
    if (isLong[at] === 1 || facts[at] !== FACT.none) bag[count++] = words[at] ?? 0;
  }
  return count;
}

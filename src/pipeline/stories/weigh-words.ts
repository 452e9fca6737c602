import { openKeySet } from "./key-set.ts";
import type { KnownWords } from "./known-words.ts";
import type { StoryText } from "./story-text.ts";
import { openWordCounts, type WordCounts } from "./word-counts.ts";

/** The words that say what an article is about. */
export interface WeighedWords {
  /** Hashes of the words of the title and of the text's beginning, ascending, each once. */
  readonly bag: Int32Array;
  /** Made for the few that are compared. */
  readonly weigh: () => Weights;
  /** The heaviest of those that another article has too; by them alike articles are found. */
  readonly rare: Int32Array;
  /** Whether these are other ones than the last time. */
  readonly isRareNew: boolean;
}

/** What words weigh in comparing. */
interface Weights {
  /** By place in the bag. */
  readonly weights: Float32Array;
  /** The length of the vector that they are. */
  readonly length: number;
}

/** What a word weighs. */
type WeightOf = (word: number) => number;

const MOST_RARE = 16;

/**
 * Weigh the words of texts: a word weighs the more the fewer of them have it. By place.
 *
 * Two passes over their words; or, where `known` has counted them before, one over those that changed their counts.
 */
export function weighWords(texts: readonly Pick<StoryText, "article" | "bag">[], known?: KnownWords): WeighedWords[] {
  const articles = texts.map(({ article }) => article);
  const former = known?.open(articles) ?? null;
  const counts = openWordCounts(former?.listed);
  const rareBefore = texts.map((_, place) => former?.rareOf(place) ?? null);
  const came = texts.flatMap(({ bag }, place) => (rareBefore[place] === null ? [bag] : []));
  const isHit = former === null ? () => true : recount(counts, former.gone, came);
  if (former === null) for (const bag of came) counts.add(bag);
  const weightOf = weightsBy(counts, texts.length);
  const weighed = texts.map(({ bag }, place) => {
    const before = rareBefore[place] ?? null;
    const rare = before === null || isHit(bag, before) ? chooseRare(bag, counts) : before;
    return new WeighedBag(bag, rare, before === null || !isSame(before, rare), weightOf);
  });
  known?.keep(
    articles,
    counts.list,
    weighed.map(({ rare }) => rare),
  );
  return weighed;
}

/** What a word weighs among so many texts. */
function weightsBy(counts: WordCounts, texts: number): WeightOf {
  // By how many have a word; a logarithm a word took longer than all the rest.
  const weights = new Float64Array(texts + 1);
  return (word) => {
    const count = counts.countOf(word);
    if (weights[count] === 0) weights[count] = Math.log((texts + 1) / count);
    return weights[count] ?? 0;
  };
}

/**
 * Take away bags and add others. Whether, of a bag that was and is there, other words may be the rarest than before: one
 * that is rare enough to be among them, or was, has another count.
 */
function recount(counts: WordCounts, gone: readonly Int32Array[], came: readonly Int32Array[]) {
  const before = new Map<number, number>();
  for (const bag of [...gone, ...came]) for (const word of bag) before.set(word, counts.countOf(word));
  for (const bag of gone) counts.remove(bag);
  for (const bag of came) counts.add(bag);
  const rarest = new Map<number, number>();
  for (const [word, count] of before) {
    const now = counts.countOf(word);
    if (now !== count) rarest.set(word, Math.min(now, count));
  }
  const changed = openKeySet(rarest.size);
  changed.addAll(Int32Array.from(rarest.keys()));
  return (bag: Int32Array, rare: Int32Array): boolean => {
    let at = changed.nextIn(bag, 0);
    if (at === NONE) return false;
    if (rare.length < MOST_RARE) return true;
    let most = 0;
    for (const word of rare) most = Math.max(most, before.get(word) ?? counts.countOf(word));
    for (; at !== NONE; at = changed.nextIn(bag, at + 1)) {
      const count = rarest.get(bag[at] ?? 0);
      if (count !== undefined && count <= most) return true;
    }
    return false;
  };
}

const NONE = -1;

function isSame(one: Int32Array, other: Int32Array): boolean {
  // Mostly one list, and thousands of them.
  return one === other || (one.length === other.length && one.every((word, at) => word === other[at]));
}

/** A class, as a build makes thousands of these. */
class WeighedBag implements WeighedWords {
  readonly bag: Int32Array;
  readonly rare: Int32Array;
  readonly isRareNew: boolean;
  readonly #weightOf: WeightOf;
  #weights: Weights | null = null;

  constructor(bag: Int32Array, rare: Int32Array, isRareNew: boolean, weightOf: WeightOf) {
    this.bag = bag;
    this.rare = rare;
    this.isRareNew = isRareNew;
    this.#weightOf = weightOf;
  }

  weigh(): Weights {
    this.#weights ??= weighBag(this.bag, this.#weightOf);
    return this.#weights;
  }
}

function weighBag(bag: Int32Array, weightOf: WeightOf): Weights {
  const weights = new Float32Array(bag.length);
  let squares = 0;
  for (let at = 0; at < bag.length; at++) {
    const weight = weightOf(bag[at] ?? 0);
    weights[at] = weight;
    squares += weight * weight;
  }
  return { weights, length: Math.sqrt(squares) };
}

/** Used again for each bag. */
const RANKS = new Int32Array(MOST_RARE);

/** Of the words of a bag that more bags than one have, those that the fewest have, ascending; of equal ones the first. */
function chooseRare(bag: Int32Array, counts: WordCounts): Int32Array {
  const [rare, ranks] = [new Int32Array(MOST_RARE), RANKS];
  let kept = 0;
  for (let at = 0; at < bag.length; at++) {
    const word = bag[at] ?? 0;
    const count = counts.countOf(word);
    if (count < 2 || (kept === MOST_RARE && count >= (ranks[kept - 1] ?? 0))) continue;
    let place = kept < MOST_RARE ? kept++ : kept - 1;
    for (; place > 0 && (ranks[place - 1] ?? 0) > count; place--) {
      ranks[place] = ranks[place - 1] ?? 0;
      rare[place] = rare[place - 1] ?? 0;
    }
    ranks[place] = count;
    rare[place] = word;
  }
  return rare.subarray(0, kept).sort();
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

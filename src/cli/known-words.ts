import type { ArticleSummary } from "../model/article.ts";
import type { KnownWords } from "../pipeline/stories/known-words.ts";
import type { ListedCounts } from "../pipeline/stories/word-counts.ts";

/** What was counted of the words of articles, to look into and to keep for the next time. */
export interface KeptWords extends KnownWords {
  /** The rare words that the article of a number had; null for one that was not weighed. */
  readonly rareAt: (number: number) => Int32Array | null;
  /** What was kept, as bytes, articles by their numbers of `numberOf`; empty when nothing was, or an article has none. */
  readonly pack: (numberOf: (article: ArticleSummary) => number | undefined) => Uint8Array;
}

/** In place of a count of rare words, that an article was not weighed; and of a number, that there is none. */
const NONE = -1;
/** How many articles, and how many words. Then the words, their counts, by article how many are rare, and these. */
const HEAD = 2;

/** What is to be kept, rare words by place. */
interface Kept {
  readonly articles: readonly ArticleSummary[];
  readonly listed: () => ListedCounts;
  readonly rare: readonly Int32Array[];
}

/**
 * Open what was counted of the words of articles. `packed` is of `pack`, or empty; `articleOf` gives the article of a
 * number that it uses, where that is still as it was, and `bagOf` the bag of any as it was; null where that is lost.
 */
export function openKnownWords(
  packed: Uint8Array,
  articleOf: (number: number) => ArticleSummary | undefined,
  bagOf: (number: number) => Int32Array | null,
): KeptWords {
  const numbers = new Int32Array(packed.buffer, packed.byteOffset, packed.length / Int32Array.BYTES_PER_ELEMENT);
  const [count = 0, words = 0] = numbers;
  const lengthsFrom = HEAD + 2 * words;
  const starts = new Int32Array(count + 1).fill(lengthsFrom + count);
  for (let number = 0; number < count; number++) {
    starts[number + 1] = (starts[number] ?? 0) + Math.max(0, numbers[lengthsFrom + number] ?? 0);
  }
  const rareAt = (number: number) =>
    number >= count || numbers[lengthsFrom + number] === NONE
      ? null
      : numbers.subarray(starts[number], starts[number + 1]);
  let kept: Kept | null = null;
  return {
    rareAt,
    open: (articles) => {
      if (count === 0) return null;
      const placeOf = new Map(articles.map((article, place) => [article, place]));
      const rare: Int32Array[] = [];
      const gone: Int32Array[] = [];
      for (let number = 0; number < count; number++) {
        const own = rareAt(number);
        if (own === null) continue;
        const article = articleOf(number);
        const place = article && placeOf.get(article);
        if (place !== undefined) {
          rare[place] = own;
          continue;
        }
        const bag = bagOf(number);
        if (bag === null) return null;
        gone.push(bag);
      }
      const listed = {
        words: numbers.subarray(HEAD, HEAD + words),
        counts: numbers.subarray(HEAD + words, lengthsFrom),
      };
      return { listed, rareOf: (place) => rare[place] ?? null, gone };
    },
    keep: (articles, listed, rare) => {
      kept = { articles, listed, rare };
    },
    pack: (numberOf) => (kept === null ? new Uint8Array(0) : packWords(kept, numberOf)),
  };
}

function packWords(
  { articles, listed, rare }: Kept,
  numberOf: (article: ArticleSummary) => number | undefined,
): Uint8Array {
  const own = articles.map((article) => numberOf(article) ?? NONE);
  if (own.includes(NONE)) return new Uint8Array(0);
  const count = own.reduce((most, number) => Math.max(most, number), NONE) + 1;
  const { words, counts } = listed();
  const byNumber: Int32Array[] = [];
  own.forEach((number, place) => {
    byNumber[number] = rare[place] ?? new Int32Array(0);
  });
  const lengthsFrom = HEAD + words.length * 2;
  const all = rare.reduce((sum, { length }) => sum + length, lengthsFrom + count);
  const numbers = new Int32Array(all).fill(NONE, lengthsFrom, lengthsFrom + count);
  numbers.set([count, words.length]);
  numbers.set(words, HEAD);
  numbers.set(counts, HEAD + words.length);
  let at = lengthsFrom + count;
  byNumber.forEach((list, number) => {
    numbers[lengthsFrom + number] = list.length;
    numbers.set(list, at);
    at += list.length;
  });
  return new Uint8Array(numbers.buffer);
}

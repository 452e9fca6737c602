import type { ArticleSummary } from "../model/article.ts";
import type { FormerSearches, GoneArticle, KnownSearches } from "../pipeline/stories/known-searches.ts";

/** What was found for each article, to look into and to keep for the next time. */
export interface KeptSearches extends KnownSearches {
  /** What was kept, as bytes, articles by their numbers of `numberOf`; empty when nothing was, or an article has none. */
  readonly pack: (numberOf: (article: ArticleSummary) => number | undefined) => Uint8Array;
}

/** A number an article: 0 for one that was not there; else these, and its candidates' count times four. */
const IS_THERE = 1;
const IS_LISTED = 2;
const FLAG_BITS = 2;
const NONE = -1;

/**
 * Open what was found for articles. `packed` is of `pack`, or empty; `articleOf` gives the article of a number that it
 * uses, where that is still as it was, and `formerOf` any as it was; null where that is lost.
 */
export function openKnownSearches(
  packed: Uint8Array,
  articleOf: (number: number) => ArticleSummary | undefined,
  formerOf: (number: number) => GoneArticle | null,
): KeptSearches {
  const numbers = new Int32Array(packed.buffer, packed.byteOffset, packed.length / Int32Array.BYTES_PER_ELEMENT);
  const [count = 0] = numbers;
  let kept: Kept | null = null;
  return {
    open: (articles) => (count === 0 ? null : openFormer(articles, numbers, articleOf, formerOf)),
    keep: (articles, candidates, listed) => {
      kept = { articles, candidates, listed };
    },
    pack: (numberOf) => (kept === null ? new Uint8Array(0) : packSearches(kept, numberOf)),
  };
}

/** What is to be kept, by place. */
interface Kept {
  readonly articles: readonly ArticleSummary[];
  readonly candidates: readonly (readonly number[])[];
  readonly listed: readonly boolean[];
}

function openFormer(
  articles: readonly ArticleSummary[],
  numbers: Int32Array,
  articleOf: (number: number) => ArticleSummary | undefined,
  formerOf: (number: number) => GoneArticle | null,
): FormerSearches | null {
  const [count = 0] = numbers;
  const placeOfArticle = new Map(articles.map((article, place) => [article, place]));
  const places = new Int32Array(count).fill(NONE);
  const heads = new Int32Array(articles.length);
  const starts = new Int32Array(articles.length);
  const gone: GoneArticle[] = [];
  let start = 1 + count;
  for (let number = 0; number < count; number++) {
    const head = numbers[1 + number] ?? 0;
    const article = articleOf(number);
    const place = article === undefined ? undefined : placeOfArticle.get(article);
    if (head !== 0 && place === undefined) {
      const former = formerOf(number);
      if (former === null) return null;
      gone.push(former);
    }
    if (head !== 0 && place !== undefined) {
      places[number] = place;
      heads[place] = head;
      starts[place] = start;
    }
    start += head >> FLAG_BITS;
  }
  return {
    wasThere: (place) => heads[place] !== 0,
    candidatesOf: (place) => {
      const [head, from] = [heads[place] ?? 0, starts[place] ?? 0];
      if (head === 0) return null;
      const found: number[] = [];
      for (let at = from; at < from + (head >> FLAG_BITS); at++) found.push(places[numbers[at] ?? NONE] ?? NONE);
      return found.includes(NONE) ? null : found;
    },
    isListed: (place) => ((heads[place] ?? 0) & IS_LISTED) !== 0,
    gone,
  };
}

function packSearches(
  { articles, candidates, listed }: Kept,
  numberOf: (article: ArticleSummary) => number | undefined,
): Uint8Array {
  const own = articles.map((article) => numberOf(article) ?? NONE);
  if (own.includes(NONE)) return new Uint8Array(0);
  const count = own.reduce((most, number) => Math.max(most, number), NONE) + 1;
  const places = new Int32Array(count).fill(NONE);
  own.forEach((number, place) => {
    places[number] = place;
  });
  const total = candidates.reduce((sum, { length }) => sum + length, 0);
  const numbers = new Int32Array(1 + count + total);
  numbers[0] = count;
  let at = 1 + count;
  places.forEach((place, number) => {
    const found = place === NONE ? undefined : candidates[place];
    if (found === undefined) return;
    numbers[1 + number] = (found.length << FLAG_BITS) | IS_THERE | (listed[place] ? IS_LISTED : 0);
    for (const one of found) numbers[at++] = own[one] ?? NONE;
  });
  return new Uint8Array(numbers.buffer);
}

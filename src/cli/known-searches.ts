import type { ArticleSummary } from "../model/article.ts";
import {
  type FormerSearches,
  type FoundSearch,
  type GoneArticle,
  type KnownSearches,
  NOT_JOINED,
} from "../pipeline/stories/known-searches.ts";

/** What was found for each article, to look into and to keep for the next time. */
export interface KeptSearches extends KnownSearches {
  /** Whether anything was kept, which says that articles were joined. */
  readonly isAsked: () => boolean;
  /** What was kept, as bytes, articles by their numbers of `numberOf`; empty when nothing was, or an article has none. */
  readonly pack: (numberOf: (article: ArticleSummary) => number | undefined) => Uint8Array;
}

/** First a number an article: 0 for one that was not there; else these, and its candidates' count times four. Then what it was joined with, then the head of its story. */
const IS_THERE = 1;
const IS_LISTED = 2;
const FLAG_BITS = 2;
const NONE = -1;
const FIELDS = 3;

/**
 * Open what was found for articles. `packed` is of `pack`, or empty; `articleOf` gives the article of a number that it
 * uses, where that is still as it was, and `formerOf` any as it was; null where that is lost.
 */
export function openKnownSearches(
  packed: Uint8Array,
  articleOf: (number: number) => ArticleSummary | undefined,
  formerOf: (number: number) => Omit<GoneArticle, "story" | "isListed"> | null,
): KeptSearches {
  const numbers = new Int32Array(packed.buffer, packed.byteOffset, packed.length / Int32Array.BYTES_PER_ELEMENT);
  const [count = 0] = numbers;
  let kept: Kept | null = null;
  return {
    open: (articles, isChanged = () => false) =>
      count === 0 ? null : openFormer(articles, isChanged, numbers, articleOf, formerOf),
    keep: (articles, found) => {
      kept = { articles, found };
    },
    isAsked: () => kept !== null,
    pack: (numberOf) => (kept === null ? new Uint8Array(0) : packSearches(kept, numberOf)),
  };
}

/** What is to be kept, by place. */
interface Kept {
  readonly articles: readonly ArticleSummary[];
  readonly found: readonly FoundSearch[];
}

function openFormer(
  articles: readonly ArticleSummary[],
  isChanged: (place: number) => boolean,
  numbers: Int32Array,
  articleOf: (number: number) => ArticleSummary | undefined,
  formerOf: (number: number) => Omit<GoneArticle, "story" | "isListed"> | null,
): FormerSearches | null {
  const [count = 0] = numbers;
  const placeOfArticle = new Map(articles.map((article, place) => [article, place]));
  const places = new Int32Array(count).fill(NONE);
  const heads = new Int32Array(articles.length);
  const starts = new Int32Array(articles.length);
  const own = new Int32Array(articles.length).fill(NONE);
  const gone: GoneArticle[] = [];
  const placesInGone = new Map<number, number>();
  let start = 1 + FIELDS * count;
  const fitAt = (number: number) => numbers[1 + count + number] ?? NONE;
  const storyAt = (number: number) => numbers[1 + 2 * count + number] ?? NONE;
  for (let number = 0; number < count; number++) {
    const head = numbers[1 + number] ?? 0;
    const article = articleOf(number);
    const placeNow = article === undefined ? undefined : placeOfArticle.get(article);
    const place = placeNow === undefined || isChanged(placeNow) ? undefined : placeNow;
    if (head !== 0 && place === undefined) {
      const former = formerOf(number);
      if (former === null) return null;
      placesInGone.set(number, gone.length);
      gone.push({ ...former, story: storyAt(number), isListed: (head & IS_LISTED) !== 0 });
    }
    if (head !== 0 && place !== undefined) {
      places[number] = place;
      heads[place] = head;
      own[place] = number;
      starts[place] = start;
    }
    start += head >> FLAG_BITS;
  }
  return {
    wasThere: (place) => heads[place] !== 0,
    candidatesOf: (place, replaced) => {
      const [head, from] = [heads[place] ?? 0, starts[place] ?? 0];
      if (head === 0) return null;
      const found: number[] = [];
      for (let at = from; at < from + (head >> FLAG_BITS); at++) {
        const number = numbers[at] ?? NONE;
        const now = places[number] ?? NONE;
        const own = now === NONE ? replaced.get(placesInGone.get(number) ?? NONE) : now;
        if (own === undefined) return null;
        found.push(own);
      }
      return found;
    },
    fitOf: (place) => {
      const number = own[place] ?? NONE;
      if (number === NONE) return null;
      const fit = fitAt(number);
      if (fit === NONE) return NOT_JOINED;
      const now = places[fit] ?? NONE;
      return now === NONE ? null : now;
    },
    storyOf: (place) => {
      const number = own[place] ?? NONE;
      return number === NONE ? NOT_JOINED : storyAt(number);
    },
    isListed: (place) => ((heads[place] ?? 0) & IS_LISTED) !== 0,
    gone,
  };
}

function packSearches(
  { articles, found }: Kept,
  numberOf: (article: ArticleSummary) => number | undefined,
): Uint8Array {
  const own = articles.map((article) => numberOf(article) ?? NONE);
  if (own.includes(NONE)) return new Uint8Array(0);
  const count = own.reduce((most, number) => Math.max(most, number), NONE) + 1;
  const places = new Int32Array(count).fill(NONE);
  own.forEach((number, place) => {
    places[number] = place;
  });
  const total = found.reduce((sum, { candidates }) => sum + candidates.length, 0);
  const numbers = new Int32Array(1 + FIELDS * count + total);
  numbers[0] = count;
  let at = 1 + FIELDS * count;
  places.forEach((place, number) => {
    const one = place === NONE ? undefined : found[place];
    if (one === undefined) return;
    const { candidates, isListed, fit, head } = one;
    numbers[1 + number] = (candidates.length << FLAG_BITS) | IS_THERE | (isListed ? IS_LISTED : 0);
    numbers[1 + count + number] = own[fit] ?? NONE;
    numbers[1 + 2 * count + number] = own[head] ?? NONE;
    for (const candidate of candidates) numbers[at++] = own[candidate] ?? NONE;
  });
  return new Uint8Array(numbers.buffer);
}

import type { ArticleSummary } from "../model/article.ts";
import type { ComparedPairs, PairAnswer, PairQuestion } from "../pipeline/stories/compared-pairs.ts";

/** What was found of pairs, to look into and to keep what was asked for. */
export interface KnownPairs extends ComparedPairs {
  /** What was asked for, as bytes; articles by their numbers of `numberOf`, pairs with one that has none left out. */
  readonly pack: (numberOf: (article: ArticleSummary) => number | undefined) => Uint8Array;
}

const VERDICTS: readonly PairAnswer["verdict"][] = ["no", "yes", "apart"];
const QUESTIONS: readonly PairQuestion[] = ["copy", "form", "title"];
/** More than there are articles: two numbers and a question as one whole number, which a double holds. */
const MOST_ARTICLES = 2 ** 25;
/** Bytes of a pair: its share as a double, its articles, and question and verdict. */
const PAIR_BYTES = 20;

/**
 * Open what was found of pairs. `packed` is of `pack`, or empty; `articleOf` gives the article of a number that it
 * uses, where that is still as it was.
 */
export function openKnownPairs(
  packed: Uint8Array,
  articleOf: (number: number) => ArticleSummary | undefined,
): KnownPairs {
  const numbers = new Map<ArticleSummary, number>();
  const pairs = new Map<number, Pair>();
  const numberOf = (article: ArticleSummary): number => {
    const known = numbers.get(article);
    if (known !== undefined) return known;
    numbers.set(article, numbers.size);
    return numbers.size - 1;
  };
  const keyOf = (question: PairQuestion, a: ArticleSummary, b: ArticleSummary) =>
    (numberOf(a) * MOST_ARTICLES + numberOf(b)) * QUESTIONS.length + QUESTIONS.indexOf(question);
  const view = new DataView(packed.buffer, packed.byteOffset, packed.length);
  for (let at = 0; at + PAIR_BYTES <= packed.length; at += PAIR_BYTES) {
    const [a, b] = [articleOf(view.getInt32(at + 8)), articleOf(view.getInt32(at + 12))];
    const code = view.getInt32(at + 16);
    const question = QUESTIONS[code % QUESTIONS.length];
    const verdict = VERDICTS[Math.floor(code / QUESTIONS.length)];
    if (!a || !b || !question || !verdict) continue;
    pairs.set(keyOf(question, a, b), { a, b, verdict, shared: view.getFloat64(at), isAsked: false });
  }
  return {
    answer: (question, a, b, compare) => {
      const key = keyOf(question, a, b);
      const known = pairs.get(key);
      if (known) {
        known.isAsked = true;
        return known;
      }
      const answer = compare();
      pairs.set(key, { a, b, verdict: answer.verdict, shared: answer.shared, isAsked: true });
      return answer;
    },
    pack: (savedNumberOf) => packPairs(pairs, savedNumberOf),
  };
}

interface Pair extends PairAnswer {
  readonly a: ArticleSummary;
  readonly b: ArticleSummary;
  isAsked: boolean;
}

function packPairs(
  pairs: ReadonlyMap<number, Pair>,
  numberOf: (article: ArticleSummary) => number | undefined,
): Uint8Array {
  const bytes = new Uint8Array(pairs.size * PAIR_BYTES);
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [key, { a, b, verdict, shared, isAsked }] of pairs) {
    const [numberA, numberB] = [numberOf(a), numberOf(b)];
    if (!isAsked || numberA === undefined || numberB === undefined) continue;
    view.setFloat64(at, shared);
    view.setInt32(at + 8, numberA);
    view.setInt32(at + 12, numberB);
    view.setInt32(at + 16, VERDICTS.indexOf(verdict) * QUESTIONS.length + (key % QUESTIONS.length));
    at += PAIR_BYTES;
  }
  return bytes.subarray(0, at);
}

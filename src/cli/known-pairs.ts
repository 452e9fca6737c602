import type { ArticleSummary } from "../model/article.ts";
import type { ComparedPairs, PairAnswer, PairQuestion } from "../pipeline/stories/compared-pairs.ts";

/** What was found of pairs, to look into and to keep what was asked for. */
export interface KnownPairs extends Required<Pick<ComparedPairs, "answer" | "keep">> {
  /** What was asked for, as bytes; articles by their numbers of `numberOf`, pairs with one that has none left out. */
  readonly pack: (numberOf: (article: ArticleSummary) => number | undefined) => Uint8Array;
}

const VERDICTS: readonly PairAnswer["verdict"][] = ["no", "yes", "apart"];
const QUESTIONS: readonly PairQuestion[] = ["copy", "form", "event"];
/** Bytes of a pair, all of one kind together: its share as a double, its articles, and question and verdict. */
const PAIR_BYTES = 20;
const NONE = -1;

/** Pairs side by side, each field in a column. */
interface PairColumns {
  readonly shares: Float64Array;
  readonly as: Int32Array;
  readonly bs: Int32Array;
  readonly codes: Int32Array;
}

/**
 * Open what was found of pairs. `packed` is of `pack`, at a multiple of eight in memory, or empty; `articleOf` gives the
 * article of a number that it uses, where that is still as it was. A pair is looked for behind its first article, which
 * has few.
 */
export function openKnownPairs(
  packed: Uint8Array,
  articleOf: (number: number) => ArticleSummary | undefined,
): KnownPairs {
  const known = columnsOf(packed, Math.floor(packed.length / PAIR_BYTES));
  const count = known.as.reduce((most, number, at) => Math.max(most, number, known.bs[at] ?? 0), NONE) + 1;
  const articles = Array.from({ length: count }, (_, number) => articleOf(number));
  const numbers = new Map<ArticleSummary, number>();
  articles.forEach((article, number) => {
    if (article !== undefined) numbers.set(article, number);
  });
  const chains = chainPairs(known.as, count);
  const asked = new Uint8Array(known.as.length);
  const answers = new Map<ArticleSummary, Answer[]>();

  /** The place of a pair that was known before; `NONE` for another. */
  function placeOf(question: PairQuestion, a: ArticleSummary, b: ArticleSummary): number {
    const [numberA, numberB] = [numbers.get(a), numbers.get(b)];
    if (numberA === undefined || numberB === undefined) return NONE;
    let at = chains.firsts[numberA] ?? NONE;
    while (at !== NONE && (known.bs[at] !== numberB || questionOf(known.codes[at]) !== question)) {
      at = chains.nexts[at] ?? NONE;
    }
    return at;
  }

  return {
    answer: (question, a, b, compare) => {
      const at = placeOf(question, a, b);
      const verdict = VERDICTS[Math.floor((known.codes[at] ?? NONE) / QUESTIONS.length)];
      if (verdict !== undefined) {
        asked[at] = 1;
        return { verdict, shared: known.shares[at] ?? 0 };
      }
      const own = answers.get(a) ?? [];
      const made = own.find((one) => one.b === b && one.question === question);
      if (made !== undefined) return made;
      answers.set(a, own);
      const answer: Answer = { ...compare(), b, question };
      own.push(answer);
      return answer;
    },
    keep: (article) => {
      const number = numbers.get(article);
      if (number === undefined) return;
      for (let at = chains.firsts[number] ?? NONE; at !== NONE; at = chains.nexts[at] ?? NONE) asked[at] = 1;
    },
    pack: (numberOf) => {
      const savedNumbers = Int32Array.from(articles, (article) => (article && numberOf(article)) ?? NONE);
      const kept: number[] = [];
      for (let at = 0; at < asked.length; at++) {
        const [a, b] = [known.as[at] ?? NONE, known.bs[at] ?? NONE];
        if (asked[at] === 1 && savedNumbers[a] !== NONE && savedNumbers[b] !== NONE) kept.push(at);
      }
      const made = [...answers].flatMap(([a, own]) => own.map((answer) => ({ a, answer })));
      const saved = made.filter(({ a, answer }) => numberOf(a) !== undefined && numberOf(answer.b) !== undefined);
      const packing = new Uint8Array((kept.length + saved.length) * PAIR_BYTES);
      const columns = columnsOf(packing, kept.length + saved.length);
      kept.forEach((at, place) => {
        columns.shares[place] = known.shares[at] ?? 0;
        columns.as[place] = savedNumbers[known.as[at] ?? NONE] ?? NONE;
        columns.bs[place] = savedNumbers[known.bs[at] ?? NONE] ?? NONE;
        columns.codes[place] = known.codes[at] ?? 0;
      });
      saved.forEach(({ a, answer: { b, question, verdict, shared } }, after) => {
        const place = kept.length + after;
        columns.shares[place] = shared;
        columns.as[place] = numberOf(a) ?? NONE;
        columns.bs[place] = numberOf(b) ?? NONE;
        columns.codes[place] = VERDICTS.indexOf(verdict) * QUESTIONS.length + QUESTIONS.indexOf(question);
      });
      return packing;
    },
  };
}

/** An answer that was not known before. */
interface Answer extends PairAnswer {
  readonly b: ArticleSummary;
  readonly question: PairQuestion;
}

function questionOf(code = 0): PairQuestion | undefined {
  return QUESTIONS[code % QUESTIONS.length];
}

function columnsOf({ buffer, byteOffset }: Uint8Array, count: number): PairColumns {
  const numbersFrom = byteOffset + count * Float64Array.BYTES_PER_ELEMENT;
  const column = (place: number) =>
    new Int32Array(buffer, numbersFrom + place * count * Int32Array.BYTES_PER_ELEMENT, count);
  return { shares: new Float64Array(buffer, byteOffset, count), as: column(0), bs: column(1), codes: column(2) };
}

/** By number of an article, the place of its last pair, and by place that of the one before. */
function chainPairs(as: Int32Array, count: number): { readonly firsts: Int32Array; readonly nexts: Int32Array } {
  const [firsts, nexts] = [new Int32Array(count).fill(NONE), new Int32Array(as.length)];
  as.forEach((number, at) => {
    nexts[at] = firsts[number] ?? NONE;
    firsts[number] = at;
  });
  return { firsts, nexts };
}

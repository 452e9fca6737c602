import type { Article } from "../../model/article.ts";
import { type PublicationDays, publicationDaysOf } from "../../model/publication-days.ts";
import { hashShingles } from "./choose-fingerprints.ts";
import type { CountryNames } from "./country-names.ts";
import { type FactWords, readFacts } from "./read-facts.ts";
import { eachOnce } from "./sorted-numbers.ts";

/** All of an article that it is compared with others by. */
export interface StoryText {
  readonly article: Article;
  readonly words: FactWords;
  readonly title: FactWords;
  /** Of the words as they are compared, each run of three once, ascending; made when it is first asked for. */
  readonly shingles: () => Int32Array;
  readonly days: PublicationDays;
}

const SHINGLE = 3;

/** Read an article for comparing. */
export function readStoryText(article: Article, findCountryNames: CountryNames): StoryText {
  const words = readFacts(article.text, findCountryNames);
  let shingles: Int32Array | null = null;
  return {
    article,
    words,
    title: readFacts(article.title ?? "", findCountryNames),
    shingles: () => {
      shingles ??= eachOnce(hashShingles(words.words, SHINGLE).sort());
      return shingles;
    },
    days: publicationDaysOf(article.published),
  };
}

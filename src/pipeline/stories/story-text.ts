import type { Article } from "../../model/article.ts";
import { type PublicationDays, publicationDaysOf } from "../../model/publication-days.ts";
import { hashShingles } from "./choose-fingerprints.ts";
import { type FactWords, readFacts } from "./read-facts.ts";

/** All of an article that it is compared with others by. */
export interface StoryText {
  readonly article: Article;
  readonly words: FactWords;
  readonly title: FactWords;
  /** Of the words as they are compared, each run of three. */
  readonly shingles: ReadonlySet<number>;
  readonly days: PublicationDays;
}

const SHINGLE = 3;

/** Read an article for comparing. One pass over its text. */
export function readStoryText(article: Article): StoryText {
  const words = readFacts(article);
  return {
    article,
    words,
    title: readFacts({ text: article.title ?? "", tags: [] }),
    shingles: new Set(hashShingles(words.words, SHINGLE)),
    days: publicationDaysOf(article.published),
  };
}

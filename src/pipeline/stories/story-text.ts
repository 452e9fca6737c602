import type { ArticleSummary } from "../../model/article.ts";
import { type PublicationDays, publicationDaysOf } from "../../model/publication-days.ts";
import { type ComparedWords, readyWords } from "./compared-words.ts";
import type { WordNumbers } from "./number-words.ts";
import type { StoryWords } from "./story-words.ts";

/** All of an article that it is compared with others by. */
export interface StoryText extends Omit<StoryWords, "read"> {
  readonly article: ArticleSummary;
  /** Read when they are first asked for. */
  readonly words: () => ComparedWords;
  readonly title: () => ComparedWords;
  readonly days: PublicationDays;
}

/** Open an article for comparing. */
export function openStoryText(article: ArticleSummary, story: StoryWords, dictionary: WordNumbers): StoryText {
  const { fingerprints, bag, read } = story;
  let [words, title]: (ComparedWords | null)[] = [];
  return {
    article,
    fingerprints,
    bag,
    words: () => {
      words ??= readyWords(read().text, dictionary);
      return words;
    },
    title: () => {
      title ??= readyWords(read().title, dictionary);
      return title;
    },
    days: publicationDaysOf(article.published),
  };
}

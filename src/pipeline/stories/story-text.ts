import type { ArticleSummary } from "../../model/article.ts";
import { type PublicationDays, publicationDaysOf } from "../../model/publication-days.ts";
import { type ComparedWords, readyWords } from "./compared-words.ts";
import type { WordNumbers } from "./number-words.ts";
import type { StoryWords } from "./story-words.ts";

/** All of an article that it is compared with others by. */
export interface StoryText extends Pick<StoryWords, "fingerprints" | "bag" | "isNaming"> {
  readonly article: ArticleSummary;
  /** Read when they are first asked for. */
  readonly words: () => ComparedWords;
  readonly title: () => ComparedWords;
  readonly days: PublicationDays;
}

/** Open an article for comparing. */
export function openStoryText(article: ArticleSummary, story: StoryWords, dictionary: WordNumbers): StoryText {
  const { fingerprints, bag, isNaming } = story;
  let [words, title]: (ComparedWords | null)[] = [];
  return {
    article,
    fingerprints,
    bag,
    ...(isNaming !== undefined && { isNaming }),
    words: () => {
      words ??= readyWords(story.read().text, dictionary);
      return words;
    },
    title: () => {
      title ??= readyWords(story.read().title, dictionary);
      return title;
    },
    days: publicationDaysOf(article.published),
  };
}

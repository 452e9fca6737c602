import type { ArticleSummary } from "../../model/article.ts";
import { type PublicationDays, publicationDaysOf } from "../../model/publication-days.ts";
import { type ComparedWords, readyWords } from "./compared-words.ts";
import type { WordNumbers } from "./number-words.ts";
import type { DatedArticle } from "./order-for-stories.ts";
import type { StoryWords } from "./story-words.ts";

/** All of an article that it is compared with others by. */
export interface StoryText extends DatedArticle, Pick<StoryWords, "fingerprints" | "bag"> {
  readonly isNaming: boolean | undefined;
  /** Read when they are first asked for. */
  readonly words: () => ComparedWords;
  readonly title: () => ComparedWords;
}

/** Open an article for comparing. */
export function openStoryText(article: ArticleSummary, story: StoryWords, dictionary: WordNumbers): StoryText {
  return new OpenedText(article, story, dictionary);
}

/** A class, as a build makes tens of thousands of these and next to none is compared. */
class OpenedText implements StoryText {
  readonly article: ArticleSummary;
  readonly days: PublicationDays;
  readonly fingerprints: Int32Array;
  readonly bag: Int32Array;
  readonly isNaming: boolean | undefined;
  readonly #story: StoryWords;
  readonly #dictionary: WordNumbers;
  #words: ComparedWords | null = null;
  #title: ComparedWords | null = null;

  constructor(article: ArticleSummary, story: StoryWords, dictionary: WordNumbers) {
    this.article = article;
    this.days = publicationDaysOf(article.published);
    this.fingerprints = story.fingerprints;
    this.bag = story.bag;
    this.isNaming = story.isNaming;
    this.#story = story;
    this.#dictionary = dictionary;
  }

  words(): ComparedWords {
    this.#words ??= readyWords(this.#story.read().text, this.#dictionary);
    return this.#words;
  }

  title(): ComparedWords {
    this.#title ??= readyWords(this.#story.read().title, this.#dictionary);
    return this.#title;
  }
}

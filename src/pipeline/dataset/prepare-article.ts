import type { Article, ArticleSummary } from "../../model/article.ts";
import type { TagMentions } from "../../model/dataset.ts";
import type { CountryNames } from "../stories/country-names.ts";
import { chooseStoryWords, readWords, type StoryWords } from "../stories/story-words.ts";
import { jsonBytes } from "./json-bytes.ts";

/** An article ready for a dataset: what is compared with other articles', and the rest as it is written. */
export interface PreparedArticle {
  readonly summary: ArticleSummary;
  /** The text as JSON. */
  readonly text: Uint8Array;
  /** The mentions of its tags, `TagMentions` each, as JSON. */
  readonly mentions: Uint8Array;
  readonly story: StoryWords;
}

/** Ready an article for a dataset: all that can be made of it without any other. Some passes over its text. */
export function prepareArticle(article: Article, findCountryNames: CountryNames): PreparedArticle {
  const { text, tags, ...rest } = article;
  return {
    summary: { ...rest, tags: tags.map(({ kind, id }) => ({ kind, id })) },
    text: jsonBytes(text),
    mentions: jsonBytes(tags.map(mentionsOf)),
    story: chooseStoryWords(readWords(text, article.title, findCountryNames)),
  };
}

function mentionsOf({ kind, id, mentions }: Article["tags"][number]): TagMentions {
  return [kind, id, ...mentions.flatMap(({ start, end }) => [start, end])];
}

import type { Article, ArticleSummary } from "../../../src/model/article.ts";
import type { Country } from "../../../src/model/codebook.ts";
import { compileCountryNames } from "../../../src/pipeline/stories/country-names.ts";
import { joinStories } from "../../../src/pipeline/stories/join-stories.ts";
import type { StoryPlace } from "../../../src/pipeline/stories/story.ts";
import { chooseStoryWords, readWords } from "../../../src/pipeline/stories/story-words.ts";

/** The stories of whole articles. */
export function joinArticles(
  articles: readonly Article[],
  countries: readonly Country[],
): ReadonlyMap<ArticleSummary, StoryPlace> {
  const findCountryNames = compileCountryNames(countries);
  const wordsOf = ({ text, title }: Article) => chooseStoryWords(readWords(text, title, findCountryNames));
  return joinStories(new Map(articles.map((article) => [article, wordsOf(article)])));
}

import type { ArticleSummary } from "../../model/article.ts";
import { type ComparedPairs, NO_PAIRS } from "./compared-pairs.ts";
import { joinCopies } from "./join-copies.ts";
import { joinRewrites } from "./join-rewrites.ts";
import { openWordNumbers } from "./number-words.ts";
import { orderForStories } from "./order-for-stories.ts";
import type { StoryPlace } from "./story.ts";
import { openStoryText, type StoryText } from "./story-text.ts";
import type { StoryWords } from "./story-words.ts";

/**
 * Join the articles that report the same thing: copies of one text, then reports of one event in other words.
 *
 * Every article has a place; one that is like no other is a story of its own. The same articles in any order give the
 * same stories, whatever `pairs` knows. Nothing is joined through a third article: a copy fits all of a story's texts that it is compared
 * with, a rewrite its head. Some passes over the texts; no text is compared with more than a few others.
 */
export function joinStories(
  articles: ReadonlyMap<ArticleSummary, StoryWords>,
  pairs: ComparedPairs = NO_PAIRS,
): ReadonlyMap<ArticleSummary, StoryPlace> {
  const dictionary = openWordNumbers();
  const opened: StoryText[] = [];
  for (const [article, words] of articles) opened.push(openStoryText(article, words, dictionary));
  const texts = orderForStories(opened);
  const copies = joinCopies(texts, pairs);
  const heads = texts.filter(({ article }) => copies.get(article)?.link === null);
  const rewrites = joinRewrites(heads, pairs);
  const places = new Map<ArticleSummary, StoryPlace>();
  for (const { article } of texts) {
    const place = copies.get(article) ?? { head: article, link: null };
    const rewrite = rewrites.get(place.head);
    places.set(article, rewrite === undefined ? place : { head: rewrite.with, link: place.link ?? rewrite });
  }
  return places;
}

/** How many stories there are. */
export function countStories(places: ReadonlyMap<ArticleSummary, StoryPlace>): number {
  let stories = 0;
  for (const { link } of places.values()) if (link === null) stories++;
  return stories;
}

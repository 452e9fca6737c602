import type { Article } from "../../model/article.ts";
import type { Country } from "../../model/codebook.ts";
import { compileCountryNames } from "./country-names.ts";
import { joinCopies } from "./join-copies.ts";
import { joinRewrites } from "./join-rewrites.ts";
import { orderForStories } from "./order-for-stories.ts";
import type { StoryPlace } from "./story.ts";
import { readStoryText } from "./story-text.ts";

/**
 * Join the articles that report the same thing: copies of one text, then reports of one event in other words.
 *
 * `countries` are the codebook's, so that a country is one whatever it is called. Every article has a place; one that is like no other is a story of its own. The same articles in any order give the
 * same stories. Nothing is joined through a third article: a copy fits all of a story's texts that it is compared
 * with, a rewrite its head. Some passes over the texts; no text is compared with more than a few others.
 */
export function joinStories(
  articles: readonly Article[],
  countries: readonly Country[],
): ReadonlyMap<Article, StoryPlace> {
  const findCountryNames = compileCountryNames(countries);
  const ordered = orderForStories(articles);
  const texts = ordered.map((article) => readStoryText(article, findCountryNames));
  const copies = joinCopies(texts);
  const rewrites = joinRewrites(texts.filter(({ article }) => copies.get(article)?.link === null));
  const places = new Map<Article, StoryPlace>();
  for (const article of ordered) {
    const place = copies.get(article) ?? { head: article, link: null };
    const rewrite = rewrites.get(place.head);
    places.set(article, rewrite === undefined ? place : { head: rewrite.with, link: place.link ?? rewrite });
  }
  return places;
}

/** How many stories there are. */
export function countStories(places: ReadonlyMap<Article, StoryPlace>): number {
  let stories = 0;
  for (const { link } of places.values()) if (link === null) stories++;
  return stories;
}

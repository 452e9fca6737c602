import { type ArticleSummary, DATE_BASES, SOURCE_KINDS, type TagKind } from "../../model/article.ts";
import type { ArticleColumns, Dictionaries, PackedLists } from "../../model/dataset.ts";
import { packDates, packNumbers, packWords } from "../../model/packed.ts";
import type { StoryPlace } from "../stories/story.ts";

/**
 * The columns of `articles.json`; `articles` must be in dataset order, and `stories` of `joinStories` have all of them.
 *
 * @throws when a tag names a theme, agreement or family that the dictionaries lack.
 */
export function encodeArticles(
  articles: readonly ArticleSummary[],
  dictionaries: Dictionaries,
  fingerprint: string,
  stories: ReadonlyMap<ArticleSummary, StoryPlace>,
): ArticleColumns {
  const rows = new Map(articles.map((article, row) => [article, row]));
  const publishers = placesOf(dictionaries.publishers);
  return {
    fingerprint,
    ids: articles.map(({ id }) => id),
    titles: articles.map(({ title }) => title),
    files: articles.map(({ file }) => file),
    urls: articles.map(({ url }) => url),
    publisherNames: packWords(articles.map(({ publisherName }) => publisherName)),
    publisherCountries: packWords(articles.map(({ publisherCountry }) => publisherCountry)),
    languages: packWords(articles.map(({ language }) => language)),
    kinds: packNumbers(articles.map(({ kind }) => SOURCE_KINDS.indexOf(kind))),
    bases: packNumbers(articles.map(({ published }) => DATE_BASES.indexOf(published.basis))),
    published: packDates(articles.map(({ published }) => published.date)),
    notBefore: packDates(articles.map(({ published }) => published.notBefore ?? null)),
    notAfter: packDates(articles.map(({ published }) => published.notAfter ?? null)),
    publishers: packNumbers(
      articles.map(({ publisher }) => (publisher === null ? -1 : placeOf(publishers, publisher))),
    ),
    countries: packTags(articles, "country", placesOf(dictionaries.countries)),
    themes: packTags(articles, "theme", placesOf(dictionaries.themes)),
    agreements: packTags(articles, "agreement", placesOf(dictionaries.agreements)),
    families: packTags(articles, "family", placesOf(dictionaries.families)),
    stories: packNumbers(articles.map((article, row) => rows.get(stories.get(article)?.head ?? article) ?? row)),
  };
}

function packTags(
  articles: readonly ArticleSummary[],
  kind: TagKind,
  places: ReadonlyMap<string, number>,
): PackedLists {
  const offsets = [0];
  const values: number[] = [];
  for (const { tags } of articles) {
    const own: number[] = [];
    for (const tag of tags) {
      if (tag.kind !== kind) continue;
      const place = placeOf(places, tag.id);
      if (!own.includes(place)) own.push(place);
    }
    if (own.length > 1) own.sort((a, b) => a - b);
    for (const place of own) values.push(place);
    offsets.push(values.length);
  }
  return { offsets: packNumbers(offsets), values: packNumbers(values) };
}

/** The place of each id in its dictionary. */
export function placesOf(entries: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  return new Map(entries.map(({ id }, place) => [id, place]));
}

/** @throws when the dictionary lacks the id. */
export function placeOf(places: ReadonlyMap<string, number>, id: string): number {
  const place = places.get(id);
  if (place === undefined) throw new RangeError(`not in the codebook: ${id}`);
  return place;
}

import type { Article } from "../../src/model/article.ts";
import { DIMENSIONS, type Dimension, type Filter } from "../../src/model/filter.ts";
import { firstDayOf, lastDayOf } from "../../src/model/partial-date.ts";
import { publicationDaysOf } from "../../src/model/publication-days.ts";
import { naiveHas } from "./search/naive-search.ts";
import { SMALL_CODEBOOK } from "./small-collection.ts";

/** The values of an article in a dimension, read off the article itself. */
export function valuesOf(article: Article, dimension: Dimension): string[] {
  switch (dimension) {
    case "publisher":
      return article.publisher === null ? [] : [article.publisher];
    case "kind":
      return [article.kind];
    case "basis":
      return [article.published.basis];
    case "agreement": {
      const named = tagsOf(article, "agreement");
      const families = SMALL_CODEBOOK.agreements.filter(({ id }) => named.includes(id)).map(({ family }) => family);
      return [...new Set<string>([...named, ...families, ...tagsOf(article, "family")])];
    }
    default:
      return tagsOf(article, dimension);
  }
}

export function tagsOf(article: Article, kind: string): string[] {
  return article.tags.filter((tag) => tag.kind === kind).map(({ id }) => id);
}

/** Whether the facet of a dimension counts an article: as if nothing were chosen in it, unless all that is must be had. */
export function isCountedIn(article: Article, filter: Filter, dimension: Dimension): boolean {
  return passes(article, filter.all.includes(dimension) ? filter : { ...filter, [dimension]: [] });
}

/** Whether an article passes a filter, part by part. */
export function passes(article: Article, filter: Filter): boolean {
  return (
    DIMENSIONS.every((own) => passesDimension(article, filter, own)) &&
    passesDates(article, filter) &&
    passesWords(article, filter.words)
  );
}

function passesDimension(article: Article, filter: Filter, dimension: Dimension): boolean {
  const [own, chosen] = [valuesOf(article, dimension), [...new Set<string>(filter[dimension])]];
  if (own.some((id) => filter.without[dimension]?.includes(id))) return false;
  if (chosen.length === 0) return true;
  const has = (id: string) => own.includes(id);
  return filter.all.includes(dimension) ? chosen.every(has) : chosen.some(has);
}

function passesDates({ published }: Article, { from, to }: Filter): boolean {
  const { first, last } = publicationDaysOf(published);
  const isAfter = from === null || (first !== null && first >= firstDayOf(from));
  return isAfter && (to === null || (last !== null && last <= lastDayOf(to)));
}

/** Whether no range of days is known in which an article was published. */
export function isUndated({ published }: Article): boolean {
  const { first, last } = publicationDaysOf(published);
  return first === null || last === null;
}

function passesWords({ title, text, publisherName }: Article, words: string): boolean {
  return naiveHas({ title, text, publisher: publisherName }, words);
}

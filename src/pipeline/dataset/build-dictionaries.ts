import type { ArticleSummary } from "../../model/article.ts";
import type { Codebook, Publisher } from "../../model/codebook.ts";
import { compareTexts } from "../../model/compare-texts.ts";
import type { Dictionaries } from "../../model/dataset.ts";
import type { CountryId, PublisherId } from "../../model/ids.ts";

/**
 * What the ids of the dataset mean, in the codebook's order, without what only the reader of texts needs.
 *
 * A country or publisher that occurs and is not in the codebook follows, by id. `articles` must be in dataset order,
 * so that the first one names an unlisted publisher.
 */
export function buildDictionaries(articles: readonly ArticleSummary[], codebook: Codebook): Dictionaries {
  return {
    ladders: codebook.ladders.map(({ stages, ...ladder }) => ({
      ...ladder,
      stages: stages.map(({ cues: _cues, ...words }) => words),
    })),
    agreements: codebook.agreements.map(
      ({
        aliases: _aliases,
        sharedAliases: _sharedAliases,
        terms: _terms,
        topics: _topics,
        themes: _themes,
        ...agreement
      }) => agreement,
    ),
    families: codebook.families.map(({ aliases: _aliases, ...family }) => family),
    themes: codebook.themes.map(({ phrases: _phrases, weak: _weak, not: _not, ...theme }) => theme),
    countries: countriesThatOccur(articles, codebook),
    publishers: publishersThatOccur(articles, codebook),
  };
}

function countriesThatOccur(articles: readonly ArticleSummary[], codebook: Codebook): Dictionaries["countries"] {
  const ids = new Set<string>(codebook.agreements.flatMap(({ parties }) => parties));
  for (const { tags, claims } of articles) {
    for (const tag of tags) if (tag.kind === "country") ids.add(tag.id);
    for (const { party } of claims) if (party !== null) ids.add(party);
  }
  const listed = codebook.countries.filter(({ id }) => ids.delete(id));
  const unlisted = [...ids].sort().map((id) => ({ id: id as CountryId, name: id, isOrganisation: false }));
  return [...listed.map(({ phrases: _phrases, not: _not, ...country }) => country), ...unlisted];
}

function publishersThatOccur(articles: readonly ArticleSummary[], codebook: Codebook): Dictionaries["publishers"] {
  const first = new Map<PublisherId, ArticleSummary>();
  for (const article of articles) {
    if (article.publisher !== null && !first.has(article.publisher)) first.set(article.publisher, article);
  }
  const listed = codebook.publishers.filter(({ id }) => first.delete(id));
  const unlisted = [...first].sort(([a], [b]) => compareTexts(a, b)).map(([id, article]) => describeBy(id, article));
  return [...listed.map(({ aliases: _aliases, ...publisher }) => publisher), ...unlisted];
}

function describeBy(id: PublisherId, article: ArticleSummary): Omit<Publisher, "aliases"> {
  const { publisherName, kind, publisherCountry } = article;
  return { id, name: publisherName ?? id, kind, country: publisherCountry, isStateRun: false };
}

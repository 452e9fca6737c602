import type { ArticleSummary } from "../../model/article.ts";
import type { Claim } from "../../model/claim.ts";
import type { Codebook, Publisher } from "../../model/codebook.ts";
import { compareTexts } from "../../model/compare-texts.ts";
import type { Dictionaries } from "../../model/dataset.ts";
import type { CountryId, PublisherId } from "../../model/ids.ts";

/** What an article shows of countries and publishers. */
export interface Occurring
  extends Pick<ArticleSummary, "tags" | "publisher" | "publisherName" | "publisherCountry" | "kind"> {
  readonly claims: readonly Pick<Claim, "party">[];
}

/**
 * What the ids of the dataset mean, in the codebook's order, without what only the reader of texts needs.
 *
 * A country or publisher that occurs and is not in the codebook follows, by id. `articles` must be in dataset order,
 * so that the first one names an unlisted publisher.
 */
export function buildDictionaries(articles: Iterable<Occurring>, codebook: Codebook): Dictionaries {
  const { countries, publishers } = findWhatOccurs(articles, codebook);
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
        buyer: _buyer,
        ...agreement
      }) => agreement,
    ),
    families: codebook.families.map(({ aliases: _aliases, ...family }) => family),
    themes: codebook.themes.map(
      ({ phrases: _phrases, weak: _weak, isOftenInPassing: _isOftenInPassing, not: _not, ...theme }) => theme,
    ),
    countries: listCountries(countries, codebook),
    publishers: listPublishers(publishers, codebook),
  };
}

/** The countries that occur, and the first article of each publisher. One pass, as articles may come from a generator. */
function findWhatOccurs(articles: Iterable<Occurring>, codebook: Codebook) {
  const countries = new Set<string>(codebook.agreements.flatMap(({ parties }) => parties));
  const publishers = new Map<PublisherId, Occurring>();
  for (const article of articles) {
    for (const tag of article.tags) if (tag.kind === "country") countries.add(tag.id);
    for (const { party } of article.claims) if (party !== null) countries.add(party);
    const { publisher } = article;
    if (publisher !== null && !publishers.has(publisher)) publishers.set(publisher, article);
  }
  return { countries, publishers };
}

function listCountries(occurring: ReadonlySet<string>, codebook: Codebook): Dictionaries["countries"] {
  const ids = new Set(occurring);
  const listed = codebook.countries.filter(({ id }) => ids.delete(id));
  const unlisted = [...ids].sort().map((id) => ({ id: id as CountryId, name: id, isOrganisation: false }));
  return [...listed.map(({ phrases: _phrases, not: _not, ...country }) => country), ...unlisted];
}

function listPublishers(
  occurring: ReadonlyMap<PublisherId, Occurring>,
  codebook: Codebook,
): Dictionaries["publishers"] {
  const first = new Map(occurring);
  const listed = codebook.publishers.filter(({ id }) => first.delete(id));
  const unlisted = [...first].sort(([a], [b]) => compareTexts(a, b)).map(([id, article]) => describeBy(id, article));
  return [...listed.map(({ aliases: _aliases, ...publisher }) => publisher), ...unlisted];
}

function describeBy(id: PublisherId, article: Occurring): Omit<Publisher, "aliases"> {
  const { publisherName, kind, publisherCountry } = article;
  return { id, name: publisherName ?? id, kind, country: publisherCountry, isStateRun: false };
}

import type { ArticleSummary } from "../../model/article.ts";
import type { Claim } from "../../model/claim.ts";
import type { Codebook, Publisher } from "../../model/codebook.ts";
import { compareTexts } from "../../model/compare-texts.ts";
import type { Dictionaries } from "../../model/dataset.ts";
import type { CountryId, PublisherId } from "../../model/ids.ts";
import type { Column } from "../../model/packed.ts";
import type { KnownRows } from "./known-rows.ts";

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
  const occurrence = openOccurrence(codebook);
  for (const article of articles) occurrence.add(article);
  return listDictionaries(occurrence, codebook);
}

/** The same of what was seen of articles that came one after another. */
export function listDictionaries({ countries, publishers }: Occurrence, codebook: Codebook): Dictionaries {
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

/** What an article shows of a publisher that the codebook does not list. */
type Described = Pick<Occurring, "publisherName" | "kind" | "publisherCountry">;

/** The countries that occur, and the first article of each publisher. */
export interface Occurrence {
  readonly countries: ReadonlySet<string>;
  readonly publishers: ReadonlyMap<PublisherId, Described>;
  readonly add: (article: Occurring) => void;
  /** Add an article that is a row of `known`, without looking into it. */
  readonly addKnown: (article: Occurring, formerRow: number) => void;
}

/** What articles show, which must come in dataset order; `known` are the rows that `addKnown` looks up. */
export function openOccurrence(codebook: Codebook, known: KnownRows | null = null): Occurrence {
  const countries = new Set<string>(codebook.agreements.flatMap(({ parties }) => parties));
  const publishers = new Map<PublisherId, Described>();
  const wasSeen = { countries: new Set<number>(), parties: new Set<number>(), publishers: new Set<number>() };
  return {
    countries,
    publishers,
    add(article) {
      for (const tag of article.tags) if (tag.kind === "country") countries.add(tag.id);
      for (const { party } of article.claims) if (party !== null) countries.add(party);
      const { publisher } = article;
      if (publisher !== null && !publishers.has(publisher)) publishers.set(publisher, article);
    },
    addKnown(article, formerRow) {
      if (known === null) throw new Error("no rows are known");
      const { lists, claims, dictionaries } = known;
      eachNew(lists.countries.values, lists.countries.starts, formerRow, wasSeen.countries, (place) => {
        countries.add(dictionaries.countries[place]?.id ?? "");
      });
      eachNew(claims.parties.numbers, claims.starts, formerRow, wasSeen.parties, (number) => {
        countries.add(claims.parties.words[number] ?? "");
      });
      const publisher = known.publishers[formerRow] ?? -1;
      if (publisher === -1 || wasSeen.publishers.has(publisher)) return;
      wasSeen.publishers.add(publisher);
      const entry = dictionaries.publishers[publisher];
      if (entry === undefined || publishers.has(entry.id)) return;
      // The entry was made of the first article of the publisher.
      const isFirst = known.publishers.indexOf(publisher) === formerRow;
      const { name: publisherName, kind, country: publisherCountry } = entry;
      publishers.set(entry.id, isFirst ? { publisherName, kind, publisherCountry } : article);
    },
  };
}

/** Call `take` with each number of a row that was not seen before; none is -1. */
function eachNew(
  numbers: Column,
  starts: Int32Array,
  row: number,
  wasSeen: Set<number>,
  take: (number: number) => void,
): void {
  const end = starts[row + 1] ?? 0;
  for (let at = starts[row] ?? 0; at < end; at++) {
    const number = numbers[at] ?? -1;
    if (number === -1 || wasSeen.has(number)) continue;
    wasSeen.add(number);
    take(number);
  }
}

function listCountries(occurring: ReadonlySet<string>, codebook: Codebook): Dictionaries["countries"] {
  const ids = new Set(occurring);
  const listed = codebook.countries.filter(({ id }) => ids.delete(id));
  const unlisted = [...ids].sort().map((id) => ({ id: id as CountryId, name: id, isOrganisation: false }));
  return [...listed.map(({ phrases: _phrases, not: _not, ...country }) => country), ...unlisted];
}

function listPublishers(occurring: Occurrence["publishers"], codebook: Codebook): Dictionaries["publishers"] {
  const first = new Map(occurring);
  const listed = codebook.publishers.filter(({ id }) => first.delete(id));
  const unlisted = [...first].sort(([a], [b]) => compareTexts(a, b)).map(([id, article]) => describeBy(id, article));
  return [...listed.map(({ aliases: _aliases, ...publisher }) => publisher), ...unlisted];
}

function describeBy(id: PublisherId, { publisherName, kind, publisherCountry }: Described): Omit<Publisher, "aliases"> {
  return { id, name: publisherName ?? id, kind, country: publisherCountry, isStateRun: false };
}

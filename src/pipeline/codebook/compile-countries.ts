import worldCountries, { type Country as WorldCountry } from "world-countries";
import type { Country } from "../../model/codebook.ts";
import type { CountryId } from "../../model/ids.ts";
import type { CountryEntry } from "./shapes.ts";

/** The ids of the countries that are known without any entry. */
export const WORLD_COUNTRY_IDS: readonly string[] = worldCountries.map((country) => country.cca2);

/**
 * Every country of the world, with what `entries` add and take away, and the organisations among them.
 *
 * Entries come first, in their order, the other countries after them by id. A usual name that several countries share
 * belongs to the one of them that is independent ("French"), and to none when several are ("Congolese").
 */
export function compileCountries(entries: readonly CountryEntry[]): readonly Country[] {
  const world = new Map(worldCountries.map((country) => [country.cca2, country]));
  const listed = new Set(entries.map((entry) => entry.id));
  const others = [...world.keys()].filter((id) => !listed.has(id)).sort();
  const usual = usualPhrases();
  const countries = [...entries, ...others.map((id): CountryEntry => ({ id }))].map((entry): Country => {
    const without = new Set(entry.without);
    const names = (usual.get(entry.id) ?? []).filter((phrase) => !without.has(phrase));
    return {
      id: entry.id as CountryId,
      name: entry.name ?? world.get(entry.id)?.name.common ?? entry.id,
      isOrganisation: entry.organisation ?? false,
      phrases: [...new Set([...names, ...(entry.phrases ?? [])])],
      not: entry.not ?? [],
    };
  });
  return keepApart(countries);
}

/** The usual phrases of each country by id, without those that no single country has. */
function usualPhrases(): Map<string, readonly string[]> {
  const phrases = new Map(worldCountries.map((country) => [country.cca2, [...new Set(phrasesOf(country))]]));
  const owners = new Map<string, WorldCountry[]>();
  for (const country of worldCountries) {
    for (const phrase of phrases.get(country.cca2) ?? []) owners.set(phrase, [...(owners.get(phrase) ?? []), country]);
  }
  const ownerOf = (phrase: string) => {
    const all = owners.get(phrase) ?? [];
    const independent = all.filter((country) => country.independent);
    return (all.length === 1 ? all : independent.length === 1 ? independent : [])[0];
  };
  for (const [id, all] of phrases) {
    phrases.set(
      id,
      all.filter((phrase) => ownerOf(phrase)?.cca2 === id),
    );
  }
  return phrases;
}

/** A country's common and official name, and what its people are called: "Japanese", "Australian" and "Australians". */
function phrasesOf({ name, demonyms }: WorldCountry): string[] {
  const people = [demonyms.eng?.m ?? "", demonyms.eng?.f ?? ""].flatMap((words) => words.split(/, | or |\/| - /));
  const plurals = people.filter((word) => /(?:[inortwk]|[^s]e)$/.test(word) && !/(?:ese|nch)$/.test(word));
  return [name.common, name.official, ...people, ...plurals.map((word) => `${word}s`)].filter(
    (phrase) => phrase !== "",
  );
}

/** Add to each country's `not` the phrases of others that contain one of its own: "Papua New Guinea" for "Guinea". */
function keepApart(countries: readonly Country[]): readonly Country[] {
  const byWord = new Map<string, { id: CountryId; phrase: string }[]>();
  for (const { id, phrases } of countries) {
    for (const phrase of phrases) {
      for (const word of new Set(phrase.split(" "))) byWord.set(word, [...(byWord.get(word) ?? []), { id, phrase }]);
    }
  }
  return countries.map((country) => {
    const traps = country.phrases.flatMap((own) =>
      (byWord.get(own.split(" ")[0] ?? "") ?? [])
        .filter(({ id, phrase }) => id !== country.id && phrase !== own && ` ${phrase} `.includes(` ${own} `))
        .map(({ phrase }) => phrase),
    );
    return { ...country, not: [...new Set([...country.not, ...traps])] };
  });
}

import type { Country } from "../../model/codebook.ts";
import { compilePhrases, findPhrases, type PhraseMatch } from "../text/find-phrases.ts";
import { compileAutomaton, findRuns } from "../text/phrase-automaton.ts";
import { countryPhrases } from "../text/reading.ts";
import { hashOfWord } from "./scan-words.ts";

/**
 * Finds every place of a text that names a country, in order and apart from each other; `meaning` is a hash of which.
 *
 * Unlike tags it takes no account of what a text is about: what stands in a dateline or in the name of a newspaper is
 * as much part of the words as the rest.
 */
export type CountryNames = (text: string) => readonly PhraseMatch<number>[];

/** Ready the names of countries; done once for many texts. */
export function compileCountryNames(countries: readonly Country[]): CountryNames {
  const list = compilePhrases(
    countryPhrases({ countries }).map((phrase) => ({
      ...phrase,
      meaning: phrase.meaning === null ? null : hashOfWord(`country${phrase.meaning}`),
    })),
  );
  const automaton = compileAutomaton([list.runs]);
  return (text) => findPhrases(list, text, findRuns(automaton, text)[0] ?? []);
}

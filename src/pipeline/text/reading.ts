import type { Agreement, Codebook } from "../../model/codebook.ts";
import type { AgreementId, CountryId, FamilyId } from "../../model/ids.ts";
import type { Span } from "../../model/span.ts";
import { type CueIndex, compileCues, type SpelledCues } from "./compile-cues.ts";
import { type DescriptiveWords, descriptiveWordsOf } from "./described-by-words.ts";
import { compilePhrases, findPhrases, type Phrase, type PhraseList, type PhraseMatch } from "./find-phrases.ts";
import { foldText } from "./fold-text.ts";
import { findJoinedCountries, type JoinedCountries } from "./joined-countries.ts";
import { thingsOf } from "./named-things.ts";
import { type AgreementsByParties, groupByParties } from "./paired-agreements.ts";
import { compileAutomaton, findRuns, type PhraseAutomaton } from "./phrase-automaton.ts";
import { splitSentences } from "./split-sentences.ts";
import { type ThemeSign, themePhrases } from "./theme-phrases.ts";

/** What a name in a text stands for: one agreement, several that share an alias, a term or a topic, or a family. */
export type NameMeaning =
  | { readonly kind: "alias" | "shared" | "term" | "topic"; readonly agreement: AgreementId }
  | { readonly kind: "family"; readonly family: FamilyId };

/** What of a reader finds things in texts. */
export interface ReaderParts {
  readonly countries: PhraseList<CountryId>;
  readonly themes: PhraseList<ThemeSign>;
  readonly names: PhraseList<NameMeaning>;
  readonly cues: CueIndex;
  /** Finds all four lists in one pass, in this order. */
  readonly automaton: PhraseAutomaton;
}

/** The codebook in the shape that reading needs. */
export interface Reader extends ReaderParts {
  readonly agreements: ReadonlyMap<AgreementId, Agreement>;
  /** What each agreement is about, as the kinds of `kindsOfThing`. */
  readonly things: ReadonlyMap<AgreementId, ReadonlySet<number>>;
  readonly byParties: AgreementsByParties;
  /** The words that treaties are described by. */
  readonly described: DescriptiveWords;
  /** Every country that is party to an agreement. */
  readonly partners: ReadonlySet<CountryId>;
}

/** A reader that was made of a codebook alone: all cues are spelled out. */
export interface CompiledReader extends Reader {
  readonly cues: SpelledCues;
}

/** A text taken apart once, for everything that is read from it. */
export interface Reading {
  readonly text: string;
  readonly folded: string;
  readonly sentences: readonly Span[];
  readonly countries: readonly PhraseMatch<CountryId>[];
  /** Countries named in one breath. */
  readonly joined: readonly JoinedCountries[];
  readonly themes: readonly PhraseMatch<ThemeSign>[];
  readonly names: readonly PhraseMatch<NameMeaning>[];
  /** Where the openings of cues end, with their places in the index, as the automaton found them. */
  readonly cueOpenings: readonly number[];
}

/** Turn a codebook into a reader; done once for many texts. */
export function compileReader(codebook: Codebook): CompiledReader {
  const countries = compilePhrases(countryPhrases(codebook));
  const themes = compilePhrases(listThemePhrases(codebook));
  const names = compilePhrases(namePhrases(codebook));
  const cues = compileCues(codebook);
  const automaton = compileAutomaton([countries.runs, themes.runs, names.runs, cues.runs]);
  return { ...joinReader(codebook, { countries, themes, names, cues, automaton }), cues };
}

/** A reader of parts that take long to make, and of what is soon made of the codebook. */
export function joinReader(codebook: Codebook, parts: ReaderParts): Reader {
  return {
    ...parts,
    agreements: new Map(codebook.agreements.map((agreement) => [agreement.id, agreement])),
    things: new Map(codebook.agreements.map((agreement) => [agreement.id, thingsOf(agreement)])),
    byParties: groupByParties(codebook.agreements),
    described: descriptiveWordsOf(codebook.agreements),
    partners: new Set(codebook.agreements.flatMap(({ parties }) => parties)),
  };
}

/** The phrases of all themes, in both numbers. */
export function listThemePhrases({ themes }: Pick<Codebook, "themes">): Phrase<ThemeSign>[] {
  return themePhrases(themes, bothNumbers);
}

/** What names each country, and what only looks like it. */
export function countryPhrases({ countries }: Pick<Codebook, "countries">): Phrase<CountryId>[] {
  const caseRule = "as-written";
  return countries.flatMap(({ id, phrases, not }) => [
    ...phrases.map((words): Phrase<CountryId> => ({ words, caseRule, meaning: id })),
    ...not.map((words): Phrase<CountryId> => ({ words, caseRule, meaning: null })),
  ]);
}

function bothNumbers(words: string): string[] {
  if (/[^aeiou]y$/.test(words)) return [words, `${words.slice(0, -1)}ies`];
  return /[a-rt-zA-RT-Z0-9]$/.test(words) ? [words, `${words}s`] : [words];
}

/** What names each agreement and family, or what they are about. */
export function namePhrases({ agreements, families }: Codebook): Phrase<NameMeaning>[] {
  const caseRule = "acronyms";
  return [
    ...agreements.flatMap(({ id, aliases, sharedAliases, terms, topics }) => [
      ...aliases.map((words): Phrase<NameMeaning> => ({ words, caseRule, meaning: { kind: "alias", agreement: id } })),
      ...sharedAliases
        .flatMap(bothNumbers)
        .map((words): Phrase<NameMeaning> => ({ words, caseRule, meaning: { kind: "shared", agreement: id } })),
      ...topics
        .flatMap(bothNumbers)
        .map((words): Phrase<NameMeaning> => ({ words, caseRule, meaning: { kind: "topic", agreement: id } })),
      ...terms
        .flatMap(bothNumbers)
        .map((words): Phrase<NameMeaning> => ({ words, caseRule, meaning: { kind: "term", agreement: id } })),
    ]),
    ...families.flatMap(({ id, aliases }) =>
      aliases.map((words): Phrase<NameMeaning> => ({ words, caseRule, meaning: { kind: "family", family: id } })),
    ),
  ];
}

/** Take a text apart: sentences, and every name of the codebook in it. A few passes over the text. */
export function openText(reader: Reader, text: string): Reading {
  const folded = foldText(text);
  const [countryRuns = [], themeRuns = [], nameRuns = [], cueOpenings = []] = findRuns(reader.automaton, text);
  const countries = findPhrases(reader.countries, text, countryRuns);
  return {
    text,
    folded,
    sentences: splitSentences(text),
    countries,
    joined: findJoinedCountries(folded, countries),
    themes: findPhrases(reader.themes, text, themeRuns),
    names: findPhrases(reader.names, text, nameRuns),
    cueOpenings,
  };
}

import type { Agreement, Codebook } from "../../model/codebook.ts";
import type { AgreementId, CountryId, FamilyId, ThemeId } from "../../model/ids.ts";
import type { Span } from "../../model/span.ts";
import { type CueIndex, compileCues } from "./compile-cues.ts";
import { foldText } from "./fold-text.ts";
import { findJoinedCountries, type JoinedCountries } from "./joined-countries.ts";
import { thingsOf } from "./named-things.ts";
import { type AgreementsByParties, groupByParties } from "./paired-agreements.ts";
import { compilePhrases, findPhrases, type Phrase, type PhraseMatch, type PhraseTrie } from "./phrase-trie.ts";
import { splitSentences } from "./split-sentences.ts";
import { firstWordAt, splitWords, type Word } from "./split-words.ts";

/** What a name in a text stands for: one agreement, several that share an alias, a term or a topic, or a family. */
export type NameMeaning =
  | { readonly kind: "alias" | "shared" | "term" | "topic"; readonly agreement: AgreementId }
  | { readonly kind: "family"; readonly family: FamilyId };

/** The codebook in the shape that reading needs. */
export interface Reader {
  readonly countries: PhraseTrie<CountryId>;
  readonly themes: PhraseTrie<ThemeId>;
  readonly names: PhraseTrie<NameMeaning>;
  readonly cues: CueIndex;
  readonly agreements: ReadonlyMap<AgreementId, Agreement>;
  /** What each agreement is about, as the kinds of `kindsOfThing`. */
  readonly things: ReadonlyMap<AgreementId, ReadonlySet<number>>;
  readonly byParties: AgreementsByParties;
  /** Every country that is party to an agreement. */
  readonly partners: ReadonlySet<CountryId>;
}

/** A sentence with the numbers of its words, half-open. */
export interface Sentence extends Span {
  readonly firstWord: number;
  readonly lastWord: number;
}

/** A text taken apart once, for everything that is read from it. */
export interface Reading {
  readonly text: string;
  readonly folded: string;
  readonly words: readonly Word[];
  readonly sentences: readonly Sentence[];
  readonly countries: readonly PhraseMatch<CountryId>[];
  /** Countries named in one breath. */
  readonly joined: readonly JoinedCountries[];
  readonly themes: readonly PhraseMatch<ThemeId>[];
  readonly names: readonly PhraseMatch<NameMeaning>[];
}

/** Turn a codebook into a reader; done once for many texts. */
export function compileReader(codebook: Codebook): Reader {
  return {
    countries: compilePhrases(
      codebook.countries.flatMap(({ id, phrases, not }) => [
        ...phrases.map((words): Phrase<CountryId> => ({ words, caseRule: "as-written", meaning: id })),
        ...not.map((words): Phrase<CountryId> => ({ words, caseRule: "as-written", meaning: null })),
      ]),
    ),
    themes: compilePhrases(
      codebook.themes.flatMap(({ id, phrases, not }) => [
        ...phrases.flatMap(bothNumbers).map((words): Phrase<ThemeId> => themePhrase(words, id)),
        ...not.flatMap(bothNumbers).map((words): Phrase<ThemeId> => themePhrase(words, null)),
      ]),
    ),
    names: compilePhrases(namePhrases(codebook)),
    cues: compileCues(codebook),
    agreements: new Map(codebook.agreements.map((agreement) => [agreement.id, agreement])),
    things: new Map(codebook.agreements.map((agreement) => [agreement.id, thingsOf(agreement)])),
    byParties: groupByParties(codebook.agreements),
    partners: new Set(codebook.agreements.flatMap(({ parties }) => parties)),
  };
}

function themePhrase(words: string, meaning: ThemeId | null): Phrase<ThemeId> {
  return { words, caseRule: /[A-Z]/.test(words) ? "as-written" : "acronyms", meaning };
}

function bothNumbers(words: string): string[] {
  if (/[^aeiou]y$/.test(words)) return [words, `${words.slice(0, -1)}ies`];
  return /[a-rt-zA-RT-Z0-9]$/.test(words) ? [words, `${words}s`] : [words];
}

function namePhrases({ agreements, families }: Codebook): Phrase<NameMeaning>[] {
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

/** Take a text apart: words, sentences, and every name of the codebook in it. A few passes over the text. */
export function openText(reader: Reader, text: string): Reading {
  const folded = foldText(text);
  const words = splitWords(folded);
  const sentences = splitSentences(text).map((span) => ({
    ...span,
    firstWord: firstWordAt(words, span.start),
    lastWord: firstWordAt(words, span.end),
  }));
  const countries = findPhrases(reader.countries, text, folded, words);
  return {
    text,
    folded,
    words,
    sentences,
    countries,
    joined: findJoinedCountries(folded, countries),
    themes: findPhrases(reader.themes, text, folded, words),
    names: findPhrases(reader.names, text, folded, words),
  };
}

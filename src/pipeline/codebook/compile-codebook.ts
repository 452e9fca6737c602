import type { Agreement, Codebook, Cue, Family, Ladder, Publisher, Theme } from "../../model/codebook.ts";
import type { AgreementId, CountryId, FamilyId, PublisherId, StageId, ThemeId } from "../../model/ids.ts";
import { compileCountries } from "./compile-countries.ts";
import type { ExpandedAgreement } from "./expand-agreement.ts";
import { expandCue } from "./expand-cue.ts";
import type { CountryEntry, FamilyEntry, LadderEntry, PublisherEntry, ThemeEntry, WordClassEntry } from "./shapes.ts";

/** The entries of all codebook files, free of mistakes. */
export interface CodebookEntries {
  readonly words: readonly WordClassEntry[];
  readonly ladders: readonly LadderEntry[];
  readonly families: readonly FamilyEntry[];
  readonly agreements: readonly ExpandedAgreement[];
  readonly themes: readonly ThemeEntry[];
  readonly countries: readonly CountryEntry[];
  readonly publishers: readonly PublisherEntry[];
}

/** The codebook as the program uses it: ids instead of words, every list present. */
export function compileCodebook(entries: CodebookEntries): Codebook {
  const kinds = new Map(entries.ladders.map(({ id }) => [id as string, id]));
  return {
    ladders: entries.ladders.map((ladder) => compileLadder(ladder, entries.words)),
    families: entries.families.map((family): Family => ({ ...family, id: family.id as FamilyId })),
    agreements: entries.agreements.flatMap((agreement): Agreement[] => {
      const ladder = kinds.get(agreement.kind);
      return ladder === undefined ? [] : [compileAgreement(agreement, ladder)];
    }),
    themes: entries.themes.map(
      ({ id, name, short_name, definition, phrases, weak, often_in_passing, not }): Theme => ({
        id: id as ThemeId,
        name,
        shortName: short_name,
        definition,
        phrases,
        weak: weak ?? [],
        isOftenInPassing: often_in_passing ?? false,
        not: not ?? [],
      }),
    ),
    countries: compileCountries(entries.countries),
    publishers: entries.publishers.map(
      ({ id, name, aliases, kind, country, state_run }): Publisher => ({
        id: id as PublisherId,
        name,
        aliases: aliases ?? [],
        kind,
        country: country === undefined ? null : (country as CountryId),
        isStateRun: state_run ?? false,
      }),
    ),
  };
}

function compileAgreement(entry: ExpandedAgreement, ladder: Agreement["ladder"]): Agreement {
  return {
    id: entry.id as AgreementId,
    family: (entry.family ?? entry.id) as FamilyId,
    name: entry.name,
    shortName: entry.short_name,
    ladder,
    parties: entry.parties as CountryId[],
    buyer: entry.buyer === undefined ? null : (entry.buyer as CountryId),
    aliases: entry.aliases,
    sharedAliases: entry.sharedAliases,
    terms: entry.terms,
    topics: entry.topics,
    themes: entry.themes as ThemeId[],
    summary: entry.summary,
    link: entry.link ?? null,
  };
}

function compileLadder({ id, name, stages }: LadderEntry, classes: readonly WordClassEntry[]): Ladder {
  const spelled = (cues: readonly string[] = []) => cues.flatMap((cue) => expandCue(cue, classes));
  return {
    id,
    name,
    stages: stages.map(({ id, name, short_name, definition, ending, cues }) => ({
      id: id as StageId,
      name,
      shortName: short_name,
      definition,
      isEnding: ending ?? false,
      cues: [
        ...spelled(cues.verbs).map((words): Cue => ({ form: "verb", words })),
        ...spelled(cues.nouns).map((words): Cue => ({ form: "noun", words })),
        ...spelled(cues.phrases).map((words): Cue => ({ form: "phrase", words })),
      ],
    })),
  };
}

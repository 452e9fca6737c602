import type { AgreementId, CountryId } from "../../model/ids.ts";
import { findImplied } from "./find-implied.ts";
import { followSentence, type Story, type Surroundings } from "./follow-names.ts";
import { groupNames } from "./name-groups.ts";
import { followPairs } from "./paired-agreements.ts";
import type { Reader, Reading } from "./reading.ts";
import { type AgreementMention, HOME } from "./resolve-agreement.ts";
import { resolveGroup } from "./resolve-group.ts";
import { findSpokenFor, resolveShared } from "./shared-aliases.ts";

/** The names in a text, resolved, with the agreement that the title is about. */
export interface NamedAgreements {
  /** In the order of the text. */
  readonly mentions: readonly AgreementMention[];
  readonly titled: AgreementId | null;
}

/**
 * Find every agreement that the text names: by an alias, by a shared term with its parties in sight, or as one like
 * another ("a similar pact with Australia").
 *
 * Parties count most in the name itself, then in the sentence, the one before, the title, and what stands before; least
 * where they stand farther on, or are but the publisher's own country, `home`.
 */
export function findAgreements(
  reader: Reader,
  reading: Reading,
  title: Reading | null,
  home: CountryId | null = null,
): NamedAgreements {
  const titled = title === null ? null : resolveTitle(reader, title, reading, home);
  if (reading.names.length === 0 && titled === null && reading.countries.length < 2) return { mentions: [], titled };
  const story: Story = {
    titled,
    mentions: [],
    shared: new Set(),
    spoken: new Set(),
    earlier: new Set(),
    previous: [],
    last: null,
    lastMain: null,
  };
  const around = surveyText(reader, reading, title, titled, home);
  for (const sentence of reading.sentences) followSentence(reader, reading, sentence, around, story);
  const { mentions } = story;
  const implied = findImplied(reader, reading, title, titled, mentions);
  if (implied === null) return { mentions, titled };
  const others = mentions.filter(({ start, end }) => end <= implied.start || implied.end <= start);
  const all = [...others, implied].sort((a, b) => a.start - b.start);
  return { mentions: all, titled: titled ?? implied.agreements[0] ?? null };
}

function surveyText(
  reader: Reader,
  reading: Reading,
  title: Reading | null,
  titled: AgreementId | null,
  home: CountryId | null,
): Surroundings {
  const { groups, topics } = groupNames(reading.names);
  return {
    groups,
    topics,
    byText: findSpokenFor([...reading.names, ...(title?.names ?? [])]),
    pairedUpTo: followPairs(reader.byParties, title?.joined ?? [], reading.joined),
    anywhere: new Set(reading.countries.map(({ meaning }) => meaning)),
    home,
    inTitle: title?.countries.map(({ meaning }) => meaning) ?? [],
    titledParties: titled === null ? [] : (reader.agreements.get(titled)?.parties ?? []),
  };
}

/** The one agreement that the title names, with the whole text in sight. */
function resolveTitle(reader: Reader, title: Reading, reading: Reading, home: CountryId | null): AgreementId | null {
  if (title.names.length === 0) return null;
  const weights = new Map<CountryId, number>(home === null ? [] : [[home, HOME]]);
  for (const { meaning } of reading.countries) weights.set(meaning, 1);
  for (const { meaning } of title.countries) weights.set(meaning, 3);
  const byTitle = findSpokenFor(title.names);
  const byText = findSpokenFor(reading.names);
  for (const group of groupNames(title.names).groups) {
    const common = resolveShared(group, byTitle, byText);
    const found = common ?? resolveGroup(reader, title, group, weights, new Map())?.agreements[0];
    if (found !== undefined) return found;
  }
  return null;
}

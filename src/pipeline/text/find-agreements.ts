import type { Agreement } from "../../model/codebook.ts";
import type { AgreementId, CountryId } from "../../model/ids.ts";
import type { Span } from "../../model/span.ts";
import { type AttachedCountries, findAttachedCountries } from "./attached-countries.ts";
import { findDescribed } from "./described-agreements.ts";
import { findImplied } from "./find-implied.ts";
import { findSimilar } from "./find-similar.ts";
import { agreementsOf, groupNames, type NameGroup } from "./name-groups.ts";
import { followPairs } from "./paired-agreements.ts";
import type { Reader, Reading } from "./reading.ts";
import { type AgreementMention, NAMED_LATER, type Resolution, resolveAgreement } from "./resolve-agreement.ts";
import { findSpokenFor, resolveShared } from "./shared-aliases.ts";
import { firstWordAt, startingIn } from "./split-words.ts";

/** The names in a text, resolved, with the agreement that the title is about. */
export interface NamedAgreements {
  /** In the order of the text. */
  readonly mentions: readonly AgreementMention[];
  readonly titled: AgreementId | null;
}

const UNKNOWN: Resolution = { agreements: [], family: null };

/**
 * Find every agreement that the text names: by an alias, by a shared term with its parties in sight, or as one like
 * another ("a similar pact with Australia").
 *
 * Parties count most in the name itself, then in the sentence, the one before, the title, and what stands before.
 */
export function findAgreements(reader: Reader, reading: Reading, title: Reading | null): NamedAgreements {
  const titled = title === null ? null : resolveTitle(reader, title, reading);
  if (reading.names.length === 0 && titled === null) return { mentions: [], titled };
  const titledParties = titled === null ? [] : (reader.agreements.get(titled)?.parties ?? []);
  const mentions: AgreementMention[] = [];
  const { groups, topics } = groupNames(reading.names);
  const byText = findSpokenFor(reading.names);
  const shared = new Set<AgreementId>();
  const pairedUpTo = followPairs(reader.byParties, title?.joined ?? [], reading.joined);
  const anywhere = new Set(reading.countries.map(({ meaning }) => meaning));
  const earlier = new Set<CountryId>();
  let previous: readonly CountryId[] = [];
  let [last, lastMain]: [AgreementId | null, AgreementId | null] = [null, null];
  for (const sentence of reading.sentences) {
    const inSentence = startingIn(groups, sentence);
    const own = startingIn(reading.countries, sentence).map(({ meaning }) => meaning);
    const inTopics = startingIn(topics, sentence);
    const isModelKnown = last !== null || titled !== null;
    if (inSentence.length === 0 && inTopics.length === 0 && !(isModelKnown && own.length > 0)) {
      for (const country of previous) earlier.add(country);
      previous = own;
      continue;
    }
    const byName = partiesOfAliases(reader, inSentence);
    const weights = weighCountries([
      anywhere,
      earlier,
      title?.countries.map(({ meaning }) => meaning) ?? [],
      previous,
      byName,
      own,
      titledParties,
    ]);
    const preferred = preferFamiliar(titled, lastMain);
    for (const id of pairedUpTo(sentence.end)) preferred.set(id, PAIRED + (preferred.get(id) ?? 0));
    const bySentence = findSpokenFor(startingIn(reading.names, sentence));
    const named = inSentence.map((group): AgreementMention => {
      const common = resolveShared(group, bySentence, byText);
      if (common !== null) for (const id of agreementsOf(group.meanings, ["shared"])) shared.add(id);
      const resolution =
        common === null
          ? resolveGroup(reader, reading, group, favourNearest(reading, sentence, group, weights), preferred)
          : { agreements: [common], family: null };
      const { start, end } = group;
      const anchor = { start, end };
      return { start, end, anchor, isAside: false, list: null, ...(resolution ?? UNKNOWN) };
    });
    const models = [...named.map(({ agreements }) => agreements[0]), last].flatMap((id) => id ?? []);
    if (titled !== null) models.splice(named.length > 0 ? 1 : 0, 0, titled);
    const similar = findSimilar(reader, reading, sentence, inSentence, models, weights);
    const told = { weights, preferred, shared };
    const taken = [...named, ...similar];
    const described = findDescribed(reader, reading, sentence, inTopics, taken, told);
    const found = [...taken, ...described].sort((a, b) => a.start - b.start);
    mentions.push(...found);
    for (const country of [...previous, ...partiesOf(reader, named)]) earlier.add(country);
    previous = own;
    last = found.filter(({ agreements }) => agreements.length > 0).at(-1)?.agreements[0] ?? last;
    lastMain = named.filter(({ agreements }) => agreements.length === 1).at(-1)?.agreements[0] ?? lastMain;
  }
  const implied = findImplied(reader, reading, title, titled, mentions);
  if (implied === null) return { mentions, titled };
  const others = mentions.filter(({ start, end }) => end <= implied.start || implied.end <= start);
  const all = [...others, implied].sort((a, b) => a.start - b.start);
  return { mentions: all, titled: titled ?? implied.agreements[0] ?? null };
}

/** The one agreement that the title names, with the whole text in sight. */
function resolveTitle(reader: Reader, title: Reading, reading: Reading): AgreementId | null {
  const weights = new Map<CountryId, number>();
  for (const { meaning } of reading.countries) weights.set(meaning, 1);
  for (const { meaning } of title.countries) weights.set(meaning, 3);
  const byTitle = findSpokenFor(title.names);
  const byText = findSpokenFor(reading.names);
  const [found] = groupNames(title.names).groups.flatMap((group) => {
    const common = resolveShared(group, byTitle, byText);
    return common === null ? (resolveGroup(reader, title, group, weights, new Map())?.agreements ?? []) : [common];
  });
  return found ?? null;
}

function resolveGroup(
  reader: Reader,
  reading: Reading,
  { start, end, meanings }: NameGroup,
  weights: ReadonlyMap<CountryId, number>,
  preferred: ReadonlyMap<AgreementId, number>,
): Resolution | null {
  for (const meaning of meanings) {
    if (meaning.kind === "alias") return { agreements: [meaning.agreement], family: null };
    if (meaning.kind === "family") return { agreements: [], family: meaning.family };
  }
  const named = meanings.flatMap((meaning) => {
    const agreement = meaning.kind === "term" ? reader.agreements.get(meaning.agreement) : undefined;
    return agreement ? [agreement] : [];
  });
  // Two spellings of one term fold alike; an agreement must not tie with itself.
  const candidates = [...new Set(named)];
  const attached = withoutInner(findAttachedCountries(reading, { start, end }), candidates);
  const isPlural = /[^s]s$/.test(reading.folded.slice(start, end));
  const resolution = resolveAgreement(candidates, attached, weights, preferred, isPlural);
  return resolution.agreements.length > 0 || resolution.family !== null ? resolution : null;
}

/** Organisations and places that are party to nothing here do not decide: "the pact with Japan, Italy and the EU". */
function withoutInner({ before, after }: AttachedCountries, candidates: readonly Agreement[]): AttachedCountries {
  const isParty = (country: CountryId) => candidates.some(({ parties }) => parties.includes(country));
  return after.some(isParty) ? { before, after: after.filter(isParty) } : { before, after };
}

/** The parties of what a sentence names outright: "AUKUS" there tells whose "second pillar" it is. */
function partiesOfAliases(reader: Reader, groups: readonly NameGroup[]): CountryId[] {
  return groups.flatMap(({ meanings }) =>
    meanings.flatMap((meaning) =>
      meaning.kind === "alias" ? (reader.agreements.get(meaning.agreement)?.parties ?? []) : [],
    ),
  );
}

/**
 * What counts least to most: named anywhere, before, in the title, in the sentence before, by an agreement of the
 * sentence, in the sentence, and by the title's agreement.
 */
const WEIGHTS = [NAMED_LATER, 1, 2, 2, 2, 3, 3.5];

/** How much each country is in sight, by the sources of `WEIGHTS` in their order. */
function weighCountries(sources: readonly Iterable<CountryId>[]): Map<CountryId, number> {
  const weights = new Map<CountryId, number>();
  for (const [number, countries] of sources.entries()) {
    for (const country of countries) weights.set(country, WEIGHTS[number] ?? 0);
  }
  return weights;
}

/** An agreement that has been named brings its parties in sight. */
function partiesOf(reader: Reader, named: readonly AgreementMention[]): CountryId[] {
  return named.flatMap(({ agreements }) => agreements.flatMap((id) => reader.agreements.get(id)?.parties ?? []));
}

/** What the country weighs more that stands nearest before a name: of two that may be its party, it is the likelier. */
const NEAREST = 0.1;

function favourNearest(
  { folded, countries }: Reading,
  sentence: Span,
  { start, end }: Span,
  weights: ReadonlyMap<CountryId, number>,
): ReadonlyMap<CountryId, number> {
  const nearest = countries[firstWordAt(countries, start) - 1];
  const isPlural = /[^s]s$/.test(folded.slice(start, end));
  if (isPlural || nearest === undefined || nearest.start < sentence.start) return weights;
  return new Map(weights).set(nearest.meaning, (weights.get(nearest.meaning) ?? 0) + NEAREST);
}

/** What it weighs that exactly the parties of an agreement were named in one breath before. */
const PAIRED = 1.25;

/** What the text is known to speak of breaks a tie: the title's agreement, then the last one named. */
function preferFamiliar(titled: AgreementId | null, last: AgreementId | null): Map<AgreementId, number> {
  const preferred = new Map<AgreementId, number>();
  if (last !== null) preferred.set(last, 1);
  if (titled !== null) preferred.set(titled, 1.5);
  return preferred;
}

import type { Agreement } from "../../model/codebook.ts";
import type { AgreementId, CountryId } from "../../model/ids.ts";
import type { Span } from "../../model/span.ts";
import { type AttachedCountries, findAttachedCountries } from "./attached-countries.ts";
import { findSimilar } from "./find-similar.ts";
import type { PhraseMatch } from "./phrase-trie.ts";
import type { NameMeaning, Reader, Reading, Sentence } from "./reading.ts";
import { type AgreementMention, type Resolution, resolveAgreement } from "./resolve-agreement.ts";

/** The names in a text, resolved, with the agreement that the title is about. */
export interface NamedAgreements {
  /** In the order of the text. */
  readonly mentions: readonly AgreementMention[];
  readonly titled: AgreementId | null;
}

const UNKNOWN: Resolution = { agreements: [], family: null };

/** Names of one span, as the codebook knows them. */
interface NameGroup extends Span {
  readonly meanings: readonly NameMeaning[];
}

/**
 * Find every agreement that the text names: by an alias, by a shared term with its parties in sight, or as one like
 * another ("a similar pact with Australia").
 *
 * Parties count most in the name itself, then in the sentence, the one before, the title, and what stands before.
 */
export function findAgreements(reader: Reader, reading: Reading, title: Reading | null): NamedAgreements {
  const titled = title === null ? null : resolveTitle(reader, title, reading);
  const titledParties = titled === null ? [] : (reader.agreements.get(titled)?.parties ?? []);
  const mentions: AgreementMention[] = [];
  let groups = groupNames(reading.names);
  for (const [number, sentence] of reading.sentences.entries()) {
    const inSentence = groups.filter(({ start }) => start < sentence.end);
    groups = groups.slice(inSentence.length);
    const weights = weighCountries(reading, number, title, titledParties);
    for (const party of partiesInSight(reader, mentions)) if (!weights.has(party)) weights.set(party, 1);
    const preferred = preferFamiliar(titled, mentions);
    const named = inSentence.map((group): AgreementMention => {
      const resolution = resolveGroup(reader, reading, group, weights, preferred);
      const { start, end } = group;
      const anchor = { start, end };
      return { start, end, anchor, isAside: false, list: null, ...(resolution ?? UNKNOWN) };
    });
    const last = mentions.filter(({ agreements }) => agreements.length > 0).slice(-1);
    const models = [...named, ...last].flatMap(({ agreements }) => agreements.slice(0, 1));
    if (titled !== null) models.splice(named.length > 0 ? 1 : 0, 0, titled);
    const similar = findSimilar(reader, reading, sentence, inSentence, models, weights);
    mentions.push(...[...named, ...similar].sort((a, b) => a.start - b.start));
  }
  return { mentions, titled };
}

/** The one agreement that the title names, with the whole text in sight. */
function resolveTitle(reader: Reader, title: Reading, reading: Reading): AgreementId | null {
  const weights = new Map<CountryId, number>();
  for (const { meaning } of reading.countries) weights.set(meaning, 1);
  for (const { meaning } of title.countries) weights.set(meaning, 3);
  const found = groupNames(title.names).flatMap(
    (group) => resolveGroup(reader, title, group, weights, new Map())?.agreements ?? [],
  );
  return found[0] ?? null;
}

function groupNames(names: readonly PhraseMatch<NameMeaning>[]): NameGroup[] {
  const groups: { start: number; end: number; meanings: NameMeaning[] }[] = [];
  for (const { start, end, meaning } of names) {
    const last = groups.at(-1);
    if (last && last.start === start && last.end === end) last.meanings.push(meaning);
    else groups.push({ start, end, meanings: [meaning] });
  }
  return groups;
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
  const resolution = resolveAgreement(candidates, attached, weights, preferred);
  return resolution.agreements.length > 0 || resolution.family !== null ? resolution : null;
}

/** Organisations and places that are party to nothing here do not decide: "the pact with Japan, Italy and the EU". */
function withoutInner({ before, after }: AttachedCountries, candidates: readonly Agreement[]): AttachedCountries {
  const isParty = (country: CountryId) => candidates.some(({ parties }) => parties.includes(country));
  return after.some(isParty) ? { before, after: after.filter(isParty) } : { before, after };
}

/** How much each country is in sight from sentence `number`. */
function weighCountries(
  { countries, sentences }: Reading,
  number: number,
  title: Reading | null,
  titledParties: readonly CountryId[],
) {
  const weights = new Map<CountryId, number>();
  const own = sentences[number];
  const previous = sentences[number - 1];
  const raise = (country: CountryId, weight: number) =>
    weights.set(country, Math.max(weight, weights.get(country) ?? 0));
  for (const { meaning } of title?.countries ?? []) raise(meaning, 2);
  for (const party of titledParties) raise(party, 3.5);
  for (const { meaning, start } of countries) {
    if (isInside(start, own)) raise(meaning, 3);
    else if (isInside(start, previous)) raise(meaning, 2);
    else if (own && start < own.start) raise(meaning, 1);
  }
  return weights;
}

/** An agreement that has been named brings its parties in sight. */
function partiesInSight(reader: Reader, mentions: readonly AgreementMention[]): CountryId[] {
  const named = mentions.filter(({ isAside }) => !isAside).flatMap(({ agreements }) => agreements);
  return named.flatMap((id) => reader.agreements.get(id)?.parties ?? []);
}

function isInside(offset: number, sentence: Sentence | undefined): boolean {
  return sentence !== undefined && sentence.start <= offset && offset < sentence.end;
}

/** What the text is known to speak of breaks a tie: the title's agreement, then the last one named. */
function preferFamiliar(titled: AgreementId | null, mentions: readonly AgreementMention[]): Map<AgreementId, number> {
  const preferred = new Map<AgreementId, number>();
  const last = mentions.filter(({ agreements, isAside }) => agreements.length === 1 && !isAside).at(-1)?.agreements[0];
  if (last !== undefined) preferred.set(last, 1);
  if (titled !== null) preferred.set(titled, 1.5);
  return preferred;
}

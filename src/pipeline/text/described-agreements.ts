import type { Agreement } from "../../model/codebook.ts";
import type { AgreementId, CountryId } from "../../model/ids.ts";
import type { Span } from "../../model/span.ts";
import { findAttachedCountries } from "./attached-countries.ts";
import { findMatches } from "./find-matches.ts";
import type { Reader, Reading } from "./reading.ts";
import { type AgreementMention, type CountryWeights, resolveAgreement } from "./resolve-agreement.ts";
import { countWords, firstWordAt, startingIn } from "./split-words.ts";

/** A topic of agreements where it stands. */
export interface TopicMatch extends Span {
  readonly agreements: readonly AgreementId[];
}

/** What a text has told by the time of a sentence. */
export interface Told {
  readonly weights: CountryWeights;
  readonly preferred: ReadonlyMap<AgreementId, number>;
  /** Agreements one of whose shared aliases has been named: from then on their topics are theirs. */
  readonly shared: ReadonlySet<AgreementId>;
}

/** Words for an agreement; talks are not the thing itself, so a cue may take them. */
const PACT =
  /\b(?:(?:agreement|accord|arrangement|convention|deal(?!s with)|pact|treat(?:y|ie)|text|document|instrument|framework|contract|purchase)s?|(talks|negotiations|discussions|bargaining|haggling|consultations|negotiating|negotiate))\b/g;

/** What a country weighs that stands in the title, the sentence or the one before. */
const NEAR = 2;

/** In words, from the word for an agreement to what it is about. */
const FARTHEST_TOPIC = 14;

/**
 * Agreements that a sentence describes by their topic: "a treaty with Japan on visiting forces", "the fighter of Japan,
 * Italy and Britain".
 *
 * A word for an agreement must lead to the topic, or the sentence name nearly all of three parties or more. `names` are
 * the places that name an agreement themselves: nothing is described across or inside them. A thing of a stranger
 * ("its French submarines") is no agreement's.
 */
export function findDescribed(
  reader: Reader,
  reading: Reading,
  sentence: Span,
  topics: readonly TopicMatch[],
  names: readonly Span[],
  told: Told,
): AgreementMention[] {
  const pacts = topics.length === 0 ? [] : pactWordsIn(reading, sentence);
  const own = new Set(startingIn(reading.countries, sentence).map(({ meaning }) => meaning));
  let spent: PactWord | null = null;
  return topics.flatMap((topic): AgreementMention[] => {
    const agreements = topic.agreements.flatMap((id) => reader.agreements.get(id) ?? []);
    const pact = pactBefore(reading, pacts, topic, names);
    if (pact !== null && pact !== spent) {
      const resolved = resolveDescribed(reading, agreements, pact, topic, own, told);
      if (resolved.length > 1) spent = pact;
      if (resolved.length > 0) return [mentionOf(pact.start, topic.end, pact.isTalks ? topic : pact, resolved)];
    }
    const owners = findAttachedCountries(reading, topic).before;
    const named = agreements.find(
      ({ id, parties }) =>
        (told.shared.has(id) || isNamedTogether(parties, own, told)) && owners.every((one) => parties.includes(one)),
    );
    return named === undefined ? [] : [mentionOf(topic.start, topic.end, topic, [named.id])];
  });
}

interface PactWord extends Span {
  readonly isTalks: boolean;
}

function pactWordsIn({ folded }: Reading, { start, end }: Span): PactWord[] {
  return findMatches(PACT, folded.slice(start, end)).map(({ index, 0: words, 1: talks }) => ({
    start: start + index,
    end: start + index + words.length,
    isTalks: talks !== undefined,
  }));
}

/** The nearest word for an agreement before a topic, when no name and not too much stands between. */
function pactBefore(
  { folded }: Reading,
  pacts: readonly PactWord[],
  topic: Span,
  names: readonly Span[],
): PactWord | null {
  const pact = pacts[firstWordAt(pacts, topic.start) - 1];
  if (pact === undefined || countWords(folded, pact.end, topic.start, FARTHEST_TOPIC + 1) > FARTHEST_TOPIC) return null;
  if (folded.slice(pact.end, topic.start).includes(";")) return null;
  return names.some((name) => name.start < topic.end && pact.start < name.end) ? null : pact;
}

/** The one agreement that has the topic and fits the countries, or each of several after a plural; else none. */
function resolveDescribed(
  reading: Reading,
  agreements: readonly Agreement[],
  pact: Span,
  topic: Span,
  own: ReadonlySet<CountryId>,
  { weights, preferred }: Told,
): readonly AgreementId[] {
  const [atPact, atTopic] = [findAttachedCountries(reading, pact), findAttachedCountries(reading, topic)];
  const attached = { before: atPact.before, after: [...atPact.after, ...atTopic.after] };
  const tied = new Set([...attached.before, ...attached.after]);
  const candidates = agreements.filter(({ parties }) =>
    parties.every((party) => tied.has(party) || own.has(party) || (weights.get(party) ?? 0) >= NEAR),
  );
  const isPlural = /s$/.test(reading.folded.slice(pact.start, pact.end));
  const resolved = resolveAgreement(candidates, attached, weights, preferred, isPlural).agreements;
  return resolved.length < 2 || isPlural ? resolved : [];
}

/** Whether a sentence names one of three parties or more, and the others stand in it or near. */
function isNamedTogether(parties: readonly CountryId[], own: ReadonlySet<CountryId>, { weights }: Told): boolean {
  if (parties.length < 3 || !parties.some((party) => own.has(party))) return false;
  return parties.every((party) => (weights.get(party) ?? 0) >= NEAR);
}

function mentionOf(
  start: number,
  end: number,
  { start: from, end: to }: Span,
  ids: readonly AgreementId[],
): AgreementMention {
  return { start, end, anchor: { start: from, end: to }, agreements: ids, family: null, isAside: false, list: null };
}

import type { Agreement } from "../../model/codebook.ts";
import type { AgreementId, CountryId } from "../../model/ids.ts";
import type { Span } from "../../model/span.ts";
import { findAttachedCountries } from "./attached-countries.ts";
import { chooseByWords } from "./described-by-words.ts";
import { findMatches } from "./find-matches.ts";
import type { Reader, Reading } from "./reading.ts";
import { type AgreementMention, type CountryWeights, NAMED_LATER, resolveAgreement } from "./resolve-agreement.ts";
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
  /\b(?:(?:agreement|accord|arrangement|convention|deal(?!s with)|pact|treat(?:y|ie)|text|document|instrument|framework|contract|purchase)s?|agree(?:d|s|ing)(?: (?:last|this|on|in) \w+){0,2} (?=on [^.;]{0,60}\b(?:each other|one another))|(talks|negotiations|discussions|bargaining|haggling|consultations|negotiating|negotiate))\b/g;

/** "A second one on supplies", after a word for an agreement: as good as that word. */
const ANOTHER =
  /\b(?:one|another|a (?:second|third|fourth|fifth|further|separate)(?: one)?)(?= (?:on|about|for|covering) )/g;

/** What a topic is told to come about by: "classified papers may be exchanged under a treaty". */
const UNDER_PACT =
  /^(?:,? [\w'-]+){0,6} (?:under|thanks to|on the basis of|by virtue of) (?:an?|the|their|this|that) (?:[\w-]+ ){0,3}(agreement|accord|arrangement|convention|deal|pact|treaty|framework)\b/;

/** In characters. */
const FARTHEST_PACT = 120;

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
  const words = topics.length === 0 ? "" : reading.folded.slice(sentence.start, sentence.end);
  let spent: PactWord | null = null;
  const found = topics.flatMap((topic): AgreementMention[] => {
    const agreements = topic.agreements.flatMap((id) => reader.agreements.get(id) ?? []);
    const pact = pactBefore(reading, pacts, topic, names) ?? pactUnder(reading, sentence, topic, names);
    if (pact !== null && pact !== spent) {
      const resolved = resolveDescribed(reading, agreements, pact, topic, own, told);
      if (resolved.length > 1) spent = pact;
      const [start, end] = [Math.min(pact.start, topic.start), Math.max(pact.end, topic.end)];
      if (resolved.length > 0) return [mentionOf(start, end, pact.isTalks ? topic : pact, resolved)];
    }
    const owners = findAttachedCountries(reading, topic).before;
    const named = agreements.find(
      ({ id, parties }) =>
        (told.shared.has(id) || isNamedTogether(parties, own, told, words)) &&
        owners.every((one) => parties.includes(one)),
    );
    return named === undefined ? [] : [mentionOf(topic.start, topic.end, topic, [named.id])];
  });
  return found.length < 2 ? found : withoutCarriers(reading, found);
}

/** Those who do what an agreement is about: "an agreement that lets troops share fuel" is on fuel. */
const CARRIERS = /\b(?:troops|soldiers|forces|sailors|units|navies|armies|personnel)$/;

/** The mentions without those that only tell whose things an agreement of one topic is about. */
function withoutCarriers({ folded }: Reading, found: readonly AgreementMention[]): AgreementMention[] {
  return found.filter(({ start, end, anchor, agreements }) => {
    if (anchor.end === end || !CARRIERS.test(folded.slice(start, end))) return true;
    return !found.some(
      (other) =>
        other.anchor.start === anchor.start &&
        other.end > end &&
        other.agreements.some((id) => !agreements.includes(id)),
    );
  });
}

/** In characters: what a word for an agreement is described by, before it and behind it. */
const [BEFORE_PACT, BEHIND_PACT] = [40, 170] as const;

/**
 * Treaties that a sentence describes in words of its own: "a treaty that clears obstacles to holding exercises in each
 * other's country". The words behind a word for an agreement, and those right before it, are those of one treaty whose
 * parties are all in sight and of no other.
 *
 * `named` are the places of the sentence that stand for an agreement already.
 */
export function findDescribedByWords(
  { agreements, described }: Reader,
  reading: Reading,
  sentence: Span,
  named: readonly Span[],
  { weights }: Told,
): AgreementMention[] {
  let inSight = 0;
  for (const weight of weights.values()) if (weight >= NEAR) inSight += 1;
  if (inSight < 2) return [];
  const pacts = pactWordsIn(reading, sentence).filter(({ isTalks }) => !isTalks);
  if (pacts.length === 0) return [];
  const possible: Agreement[] = [];
  for (const agreement of agreements.values())
    if (agreement.ladder === "treaty" && areNear(agreement.parties, weights)) possible.push(agreement);
  if (possible.length === 0) return [];
  return pacts.flatMap((pact): AgreementMention[] => {
    const place = firstWordAt(named, pact.end);
    if ((named[place - 1]?.end ?? 0) > pact.start) return [];
    const end = Math.min(sentence.end, pact.end + BEHIND_PACT, named[place]?.start ?? sentence.end);
    const attached = findAttachedCountries(reading, pact);
    const tied = [...attached.before, ...attached.after];
    const candidates = possible.filter(({ parties }) => tied.every((country) => parties.includes(country)));
    if (candidates.length === 0) return [];
    const before = reading.folded.slice(Math.max(sentence.start, pact.start - BEFORE_PACT), pact.start);
    const behind = reading.folded.slice(pact.end, end).split(/[;:]/, 1)[0] ?? "";
    const chosen = chooseByWords(described, candidates, `${lastWordsOf(before)} ${behind}`);
    return chosen === null ? [] : [mentionOf(pact.start, pact.end, pact, [chosen.id])];
  });
}

function areNear(parties: readonly CountryId[], weights: Told["weights"]): boolean {
  for (const party of parties) if ((weights.get(party) ?? 0) < NEAR) return false;
  return true;
}

/** The words right before a noun, back to an article or a stop. */
function lastWordsOf(before: string): string {
  return before.split(/[,;:.]| (?:an?|the|its|their|of|on|for|to|and|that) /).at(-1) ?? "";
}

interface PactWord extends Span {
  readonly isTalks: boolean;
}

function pactWordsIn({ folded }: Reading, { start, end }: Span): PactWord[] {
  const sentence = folded.slice(start, end);
  const placeOf = ({ index, 0: words }: RegExpExecArray) => ({
    start: start + index,
    end: start + index + words.length,
  });
  const pacts = findMatches(PACT, sentence).map((match) => ({ ...placeOf(match), isTalks: match[1] !== undefined }));
  const [first] = pacts;
  if (first === undefined) return [];
  const others = findMatches(ANOTHER, sentence).map((match) => ({ ...placeOf(match), isTalks: false }));
  return [...pacts, ...others.filter((other) => other.start > first.end)].sort((a, b) => a.start - b.start);
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

/** The word for an agreement under which the topic comes about, when no name stands between. */
function pactUnder({ folded }: Reading, sentence: Span, topic: Span, names: readonly Span[]): PactWord | null {
  const found = UNDER_PACT.exec(folded.slice(topic.end, Math.min(sentence.end, topic.end + FARTHEST_PACT)));
  if (found === null) return null;
  const end = topic.end + found[0].length;
  const start = end - (found[1]?.length ?? 0);
  return names.some((name) => name.start < end && topic.start < name.end) ? null : { start, end, isTalks: false };
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

/** Words of a sentence that say that several have a thing in common. */
const IN_COMMON = /\b(?:joint|shared|trilateral|three|partners|together|jointly)\b/;

/**
 * Whether a sentence names one of three parties or more, and the others stand in it or near; where it says that they
 * have something in common, anywhere.
 */
function isNamedTogether(
  parties: readonly CountryId[],
  own: ReadonlySet<CountryId>,
  { weights }: Told,
  sentence: string,
): boolean {
  if (parties.length < 3 || !parties.some((party) => own.has(party))) return false;
  const least = IN_COMMON.test(sentence) ? NAMED_LATER : NEAR;
  return parties.every((party) => (weights.get(party) ?? 0) >= least);
}

function mentionOf(
  start: number,
  end: number,
  { start: from, end: to }: Span,
  ids: readonly AgreementId[],
): AgreementMention {
  return { start, end, anchor: { start: from, end: to }, agreements: ids, family: null, isAside: false, list: null };
}

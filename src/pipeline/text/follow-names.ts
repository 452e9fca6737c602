import type { AgreementId, CountryId } from "../../model/ids.ts";
import type { Span } from "../../model/span.ts";
import { findDescribed, findDescribedByWords, type Told, type TopicMatch } from "./described-agreements.ts";
import { findSimilar } from "./find-similar.ts";
import { agreementsOf, type NameGroup } from "./name-groups.ts";
import { findOwnedByAll, type OwnedByAll } from "./owned-by-all.ts";
import type { Reader, Reading } from "./reading.ts";
import { type AgreementMention, HOME, NAMED_LATER, type Resolution } from "./resolve-agreement.ts";
import { resolveGroup } from "./resolve-group.ts";
import { findSpokenFor, resolveShared } from "./shared-aliases.ts";
import { firstWordAt, startingIn } from "./split-words.ts";

const UNKNOWN: Resolution = { agreements: [], family: null };

/** What a text has told before a sentence. */
export interface Story {
  readonly titled: AgreementId | null;
  readonly mentions: AgreementMention[];
  /** Agreements one of whose shared aliases has been named. */
  readonly shared: Set<AgreementId>;
  /** All that have been named. */
  readonly spoken: Set<AgreementId>;
  /** Countries named before the sentence before, and those of that one. */
  readonly earlier: Set<CountryId>;
  previous: readonly CountryId[];
  /** The agreement that was named last, and the last that was named alone. */
  last: AgreementId | null;
  lastMain: AgreementId | null;
}

/** What of a text bears on all its sentences. */
export interface Surroundings {
  readonly groups: readonly NameGroup[];
  readonly topics: readonly TopicMatch[];
  /** Agreements for which other words of the text than a shared alias speak. */
  readonly byText: ReadonlySet<AgreementId>;
  readonly pairedUpTo: (offset: number) => ReadonlySet<AgreementId>;
  readonly anywhere: ReadonlySet<CountryId>;
  readonly inTitle: readonly CountryId[];
  /** The publisher's country, where it is known: what it does not name is often its own. */
  readonly home: CountryId | null;
  readonly titledParties: readonly CountryId[];
}

/** The same, as names are resolved by it; a shared alias that is named joins in. */
interface Sight extends Told {
  readonly shared: Set<AgreementId>;
}

/** Add what a sentence names to the story. */
export function followSentence(
  reader: Reader,
  reading: Reading,
  sentence: Span,
  around: Surroundings,
  story: Story,
): void {
  const groups = startingIn(around.groups, sentence);
  const topics = startingIn(around.topics, sentence);
  const own = startingIn(reading.countries, sentence).map(({ meaning }) => meaning);
  const isModelKnown = story.last !== null || story.titled !== null;
  for (const country of story.previous) story.earlier.add(country);
  if (groups.length > 0 || topics.length > 0 || (isModelKnown && own.length > 0) || own.length > 1) {
    nameInSentence(reader, reading, { sentence, groups, topics, own }, around, story);
  }
  story.previous = own;
}

/** What stands in a sentence. */
interface NamesOfSentence {
  readonly sentence: Span;
  readonly groups: readonly NameGroup[];
  readonly topics: readonly TopicMatch[];
  readonly own: readonly CountryId[];
}

function nameInSentence(
  reader: Reader,
  reading: Reading,
  names: NamesOfSentence,
  around: Surroundings,
  story: Story,
): void {
  const { sentence, groups, topics } = names;
  const weights = weighCountries(reader, names, around, story);
  const preferred = preferFamiliar(story.titled, story.lastMain);
  for (const id of around.pairedUpTo(sentence.end)) preferred.set(id, PAIRED + (preferred.get(id) ?? 0));
  const sight = { weights, preferred, shared: story.shared };
  const named = nameGroups(reader, reading, names, around, sight);
  const models = modelsOf(named, story);
  const similar = findSimilar(reader, reading, sentence, groups, models, story.spoken, weights);
  const taken = [...named, ...similar];
  const described = findDescribed(reader, reading, sentence, topics, taken, sight);
  const byTopic = [...taken, ...described].sort((a, b) => a.start - b.start);
  const byWords = findDescribedByWords(reader, reading, sentence, byTopic, sight);
  const known = byWords.length === 0 ? byTopic : [...byTopic, ...byWords].sort((a, b) => a.start - b.start);
  const owned = findOwnedByAll(reader, reading, sentence, weights).filter(
    (one) => (known[firstWordAt(known, one.end) - 1]?.end ?? 0) <= one.start,
  );
  const found = [...known, ...owned.map(mentionOfOwned)].sort((a, b) => a.start - b.start);
  for (const mention of found) story.mentions.push(mention);
  for (const { agreements } of named) {
    // An agreement that has been named brings its parties in sight.
    for (const id of agreements)
      for (const country of reader.agreements.get(id)?.parties ?? []) story.earlier.add(country);
  }
  for (const { agreements } of found) {
    for (const id of agreements) story.spoken.add(id);
    story.last = agreements[0] ?? story.last;
  }
  for (const { agreements } of named) if (agreements.length === 1) story.lastMain = agreements[0] ?? null;
}

function mentionOfOwned({ start, end, agreement }: OwnedByAll): AgreementMention {
  return { start, end, anchor: { start, end }, agreements: [agreement], family: null, isAside: false, list: null };
}

/** The names of a sentence, each resolved. */
function nameGroups(
  reader: Reader,
  reading: Reading,
  { sentence, groups }: NamesOfSentence,
  { byText }: Surroundings,
  { weights, preferred, shared }: Sight,
): AgreementMention[] {
  if (groups.length === 0) return [];
  const bySentence = findSpokenFor(startingIn(reading.names, sentence));
  const firsts = firstPlaces(reading, sentence);
  return groups.map((group): AgreementMention => {
    const { start, end } = group;
    const common = resolveShared(group, bySentence, byText);
    if (common !== null) for (const id of agreementsOf(group.meanings, ["shared"])) shared.add(id);
    const { agreements, family } =
      common === null
        ? (resolveGroup(reader, reading, group, favourNearest(reading, sentence, group, weights, firsts), preferred) ??
          UNKNOWN)
        : { agreements: [common], family: null };
    return { start, end, anchor: { start, end }, agreements, family, isAside: false, list: null };
  });
}

/**
 * What another one may be like: the names of the sentence, the title's agreement behind the first, the last one named,
 * and what was named before it.
 */
function modelsOf(named: readonly AgreementMention[], { titled, last, spoken }: Story): AgreementId[] {
  const models: AgreementId[] = [];
  for (const { agreements } of named) if (agreements[0] !== undefined) models.push(agreements[0]);
  if (last !== null) models.push(last);
  if (titled !== null) models.splice(named.length > 0 ? 1 : 0, 0, titled);
  models.push(...[...spoken].reverse());
  return models;
}

/**
 * What countries weigh: named anywhere, before, in the title or the sentence before, in the sentence, and as a party of
 * the title's agreement.
 */
const [BEFORE, NEAR, HERE, OF_TITLE] = [1, 2, 3, 3.5] as const;

/** What it weighs more to stand in two of these places. */
const AS_WELL = 0.6;

/** How much each country is in sight; what counts most for it is what it weighs. */
function weighCountries(
  reader: Reader,
  { groups, own }: NamesOfSentence,
  { anywhere, home, inTitle, titledParties }: Surroundings,
  { earlier, previous }: Story,
): Map<CountryId, number> {
  const weights = new Map<CountryId, number>(home === null ? [] : [[home, HOME]]);
  for (const country of anywhere) weights.set(country, NAMED_LATER);
  for (const country of earlier) weights.set(country, BEFORE);
  for (const country of inTitle) weights.set(country, NEAR);
  for (const country of previous) weights.set(country, inTitle.includes(country) ? NEAR + AS_WELL : NEAR);
  for (const country of partiesOfAliases(reader, groups)) weights.set(country, NEAR);
  for (const country of own) weights.set(country, HERE);
  for (const country of titledParties) weights.set(country, OF_TITLE + (own.includes(country) ? AS_WELL : 0));
  return weights;
}

/** The parties of what a sentence names outright: "AUKUS" there tells whose "second pillar" it is. */
function partiesOfAliases(reader: Reader, groups: readonly NameGroup[]): CountryId[] {
  const parties: CountryId[] = [];
  for (const { meanings } of groups) {
    for (const meaning of meanings) {
      if (meaning.kind !== "alias" && meaning.kind !== "shared") continue;
      parties.push(...(reader.agreements.get(meaning.agreement)?.parties ?? []));
    }
  }
  return parties;
}

/** What the country weighs more that stands nearest before a name: of two that may be its party, it is the likelier. */
const NEAREST = 0.1;

/** What it weighs when the sentence names it only behind the name: less than one of the title and the sentence before. */
const BEHIND = 1.95;

function favourNearest(
  { folded, countries }: Reading,
  sentence: Span,
  { start, end }: Span,
  weights: ReadonlyMap<CountryId, number>,
  firsts: ReadonlyMap<CountryId, number>,
): ReadonlyMap<CountryId, number> {
  const isPlural = /[^s]s$/.test(folded.slice(start, end));
  if (isPlural) return weights;
  const nearest = countries[firstWordAt(countries, start) - 1];
  const hasNearest = nearest !== undefined && nearest.start >= sentence.start;
  const found = new Map(weights);
  const isBehind = (country: CountryId) => (firsts.get(country) ?? 0) >= end;
  // Where no other country is in sight, the one behind is all that tells whose it is.
  const isAlone = ![...weights].some(([country, weight]) => weight >= NEAR && !isBehind(country));
  if (!isAlone)
    for (const [country] of firsts) if (isBehind(country) && weights.get(country) === HERE) found.set(country, BEHIND);
  if (hasNearest) found.set(nearest.meaning, (weights.get(nearest.meaning) ?? 0) + NEAREST);
  return found;
}

/** Where a sentence names each country first. */
function firstPlaces({ countries }: Reading, sentence: Span): ReadonlyMap<CountryId, number> {
  const firsts = new Map<CountryId, number>();
  for (const { start, meaning } of startingIn(countries, sentence))
    if (!firsts.has(meaning)) firsts.set(meaning, start);
  return firsts;
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

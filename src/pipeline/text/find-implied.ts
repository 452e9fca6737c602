import type { Agreement, LadderId } from "../../model/codebook.ts";
import type { AgreementId, CountryId } from "../../model/ids.ts";
import type { Span } from "../../model/span.ts";
import { findAttachedCountries } from "./attached-countries.ts";
import { findMatches } from "./find-matches.ts";
import { kindsOfThing, THING_NOUNS } from "./named-things.ts";
import type { NameMeaning, Reader, Reading } from "./reading.ts";
import type { AgreementMention } from "./resolve-agreement.ts";
import { startingIn } from "./split-words.ts";

/** Words that may stand before a word for an agreement without making it one on another matter. */
const PLAIN =
  "(?:(?:most|important|major|key|big|wide-ranging|sweeping|ambitious|new|planned|proposed|draft|future|possible|landmark|historic|first|latest|bilateral|two-way|reciprocal|mutual|joint|formal|binding|long-awaited|awaited|controversial|disputed|contested|finished|signed|companion|same|similar|whole|military|defen[cs]e|security|strategic|legal|framework|international|japanese|philippine|filipino|british|australian|french|american|korean|german|italian|canadian|indian) ){0,3}";

/** An agreement by a general word: "the agreement", "a new defence pact", "no military pact", "such an accord". */
const GENERAL = new RegExp(
  `\\b(?:the|this|that|an?|its|their|our|his|her|no|any|each|such an?|one|what|your) ${PLAIN}(?:agreement|pact|accord|treaty|deal|convention|text|arrangement)\\b(?!-| (?:with (?:the )?(?:opposition|unions?|company|firms?|industry|rebels)|of (?:rome|versailles|paris|westphalia|san francisco)|on (?:trade|climate|fisheries|tax|tariffs?)))`,
  "g",
);

/** A programme by a general word: "their programme", "the joint project". */
const UNDERTAKING = new RegExp(
  `\\b(?:the|this|that|its|their|our) ${PLAIN}(?:programmes?|programs?|project|venture|undertaking|partnership|effort|initiative|scheme)\\b(?!-)`,
  "g",
);

/** A partnership by a general word: "the grouping", "their accord", "the joint declaration". */
const GROUPING = new RegExp(
  `\\b(?:the|this|that|its|their|our) ${PLAIN}(?:partnership|grouping|group|forum|dialogue|accord|declaration|arrangements?|pact|agreement|framework|programmes?|programs?)\\b(?!-)`,
  "g",
);

/** A thing that is made or bought: "the missile", "new boats". */
const THING = new RegExp(`\\b(?:the|this|that|its|their|an?|new|joint) ${PLAIN}(${THING_NOUNS})\\b(?!-)`, "g");

const GENERAL_WORDS: Readonly<Record<LadderId, RegExp>> = {
  treaty: GENERAL,
  programme: UNDERTAKING,
  partnership: GROUPING,
};

/**
 * The agreement that a text without its name plainly is about, at the words that stand for it; or null.
 *
 * It is the title's, else the only treaty that has most topics in the text or title and all its parties there. The
 * words, a general one or a topic or thing of the title's programme, must stand beside no country that is no party,
 * and, where the title names nothing, beside a party and a topic.
 */
export function findImplied(
  reader: Reader,
  reading: Reading,
  title: Reading | null,
  titled: AgreementId | null,
  mentions: readonly AgreementMention[],
): AgreementMention | null {
  const ladder = (titled === null ? undefined : reader.agreements.get(titled))?.ladder ?? "treaty";
  const isOfLadder = (id: AgreementId) => reader.agreements.get(id)?.ladder === ladder;
  const isNamed = mentions.some(
    ({ agreements, family }) => family !== null || agreements.some((id) => titled === null || isOfLadder(id)),
  );
  if (isNamed) return null;
  const agreement = titled === null ? topicalTreaty(reader, reading, title) : reader.agreements.get(titled);
  if (agreement === undefined || agreement === null) return null;
  if (ladder !== "treaty" && !isNamedOutright(agreement, title)) return null;
  const words = wordsFor(reader, agreement, reading);
  const place = placeFor(agreement, words, reading, title, titled !== null, mentions);
  if (place === null) return null;
  return { ...place, anchor: place, agreements: [agreement.id], family: null, isAside: false, list: null };
}

/** The only treaty with all parties in sight that has most topics. */
function topicalTreaty({ agreements }: Reader, reading: Reading, title: Reading | null): Agreement | null {
  const inSight = new Set<CountryId>([...reading.countries, ...(title?.countries ?? [])].map(({ meaning }) => meaning));
  const topics = new Map<Agreement, Set<string>>();
  for (const { folded, names } of [reading, ...(title === null ? [] : [title])]) {
    for (const { start, end, meaning } of names) {
      const agreement = meaning.kind === "family" ? undefined : agreements.get(meaning.agreement);
      if (agreement?.ladder !== "treaty" || !agreement.parties.every((party) => inSight.has(party))) continue;
      topics.set(agreement, (topics.get(agreement) ?? new Set()).add(folded.slice(start, end)));
    }
  }
  const [best, second] = [...topics].sort((a, b) => b[1].size - a[1].size);
  if (best === undefined || second?.[1].size === best[1].size) return null;
  return best[0];
}

/** Whether a title has a name that is the agreement's alone. */
function isNamedOutright({ id }: Agreement, title: Reading | null): boolean {
  return title?.names.some(({ meaning }) => meaning.kind === "alias" && meaning.agreement === id) ?? false;
}

/** The general words for an agreement in a text; of a programme also its terms, topics and things, in their order. */
function wordsFor({ things }: Reader, { id, ladder }: Agreement, { folded, names }: Reading): readonly Span[] {
  const general = findMatches(GENERAL_WORDS[ladder], folded).map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
  if (ladder !== "programme") return general;
  const own = names.filter(({ meaning }) => meaning.kind !== "family" && meaning.agreement === id);
  const made = findMatches(THING, folded).flatMap(({ index, 0: words, 1: noun = "" }) => {
    const isOwn = kindsOfThing(noun).some((kind) => things.get(id)?.has(kind));
    return isOwn ? [{ start: index + words.length - noun.length, end: index + words.length }] : [];
  });
  return [...general, ...own, ...made].sort((a, b) => a.start - b.start);
}

/** The first of the words that can stand for the agreement. */
function placeFor(
  { id, parties }: Agreement,
  words: readonly Span[],
  reading: Reading,
  title: Reading | null,
  isTitled: boolean,
  mentions: readonly AgreementMention[],
): Span | null {
  const isParty = ({ meaning }: { meaning: CountryId }) => parties.includes(meaning);
  const isOn = ({ meaning }: { meaning: NameMeaning }) => meaning.kind !== "family" && meaning.agreement === id;
  const isTitleOnTopic = title?.names.some(isOn) ?? false;
  for (const { start, end } of words) {
    const place = { start, end };
    if (mentions.some((mention) => mention.agreements.length > 0 && isOverlapping(mention, place))) continue;
    const { before, after } = findAttachedCountries(reading, place);
    const inside = startingIn(reading.countries, place).map(({ meaning }) => meaning);
    if (![...before, ...inside, ...after].every((country) => parties.includes(country))) continue;
    const sentence = reading.sentences.find((one) => one.start <= start && start < one.end);
    if (isTitled) return place;
    if (sentence === undefined || !startingIn(reading.countries, sentence).some(isParty)) continue;
    if (isTitleOnTopic || startingIn(reading.names, sentence).some(isOn)) return place;
  }
  return null;
}

/** Whether two spans share a place. */
function isOverlapping(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

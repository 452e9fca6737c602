import type { Agreement } from "../../model/codebook.ts";
import type { AgreementId, CountryId } from "../../model/ids.ts";
import type { Span } from "../../model/span.ts";
import { findAttachedCountries } from "./attached-countries.ts";
import { findMatches } from "./find-matches.ts";
import type { NameMeaning, Reader, Reading } from "./reading.ts";
import type { AgreementMention } from "./resolve-agreement.ts";
import { startingIn } from "./split-words.ts";

/** Words that may stand before a word for an agreement without making it one on another matter. */
const PLAIN =
  "(?:(?:new|planned|proposed|draft|future|possible|landmark|historic|first|latest|bilateral|two-way|reciprocal|mutual|joint|formal|binding|long-awaited|awaited|controversial|disputed|contested|finished|signed|companion|same|similar|whole|military|defen[cs]e|security|strategic|legal|framework|international|japanese|philippine|filipino|british|australian|french|american|korean|german|italian|canadian|indian) ){0,3}";

/** An agreement by a general word: "the agreement", "a new defence pact", "no military pact", "such an accord". */
const GENERAL = new RegExp(
  `\\b(?:the|this|that|an?|its|their|our|his|her|no|any|each|such an?|one|what|your) ${PLAIN}(?:agreement|pact|accord|treaty|deal|convention|text|arrangement)\\b(?!-| (?:with (?:the )?(?:opposition|unions?|company|firms?|industry|rebels)|of (?:rome|versailles|paris|westphalia|san francisco)|on (?:trade|climate|fisheries|tax|tariffs?)))`,
  "g",
);

/**
 * The treaty that a text without a treaty's name plainly is about, at the general word that stands for it; or null.
 *
 * It is the title's, else the only one that has most topics in the text or title and all its parties there. The general
 * word must stand beside no country that is no party, and, where the title names nothing, beside a party and a topic.
 */
export function findImplied(
  reader: Reader,
  reading: Reading,
  title: Reading | null,
  titled: AgreementId | null,
  mentions: readonly AgreementMention[],
): AgreementMention | null {
  const isTreaty = (id: AgreementId) => reader.agreements.get(id)?.ladder === "treaty";
  const isNamed = mentions.some(
    ({ agreements, family }) => family !== null || agreements.some((id) => titled === null || isTreaty(id)),
  );
  if (isNamed) return null;
  const agreement = titled === null ? topicalTreaty(reader, reading, title) : reader.agreements.get(titled);
  if (agreement?.ladder !== "treaty") return null;
  const place = generalWordFor(agreement, reading, title, titled !== null, mentions);
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

/** The first general word that can stand for the agreement. */
function generalWordFor(
  { id, parties }: Agreement,
  reading: Reading,
  title: Reading | null,
  isTitled: boolean,
  mentions: readonly AgreementMention[],
): Span | null {
  const isParty = ({ meaning }: { meaning: CountryId }) => parties.includes(meaning);
  const isOn = ({ meaning }: { meaning: NameMeaning }) => meaning.kind !== "family" && meaning.agreement === id;
  const isTitleOnTopic = title?.names.some(isOn) ?? false;
  for (const { index, 0: words } of findMatches(GENERAL, reading.folded)) {
    const place = { start: index, end: index + words.length };
    if (mentions.some((mention) => mention.agreements.length > 0 && isOverlapping(mention, place))) continue;
    const { before, after } = findAttachedCountries(reading, place);
    if (![...before, ...after].every((country) => parties.includes(country))) continue;
    const sentence = reading.sentences.find(({ start, end }) => start <= index && index < end);
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

import type { Agreement } from "../../model/codebook.ts";
import type { Finding } from "../../model/finding.ts";
import type { ArticleId, CountryId } from "../../model/ids.ts";
import type { Span } from "../../model/span.ts";
import type { CueMatch } from "./find-cues.ts";
import { joinedActors } from "./joined-countries.ts";
import type { Reading } from "./reading.ts";
import { firstWordAt, startingIn } from "./split-words.ts";
import { isActOfStranger } from "./with-whom.ts";

/** Whether the cue tells of an agreement that others have, by the countries that stand beside it. */
export function isOfOthers(reading: Reading, parties: readonly CountryId[], cue: CueMatch, sentence: Span): boolean {
  if (isOfPartner(reading, parties, { start: sentence.start, end: cue.start })) return true;
  return [isWithStranger, isOfStranger, isOwnedByStranger, isByStrangers, isActOfStranger].some((isStrange) =>
    isStrange(reading, parties, cue),
  );
}

const EQUIVALENT = /^ (?:equivalent|counterpart|version|one|pact|agreement|treaty|accord|deal|arrangement)s?\b/;

/** In characters: the longest start of a clause that a partner opens. */
const LONGEST_FRONT = 20;
/** "And with France it opened": the partner opens a clause that goes on with who acts. */
const FRONTED = /(?:^["'(]?|[,;] |\b(?:and|while|but|whereas),? )with (?:the )?$/;
const ACTS =
  /^,? (?:it|they|he|she|we|both|talks|negotiations|the (?:two|three|pair|government|ministry|ministers?))\b/;

/** Whether what leads to the cue names a partner that is no party: "With Peru, talks", "its Peruvian equivalent", "Peru (signed". */
function isOfPartner({ folded, countries }: Reading, parties: readonly CountryId[], lead: Span): boolean {
  return startingIn(countries, lead).some(({ start, end, meaning }) => {
    if (parties.includes(meaning)) return false;
    const after = folded.slice(end, lead.end);
    const isFronted = after.startsWith(",") && /^["'(]?with (?:the )?$/.test(folded.slice(lead.start, start));
    const isOwnClause =
      FRONTED.test(folded.slice(Math.max(lead.start, start - LONGEST_FRONT), start)) &&
      (ACTS.test(after) || startingIn(countries, { start: end + 1, end: end + 2 }).length > 0) &&
      !/;|, (?:and|but|while|whereas) | and with /.test(after);
    return isFronted || isOwnClause || after === " (" || EQUIVALENT.test(after);
  });
}

/** Whether the cue goes on to name a partner that is no party: "is negotiating with Peru". */
function isWithStranger({ folded, countries }: Reading, parties: readonly CountryId[], cue: CueMatch): boolean {
  const gap = /^ with (?:the )?/.exec(folded.slice(cue.end, cue.end + 12));
  if (gap === null) return false;
  const partner = countries[firstWordAt(countries, cue.end)];
  return partner !== undefined && partner.start === cue.end + gap[0].length && !parties.includes(partner.meaning);
}

/** Whether the act is told of what one has with a country that is no party: "the arrangement with Peru signed in 1999". */
function isOfStranger({ folded, countries }: Reading, parties: readonly CountryId[], cue: CueMatch): boolean {
  if (cue.form !== "past" && cue.form !== "participle") return false;
  const partner = countries[firstWordAt(countries, cue.start) - 1];
  if (partner === undefined || partner.end + 1 !== cue.start || parties.includes(partner.meaning)) return false;
  return /\bwith (?:the )?$/.test(folded.slice(Math.max(0, partner.start - 10), partner.start));
}

const PACT_OF_OWN =
  /^'s? (?:(?!(?:on|in|to|with|for|of|by)\b)[\w-]+ ){0,4}?(?:pact|treaty|agreement|accord|deal|convention|arrangement|sofa|acsa|raa|vfa)\b[^,;]*$/;

/** Whether a verb tells of the pact of a country that is no party: "Peru's pact with Japan took effect". */
function isOwnedByStranger({ folded, countries }: Reading, parties: readonly CountryId[], cue: CueMatch): boolean {
  if (cue.form !== "past" && cue.form !== "third") return false;
  return startingIn(countries, { start: Math.max(0, cue.start - 80), end: cue.start }).some(
    ({ end, meaning }) => !parties.includes(meaning) && PACT_OF_OWN.test(folded.slice(end, cue.start)),
  );
}

/** Whether those who act together are not all parties: what "Japan and Peru signed" is no treaty of Japan and Chile. */
function isByStrangers({ folded, joined }: Reading, parties: readonly CountryId[], cue: CueMatch): boolean {
  return joinedActors(joined, folded, cue).some((country) => !parties.includes(country));
}

/** What may stand between one who acts alone and the act: "Peru's parliament has now", "NATO members". */
const BEFORE_ACT =
  /^(?:'s|')?(?: (?:parliament|senate|government|cabinet|lawmakers|legislature|foreign minister|defen[cs]e minister|president|prime minister|members|leaders|ministers|officials|navy|army|air force|armed forces|military|forces|defen[cs]e ministry))?(?: (?:has|have|had|also|already|since|now|today|formally|recently|[a-z]+ly|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)){0,3} $/;

/** The country that acts alone on an agreement that it is no party of: of "Peru signed the Japan-UK RAA" Peru; else null. */
export function findStranger(
  { folded, countries }: Reading,
  parties: readonly CountryId[],
  { start, form }: CueMatch,
  subject: Span,
): (Span & { readonly country: CountryId }) | null {
  if (form !== "past" && form !== "participle" && form !== "third") return null;
  const actor = countries[firstWordAt(countries, start) - 1];
  if (actor === undefined || actor.end > start || parties.includes(actor.meaning)) return null;
  // "Quad members set up a fund": who acts is what the sentence is about.
  if (actor.start < subject.end && subject.start < actor.end) return null;
  if (!BEFORE_ACT.test(folded.slice(actor.end, start))) return null;
  const isPartner = /\b(?:with|between|and|from|to|of|against|in|by|for|at|near|outside|-|–) ?(?:the )?$|[-–]$/.test(
    folded.slice(Math.max(0, actor.start - 14), actor.start),
  );
  return isPartner ? null : { start: actor.start, end: actor.end, country: actor.meaning };
}

/** What two countries have and one of them can give up. */
const HELD =
  "(?:projects?|contracts?|deals?|orders?|boats?|submarines?|subs|programmes?|programs?|jets?|fighters?|aircraft|frigates?|ships?|missiles?|purchases?|plans?|designs?|agreements?|pacts?|fleet|tie-up|partnership|effort|venture)";
const TO_OWNER = /^ (?:(?!(?:and|for|in|on|at|to|by|because|after|when|as)\b)[\w'-]+ ){0,4}$/;
const TO_PARTNER = new RegExp(
  `^ (?:[\\w'-]+ ){0,4}${HELD}(?: (?:for|of) (?:[\\w-]+ ){1,4})? ?(?:with|from) (?:the )?$`,
);
const ITS_THING = new RegExp(`^(?:'s?)?(?:[ -][\\w-]+){0,4}? ${HELD}\\b`);
const WAS_ENDED = "(?:was|were|has been|have been|had been|is|are|being) (?:\\w+ly )?$";
const ITS_THING_WAS = new RegExp(`^(?:'s?)?(?: [\\w-]+){0,4}? ${HELD}(?: (?:for|of|to) [^,;.]{1,60})? ${WAS_ENDED}`);
const PARTNER_WAS = new RegExp(`^[^,;.]{0,60} ${WAS_ENDED}`);
const HELD_WITH = new RegExp(`\\b${HELD} (?:with|from) (?:the )?$`);

/** In characters, from what is ended to the words for its end. */
const FARTHEST_END = 110;

/**
 * Whether what is ended is held with a country that is no party: "dropped the French project", "the contract with Peru
 * was cancelled". In a text on the programme that came in its place the verb would else be taken for the end of that.
 */
export function isEndOfStrangers(
  { folded, countries }: Reading,
  parties: readonly CountryId[],
  cue: CueMatch,
): boolean {
  const near = startingIn(countries, { start: Math.max(0, cue.start - FARTHEST_END), end: cue.end + FARTHEST_END });
  return near.some(({ start, end, meaning }) => {
    if (parties.includes(meaning)) return false;
    if (start >= cue.end) {
      const lead = folded.slice(cue.end, start);
      return TO_PARTNER.test(lead) || (TO_OWNER.test(lead) && ITS_THING.test(folded.slice(end, end + 60)));
    }
    const rest = folded.slice(end, Math.max(end, cue.start));
    const lead = folded.slice(Math.max(0, start - 30), start);
    return ITS_THING_WAS.test(rest) || (HELD_WITH.test(lead) && PARTNER_WAS.test(rest));
  });
}

/** The finding on an act that a text gives to a country which is no party; `act` is the span of both. */
export function mismatchOf(articleId: ArticleId, text: string, { name, parties }: Agreement, act: Span): Finding {
  return {
    code: "party-mismatch",
    file: articleId,
    found: text.slice(act.start, act.end),
    expected: `an act of a party of ${name}: ${parties.join(", ")}`,
  };
}

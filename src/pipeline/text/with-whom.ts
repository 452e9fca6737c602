import type { CountryId } from "../../model/ids.ts";
import type { Span } from "../../model/span.ts";
import type { CueMatch } from "./find-cues.ts";
import type { Reading } from "./reading.ts";
import { firstWordAt, startingIn } from "./split-words.ts";

/** "Reciprocal access agreements with", "an ACSA-type pact with": what was concluded, up to the partner. */
const PACT_WITH =
  /^ (?:(?!(?:and|but|on|in|at|to|with|which|that)\b)[\w'-]+ ){0,6}?(?:acsas?|raas?|sovfas?|vfas?|gsomias?|agreements?|pacts?|accords?|deals?|treaty|treaties|arrangements?|declarations?|conventions?) with (?:the )?/;

/** "With seven countries": with more than the agreement has. */
const SEVERAL =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|several|many|most|other|various|some|a dozen|half a dozen|\d+) (?:other )?(?:countries|partners|nations|allies|states|governments|members|neighbours)\b/;

/** Between the members of a list of countries. */
const JOINS = /^(?:,? and |, | or |,? as well as )(?:the )?$/;

/** Whether the verb goes on to name with whom the pact is, and none of them is a party: "signed ACSAs with Fiji and Peru". */
export function isWithOtherPartners(
  { folded, countries }: Reading,
  parties: readonly CountryId[],
  cue: CueMatch,
): boolean {
  const gap = PACT_WITH.exec(folded.slice(cue.end, cue.end + 120));
  if (gap === null) return false;
  let at = cue.end + gap[0].length;
  if (SEVERAL.test(folded.slice(at, at + 40))) return true;
  const partners: CountryId[] = [];
  for (let index = firstWordAt(countries, at); index < countries.length; index++) {
    const { start, end, meaning } = countries[index] as (typeof countries)[number];
    if (start !== at && !(partners.length > 0 && JOINS.test(folded.slice(at, start)))) break;
    const isLast = /\b(?:and|or|as)\b/.test(folded.slice(at, start));
    partners.push(meaning);
    at = end;
    if (isLast) break;
  }
  return partners.length > 0 && !partners.some((partner) => parties.includes(partner));
}

const PACT =
  "(?:acsas?|raas?|sovfas?|vfas?|gsomias?|agreements?|pacts?|accords?|deals?|treaty|treaties|arrangements?|conventions?)";
/** "The deal on trade between Japan and", "its pact with": from what was concluded to a partner. */
const OF_PARTNER = new RegExp(
  `\\b${PACT}(?: (?:on|about|over)(?: [\\w'-]+){1,4}?)?(?: with| between [\\w' -]{2,40} and) (?:the )?$`,
);
/** What only stands beside the thing that is told of. */
const BESIDE =
  /\b(?:like|unlike|than|after|before|beyond|besides|beside|alongside|since|following|despite|as|for|on|of|about|over|in|at|under|replac\w+|succeed\w*|supersed\w+|signed|signs|amid|against) (?:(?:the|an?|its|their|his|her|[\w-]+'s?) )?(?:(?!(?:the|an?)\b)[\w-]+ ){0,2}$/;
/** From the partner to the verb: nothing else that could be meant. */
const UP_TO_VERB = new RegExp(`^(?:(?!;|\\b(?:${PACT}|it|they|both|he|she|ministers|sides|that|and|but)\\b).){0,60}$`);
/** In characters, back from a partner. */
const LONGEST_PACT = 120;

/** Whether what the verb is told of is a pact with one who is no party: "the deal between Japan and Fiji was signed". */
export function isOfPactWithStranger(
  { folded, countries }: Reading,
  parties: readonly CountryId[],
  cue: CueMatch,
  sentence: Span,
): boolean {
  if (cue.form === "noun" || cue.form === "gerund" || cue.form === "base") return false;
  const partner = countries[firstWordAt(countries, cue.start) - 1];
  if (partner === undefined || partner.start < sentence.start || partner.end > cue.start) return false;
  if (parties.includes(partner.meaning) || !UP_TO_VERB.test(folded.slice(partner.end, cue.start))) return false;
  const lead = folded.slice(Math.max(sentence.start, partner.start - LONGEST_PACT), partner.start);
  const pact = OF_PARTNER.exec(lead);
  return pact !== null && !BESIDE.test(lead.slice(0, pact.index));
}

/** In characters: the name of a country, and what was done before the main clause begins. */
const [LONGEST_NAME, LONGEST_ASIDE] = [60, 200] as const;

const OPENS_RELATIVE = /, (?:which|who)(?: (?:has|had|have))?(?: (?:\w+ly|already|first|also|itself))? $/;
const OPENS_GERUND = /(?:^|[,;:] |["'(])(?:after|before|by|since|upon|having|in|on) (?:first |already )?$/;

/**
 * Whether the act is that of a country that is no party: "Peru, which signed a pact with Japan, …", "after signing one
 * with Japan, Peru turned to …".
 */
export function isActOfStranger({ folded, countries }: Reading, parties: readonly CountryId[], cue: CueMatch): boolean {
  const before = folded.slice(Math.max(0, cue.start - 40), cue.start);
  const relative = OPENS_RELATIVE.exec(before);
  if (relative !== null) {
    const end = cue.start - relative[0].length;
    const antecedent = startingIn(countries, { start: end - LONGEST_NAME, end }).find((country) => country.end === end);
    return antecedent !== undefined && !parties.includes(antecedent.meaning);
  }
  if (cue.form !== "gerund" || !OPENS_GERUND.test(before)) return false;
  const comma = folded.slice(cue.end, cue.end + LONGEST_ASIDE).indexOf(", ");
  if (comma < 0) return false;
  const main = cue.end + comma + 2;
  const start = main + (folded.startsWith("the ", main) ? 4 : 0);
  const [actor] = startingIn(countries, { start, end: start + 1 });
  return actor !== undefined && !parties.includes(actor.meaning) && !JOINS.test(folded.slice(actor.end, actor.end + 5));
}

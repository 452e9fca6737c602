import type { CountryId } from "../../model/ids.ts";
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

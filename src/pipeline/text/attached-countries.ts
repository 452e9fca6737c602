import type { CountryId } from "../../model/ids.ts";
import type { Span } from "../../model/span.ts";
import type { PhraseMatch } from "./find-phrases.ts";
import { joinedActorsOn } from "./joined-countries.ts";
import type { Reading } from "./reading.ts";
import { firstWordAt } from "./split-words.ts";

/** Countries that the grammar ties to a name: "the Japan-Italy pact", "Rome's pact", "a pact between Japan and Italy". */
export interface AttachedCountries {
  readonly before: readonly CountryId[];
  readonly after: readonly CountryId[];
}

const FILLER =
  "(?:(?:new|own|planned|proposed|landmark|bilateral|first|joint|military|mutual|formal|similar|signed|revised|updated|defen[cs]e|security|existing|other) ){0,3}";
const JOINS_NAME = new RegExp(`^(?:'s|')?[ -]+${FILLER}$`);
const JOINS_LIST =
  /^(?:'s)?(?:, ?| ?- ?| and | or | & |, and |, or |\/| as well as | and with | and (?:the )?| ?, the |, and the | the |,? (?:and|or) (?:one|another|the other|the second) with |,? and (?:now|also|lately|recently|later|(?:most|more) recently) (?:with )?)(?:the )?$/;
const LINKS = /^ (?:already |now |also )?(?:link|bind|tie|connect|join)s? (?:the )?$/;
const LINKED_WITH = /^ (?:with|to|and) (?:the )?$/;
const LEADS_TO_LIST =
  /^(?:[)"']|s)?(?: \([\w ]{2,12}\))?,? (?:(?:one|the first|(?:now |both |each )?being) )?(?:(?:already |recently |just |that |which |signed |concluded |sealed |made |reached |negotiated |in force |in place |in effect |in operation |exists? |it has |agreed |now ){0,4})?(?:with|between|of|from|involving|among|linking)(?: the (?:armed forces|forces|troops|soldiers|militaries|navies) of)?(?: the| both| ally| allies| neighbou?r| partner| its ally){0,2} $/;

/** The countries tied to the name at `span`, nearest first; where none is, those who are told to act on it together. */
export function findAttachedCountries(reading: Reading, span: Span): AttachedCountries {
  const before = countriesBefore(reading, span.start);
  const next = countriesAfter(reading, span.end);
  const after = next.length > 0 ? next : countriesOfRelative(reading, span.end);
  if (before.length > 0 || after.length > 0) return { before, after };
  return { before: joinedActorsOn(reading.joined, reading.folded, span), after };
}

function countriesBefore({ folded, countries }: Reading, start: number): CountryId[] {
  const found: CountryId[] = [];
  let edge = start;
  for (let at = firstWordAt(countries, start) - 1; at >= 0; at--) {
    const country = countries[at];
    if (country === undefined || country.end > edge) continue;
    const between = folded.slice(country.end, edge);
    const isTied = found.length === 0 ? JOINS_NAME.test(between) : /^(?: ?- ?|\/)$/.test(between);
    if (!isTied) break;
    found.push(country.meaning);
    edge = country.start;
  }
  return found;
}

function countriesAfter({ folded, countries }: Reading, end: number): CountryId[] {
  const first = firstWordAt(countries, end);
  const lead = countries[first];
  const partner = countries[first + 1];
  // "Links Tokyo with Paris and Rome": those with whom it does.
  if (
    lead !== undefined &&
    partner !== undefined &&
    LINKS.test(folded.slice(end, lead.start)) &&
    LINKED_WITH.test(folded.slice(lead.end, partner.start))
  )
    return listCountries(folded, countries, first + 1).map(({ country }) => country);
  if (lead === undefined || !LEADS_TO_LIST.test(folded.slice(end, lead.start))) return [];
  return listCountries(folded, countries, first).map(({ country }) => country);
}

const HAVING = "has|have|had|signed|concluded|made|reached|struck|sealed|agreed|share|are negotiating|is negotiating";
const HAVING_WITH = new RegExp(`^ (?:${HAVING})(?: [a-z]+){0,2} with (?:the )?`);
const HAVE = new RegExp(`^ (?:${HAVING})\\b`);

/** "That the", "which Fumio": a country may be named by its leader. */
const RELATIVE = /^,? (?:that|which) (?:the |[a-z]{3,10} )?$/;
const LONGEST_OPENER = 22;

/** "That London has with Tokyo", "which Paris and Tokyo signed": both, and none where one stands alone. */
function countriesOfRelative({ folded, countries }: Reading, end: number): CountryId[] {
  const first = firstWordAt(countries, end);
  const lead = countries[first];
  if (lead === undefined || lead.start - end > LONGEST_OPENER) return [];
  if (!RELATIVE.test(folded.slice(end, lead.start))) return [];
  const owners = listActors(folded, countries, first);
  const rest = owners.at(-1)?.end ?? end;
  const partner = countries[first + owners.length];
  const gap = HAVING_WITH.exec(folded.slice(rest, rest + 50));
  const own = owners.map(({ country }) => country);
  if (gap !== null && partner?.start === rest + gap[0].length) return [...own, partner.meaning];
  return own.length > 1 && HAVE.test(folded.slice(rest, rest + 20)) ? own : [];
}

/** "Canberra and", before the given name of another's leader. */
const AND_LEADER = /^ and [a-z'-]{3,12} $/;

/** The countries of a list; of two leaders named in full both: "Kishida and Scott Morrison". */
function listActors(folded: string, countries: readonly PhraseMatch<CountryId>[], first: number): ListedCountry[] {
  const listed = listCountries(folded, countries, first);
  const [lead, next] = [countries[first], countries[first + 1]];
  if (listed.length !== 1 || lead === undefined || next === undefined || next.start <= lead.end) return listed;
  if (!AND_LEADER.test(folded.slice(lead.end, next.start))) return listed;
  return [...listed, { start: next.start, end: next.end, country: next.meaning }];
}

/** A country in a list, with its place. */
export interface ListedCountry extends Span {
  readonly country: CountryId;
}

/** What may stand between two countries of a list, such as what was done with the first: "Australia, signed in 2007, and". */
const ACT =
  /^(?:,? (?:signed|ratified|concluded|agreed|passed)[^,;]{0,30}[,;] (?:and )?(?:with )?| and, [^,;]{0,30}, (?:with )?)(?:the )?$/;

/** About as many as there are countries; what goes on longer is no list of partners. */
const LONGEST_LIST = 200;

/** The countries of one list ("the US, Britain and Italy") that begins with country `first`, at most 200. */
export function listCountries(
  folded: string,
  countries: readonly PhraseMatch<CountryId>[],
  first: number,
): ListedCountry[] {
  const found: ListedCountry[] = [];
  for (let at = first; at < countries.length && found.length < LONGEST_LIST; at++) {
    const [previous, country] = [countries[at - 1], countries[at]];
    if (country === undefined) break;
    const between = folded.slice(previous?.end ?? 0, country.start);
    if (at > first && !JOINS_LIST.test(between) && !ACT.test(between)) break;
    found.push({ start: country.start, end: country.end, country: country.meaning });
  }
  return found;
}

import type { CountryId } from "../../model/ids.ts";
import type { Span } from "../../model/span.ts";
import type { CueMatch } from "./find-cues.ts";
import type { PhraseMatch } from "./find-phrases.ts";
import type { Reading } from "./reading.ts";
import type { Clause } from "./split-clauses.ts";
import { firstWordAt, startingIn } from "./split-words.ts";

/** Legislatures, with the countries that call theirs so; an empty list stands for any country. */
const LEGISLATURES: readonly (readonly [words: RegExp, countries: readonly string[]])[] = [
  [/\b(?:national )?diet\b|\bhouse of councillors\b|\bcouncillors\b/, ["JP"]],
  [/\bhouse of commons\b|\bcommons\b/, ["GB", "CA"]],
  [/\bhouse of lords\b|\blords\b|\bwestminster\b/, ["GB"]],
  [/\bsenate\b|\bsenators?\b/, ["PH", "AU", "IT", "FR", "CA", "US"]],
  [/\bcongress\b/, ["US", "PH"]],
  [/\bbundestag\b/, ["DE"]],
  [/\bhouse of representatives\b/, ["JP", "PH", "AU", "NZ", "US"]],
  [/\b(?:upper|lower) (?:house|chamber)\b/, ["JP", "PH", "IT", "AU", "FR"]],
  [
    /\bparliaments?\b|\bparliamentary\b|\blawmakers\b|\blegislat(?:ures?|ors?|ive)\b|\b(?:both|two|either|each) (?:houses?|chambers?)\b|\bplenary\b|\b(?:this|current|present|ordinary|extraordinary|regular|special|end of the) (?:\w+ )?session\b|\bsession (?:ends|closes|is over|runs out|in [a-z]+)\b|\bfloor vote\b|\bmps\b|\bparliamentarians\b|\bdeputies\b|\bnational assembly\b|\bchamber of deputies\b|\b(?:house|chamber) (?:may|might|could|will|would|should|shall) (?:vote|rule|decide)\b/,
    [],
  ],
  [
    /\b(?:knesset|sejm|storting|riksdag|folketing|althing|eduskunta|riigikogu|saeima|seimas|d[aá]il|seanad|oireachtas|cortes|verkhovna rada|rada|duma|majlis|lok sabha|rajya sabha|skup[sš]tina|legislative (?:yuan|assembly|council)|(?:federal|people's|general|grand national) assembly|members of parliament)\b/,
    [],
  ],
];

/** Countries whose legislature the list knows by its name; that of any other may be called a senate or congress too. */
const KNOWN: ReadonlySet<string> = new Set([
  ...LEGISLATURES.flatMap(([, countries]) => countries),
  ...["KR", "KP", "CN", "TW", "VN", "SG", "NL", "SE", "IN", "RU", "UA", "SA", "EU", "NATO"],
]);
/** Names that one country alone has. */
const OF_ONE = 1;

/** Whether a legislature is named, so that "approved" speaks of ratification. */
export function namesLegislature(folded: string): boolean {
  return LEGISLATURES.some(([words]) => words.test(folded));
}

/** Whether every legislature that the words name can be that of one of `parties`. */
export function isLegislatureOf(parties: readonly CountryId[], folded: string): boolean {
  return LEGISLATURES.every(
    ([words, owners]) => owners.length === 0 || !words.test(folded) || parties.some((party) => mayOwn(party, owners)),
  );
}

function mayOwn(party: CountryId, owners: readonly string[]): boolean {
  return owners.includes(party) || (owners.length > OF_ONE && !KNOWN.has(party));
}

/** A text's part with the countries named in it. */
export interface Scene {
  readonly folded: string;
  readonly countries: readonly PhraseMatch<CountryId>[];
}

/**
 * The one party whose act a clause tells, or null when it is not said, or of several.
 *
 * `clause` is the clause of the cue, `lead` its part before the cue. A legislature that only one party can mean decides;
 * else the only party that stands before the cue.
 */
export function findActingParty(parties: readonly CountryId[], clause: Scene, lead: Scene): CountryId | null {
  const inLead = partiesIn(parties, lead);
  for (const [words, owners] of LEGISLATURES) {
    if (!words.test(clause.folded)) continue;
    const possible = parties.filter((party) => owners.length === 0 || mayOwn(party, owners));
    if (possible.length === 1) return possible[0] ?? null;
    const named = possible.filter((party) => inLead.includes(party));
    return named.length === 1 ? (named[0] ?? null) : null;
  }
  return inLead.length === 1 ? (inLead[0] ?? null) : null;
}

function partiesIn(parties: readonly CountryId[], { countries }: Scene): CountryId[] {
  return parties.filter((party) => countries.some(({ meaning }) => meaning === party));
}

const BODY =
  "(?:parliament|lawmakers|legislators|legislature|senate|senators|diet|congress|government|cabinet|deputies|mps)";
/** What may stand between a country and an act that is its own: "'s parliament has", "signed and", "the Diet". */
const OWN_ACT = new RegExp(
  `^(?:'s?)?(?: (?:national |federal )?${BODY})?(?: (?:has|have|had|also|already|since|then|later|now|today|formally|finally|unanimously|[a-z]+ly|both|did)){0,3}(?: (?:signed|concluded|initialled|approved|ratified|accepted)(?: it| the \\w+)?,?(?: in (?:\\w+ )?\\d{4})?,? and(?: then| later| also)?,?)? (?:\\w+ly )?$`,
);
const BODY_OF = new RegExp(`\\b${BODY} (?:in|of) (?:the )?$`);
/** What makes of a country before an act no actor. */
const NO_ACTOR = /(?:\b(?:with|between|and|from|to|against|of|in|for|at|by|near) (?:the )?|[-–/])$/;

/** The party that stands right before the act as its doer, or as the agent of a passive: "the parliament in Canberra ratified". */
function doerOf({ folded, countries }: Reading, parties: readonly CountryId[], cue: CueMatch): CountryId | null {
  const at = firstWordAt(countries, cue.start);
  const before = countries[at - 1];
  if (before !== undefined && before.end <= cue.start && OWN_ACT.test(folded.slice(before.end, cue.start))) {
    const lead = folded.slice(Math.max(0, before.start - LONGEST_LEAD), before.start);
    if (!NO_ACTOR.test(lead) || BODY_OF.test(lead)) return parties.find((party) => party === before.meaning) ?? null;
  }
  const agent = countries[firstWordAt(countries, cue.end)];
  const isAgent = agent !== undefined && BY_AGENT.test(folded.slice(cue.end, agent.start));
  if (!isAgent || IS_JOINED.test(folded.slice(agent.end, agent.end + LONGEST_LEAD))) return null;
  return parties.find((party) => party === agent.meaning) ?? null;
}

/** In characters, from a body to the country that it is of. */
const LONGEST_LEAD = 40;
/** "By Australia", "by the parliament in Canberra", right after a participle. */
const BY_AGENT = new RegExp(`^ by (?:the )?(?:(?:national |federal )?${BODY} (?:in|of) (?:the )?)?$`);
const IS_JOINED = /^(?:'s)?(?:,? and |, )(?!(?:later|then|last|in|on)\b)/;

/** "The French deal would need": the country says which agreement, not who acts; "the Philippine pact with Canada" says whose. */
const NAMES_IT =
  /^(?:'s?)? (?:(?:visiting[- ]forces|status[- ]of[- ]forces|reciprocal[- ]access|access|troops?|defen[cs]e|security|supply|logistics) )?(?:agreement|pact|deal|accord|treaty|convention|arrangement|one|raa|vfa|sovfa|sofa|acsa)\b(?! (?:with|between)\b)/;

/** The parties that "neither Japan nor France" names before an act, where there are several. */
export function partiesOfNeither(
  { folded, countries }: Reading,
  parties: readonly CountryId[],
  clause: Span,
  cue: Span,
): CountryId[] {
  const neither = folded.slice(clause.start, cue.start).lastIndexOf("neither ");
  if (neither < 0) return [];
  const start = clause.start + neither;
  if (!/ nor /.test(folded.slice(start, cue.start))) return [];
  const named = new Set(startingIn(countries, { start, end: cue.start }).map(({ meaning }) => meaning));
  return named.size < 2 ? [] : parties.filter((party) => named.has(party));
}

/** The party that acts in a clause: not one named as a partner ("signed with Peru"), nor before a passive. */
export function actingPartyOf(
  reading: Reading,
  parties: readonly CountryId[],
  clause: Clause,
  cue: CueMatch,
): CountryId | null {
  const doer = doerOf(reading, parties, cue);
  if (doer !== null) return doer;
  const { folded, countries } = reading;
  const isPassive = /\b(?:be|been|being|is|are|was|were) (?:\w+ly )?$/.test(folded.slice(clause.start, cue.start));
  const isActing = ({ start, end }: Span) =>
    !/\b(?:with|between|from|to|against) (?:the )?$/.test(folded.slice(clause.start, start)) &&
    !NAMES_IT.test(folded.slice(end, end + LONGEST_LEAD));
  const scene = ({ start, end }: Span) => ({
    folded: folded.slice(start, end),
    countries: isPassive ? [] : startingIn(countries, { start, end }).filter(isActing),
  });
  return findActingParty(parties, scene(clause), scene({ start: clause.start, end: cue.start }));
}

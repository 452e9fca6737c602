import type { Agreement, LadderId } from "../../model/codebook.ts";
import type { AgreementId, CountryId } from "../../model/ids.ts";
import type { Span } from "../../model/span.ts";
import { findMatches } from "./find-matches.ts";
import type { PhraseMatch } from "./find-phrases.ts";
import type { Reader, Reading } from "./reading.ts";
import type { CountryWeights } from "./resolve-agreement.ts";
import { firstWordAt, startingIn } from "./split-words.ts";

/** What a text has told of an agreement at a place. */
export interface OwnedByAll extends Span {
  readonly agreement: AgreementId;
}

/** General words by the ladder of what they stand for. */
const NOUNS: readonly (readonly [LadderId, string])[] = [
  ["treaty", "treaty|convention"],
  [
    "programme",
    "programme|program|project|venture|undertaking|scheme|pact|partnership|alternative|effort|enterprise|endeavou?r|consortium|fighter|aircraft|jet|warplane|plane",
  ],
  ["partnership", "grouping|quartet|dialogue|forum|arrangements"],
];

const NOUN = new RegExp(`\\b(?:${NOUNS.map(([, nouns]) => `(${nouns})`).join("|")})\\b(?!-)`, "g");

/** What a country weighs that stands in the sentence, the one before or the title. */
const IN_SIGHT = 2;
const NONE: CountryWeights = new Map();

/** Of two parties only many things are told; three in one breath have few things in common. */
const FEWEST_PARTIES = 3;

/** Between the countries of one list. */
const LISTED = /^(?:'s)?(?:, ?(?:and )?|,? and |-| ?[-–/] ?| & )(?:the )?$/;
/** Between the last owner and what is owned: "the British, Italian and Japanese joint fighter programme". */
const OWNS =
  /^(?:'s?)? (?:(?!(?:and|or|an?|the|at|on|in|for|to|of|with|by|is|are|was|were|has|have|had|will) )[\w-]+ ){0,3}$/;
/** Between what is owned and its owners: "the programme of", "the project that unites". */
const OWNED_BY =
  /^ (?:(?:that|which) )?(?:of|by|between|among|involving|linking|joining|uniting|unites|joins|links|shared by|run by|led by|launched by|set up by|formed by|made up of|(?:being )?developed by)(?: the)? $/;

/**
 * Agreements told of by a general word and all of three parties or more, and nobody else: "the British, Italian and
 * Japanese programme", "the venture of London, Rome and Tokyo". One of them may be told of before: "the jet it builds with
 * Rome and London".
 *
 * Where several have the very same parties, it is the first of the codebook on the word's ladder.
 */
export function findOwnedByAll(
  reader: Reader,
  reading: Reading,
  sentence: Span,
  weights: CountryWeights = NONE,
): OwnedByAll[] {
  const countries = startingIn(reading.countries, sentence);
  if (countries.length < FEWEST_PARTIES - 1) return [];
  const lists = listsOf(reading.folded, countries);
  if (lists.length === 0) return [];
  const runs = lists.filter(({ owners }) => owners.size >= FEWEST_PARTIES);
  const from = sentence.start;
  return findMatches(NOUN, reading.folded.slice(from, sentence.end)).flatMap((match) => {
    const [start, end] = [from + match.index, from + match.index + match[0].length];
    const ladder = NOUNS.find((_, place) => match[place + 1] !== undefined)?.[0];
    const place = firstWordAt(runs, start);
    const [before, behind] = [runs[place - 1], runs[place]];
    const owners =
      before !== undefined && isOwner(reading.folded, before, start)
        ? before
        : behind !== undefined && isOwnedBy(reading.folded, end, behind)
          ? behind
          : undefined;
    const agreement =
      ladder === undefined
        ? undefined
        : owners === undefined
          ? sharedWith(reader, reading.folded, ladder, { start, end }, lists[firstWordAt(lists, start)], weights)
          : ownedBy(reader, ladder, owners.owners);
    return agreement === undefined ? [] : [{ start, end, agreement: agreement.id }];
  });
}

function isOwner(folded: string, { end }: Span, noun: number): boolean {
  return end <= noun && noun - end < FARTHEST && OWNS.test(folded.slice(end, noun));
}

function isOwnedBy(folded: string, noun: number, { start }: Span): boolean {
  return start >= noun && start - noun < FARTHEST && OWNED_BY.test(folded.slice(noun, start));
}

/** Between what is shared and those it is shared with: "the jet that Rome is building with". */
const SHARED_WITH =
  /^,? (?:(?!(?:and|or|but|if|that|which)\b)[\w'-]+ ){0,3}?(?:(?:that|which) (?:[\w'-]+ ){1,3}?)?(?:(?:is|are|was|were|has|have|been|now|also|still) ){0,3}(?:(?:shared|co-?developed|developed|developing|designed|designing|built|building|made|making|run|running|planned|planning|launched|pursued|pursuing|drawn up|conceived|creating|created|under development|in development|under way|begun|started|formed|struck|undertaken|drafting) )?(?:together |jointly |side by side )?with (?:the )?$/;
/** A shared thing on another matter than arms: "a trade partnership with". */
const ON_OTHER_MATTER =
  /\b(?:trade|trading|economic|commercial|energy|climate|space|lunar|vaccine|health|research|science|scientific|cultural|education|chips?|semiconductor|nuclear power|rail|hydrogen|investment|minerals|digital|strategic) (?:[\w-]+ )?$/;

/** In characters, from a list of countries to what they own. */
const FARTHEST = 50;

interface CountryList extends Span {
  readonly owners: ReadonlySet<CountryId>;
}

/** The lists of three countries or more, in the order of the text. */
function listsOf(folded: string, countries: readonly PhraseMatch<CountryId>[]): CountryList[] {
  const lists: { start: number; end: number; owners: Set<CountryId> }[] = [];
  for (const { start, end, meaning } of countries) {
    const last = lists.at(-1);
    if (last !== undefined && LISTED.test(folded.slice(last.end, Math.max(last.end, start)))) {
      last.owners.add(meaning);
      last.end = end;
    } else {
      lists.push({ start, end, owners: new Set([meaning]) });
    }
  }
  return lists.filter(({ owners }) => owners.size > 1);
}

/**
 * What the one party that is missing from a list shares with those in it, when that one is in sight: "Tokyo … the jet it is
 * building with Rome and London".
 */
function sharedWith(
  { agreements }: Reader,
  folded: string,
  ladder: LadderId,
  { start, end }: Span,
  list: CountryList | undefined,
  weights: CountryWeights,
): Agreement | undefined {
  if (list === undefined || list.start - end > FARTHEST || !SHARED_WITH.test(folded.slice(end, list.start))) return;
  if (ON_OTHER_MATTER.test(folded.slice(Math.max(0, start - FARTHEST), start))) return;
  return [...agreements.values()].find(({ ladder: own, parties }) => {
    if (own !== ladder || parties.length < FEWEST_PARTIES || list.owners.size !== parties.length - 1) return false;
    const missing = parties.filter((party) => !list.owners.has(party));
    return missing.length === 1 && missing.every((party) => (weights.get(party) ?? 0) >= IN_SIGHT);
  });
}

function ownedBy({ agreements }: Reader, ladder: LadderId, owners: ReadonlySet<CountryId>): Agreement | undefined {
  return [...agreements.values()].find(
    (one) =>
      one.ladder === ladder &&
      one.parties.length === owners.size &&
      one.parties.every((party: CountryId) => owners.has(party)),
  );
}

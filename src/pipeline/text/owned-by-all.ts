import type { Agreement, LadderId } from "../../model/codebook.ts";
import type { AgreementId, CountryId } from "../../model/ids.ts";
import type { Span } from "../../model/span.ts";
import { findMatches } from "./find-matches.ts";
import type { PhraseMatch } from "./find-phrases.ts";
import type { Reader, Reading } from "./reading.ts";
import { firstWordAt, startingIn } from "./split-words.ts";

/** What a text has told of an agreement at a place. */
export interface OwnedByAll extends Span {
  readonly agreement: AgreementId;
}

/** General words by the ladder of what they stand for. */
const NOUNS: readonly (readonly [LadderId, string])[] = [
  ["treaty", "treaty|convention"],
  ["programme", "programme|program|project|venture|undertaking|scheme|pact|partnership|fighter|aircraft|jet|warplane"],
  ["partnership", "grouping|quartet|dialogue|forum|arrangements"],
];

const NOUN = new RegExp(`\\b(?:${NOUNS.map(([, nouns]) => `(${nouns})`).join("|")})\\b(?!-)`, "g");

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
 * Japanese programme", "the venture of London, Rome and Tokyo".
 *
 * Where several have the very same parties, it is the first of the codebook on the word's ladder.
 */
export function findOwnedByAll(reader: Reader, reading: Reading, sentence: Span): OwnedByAll[] {
  const countries = startingIn(reading.countries, sentence);
  if (new Set(countries.map(({ meaning }) => meaning)).size < FEWEST_PARTIES) return [];
  const runs = listsOf(reading.folded, countries);
  if (runs.length === 0) return [];
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
    const agreement = ladder === undefined || owners === undefined ? undefined : ownedBy(reader, ladder, owners.owners);
    return agreement === undefined ? [] : [{ start, end, agreement: agreement.id }];
  });
}

function isOwner(folded: string, { end }: Span, noun: number): boolean {
  return end <= noun && noun - end < FARTHEST && OWNS.test(folded.slice(end, noun));
}

function isOwnedBy(folded: string, noun: number, { start }: Span): boolean {
  return start >= noun && start - noun < FARTHEST && OWNED_BY.test(folded.slice(noun, start));
}

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
  return lists.filter(({ owners }) => owners.size >= FEWEST_PARTIES);
}

function ownedBy({ agreements }: Reader, ladder: LadderId, owners: ReadonlySet<CountryId>): Agreement | undefined {
  return [...agreements.values()].find(
    (one) =>
      one.ladder === ladder &&
      one.parties.length === owners.size &&
      one.parties.every((party: CountryId) => owners.has(party)),
  );
}

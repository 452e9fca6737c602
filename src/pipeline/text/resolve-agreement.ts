import type { Agreement } from "../../model/codebook.ts";
import type { AgreementId, CountryId, FamilyId } from "../../model/ids.ts";
import type { Span } from "../../model/span.ts";
import type { AttachedCountries } from "./attached-countries.ts";

/** What a shared term was found to mean: agreements (several for a list of partners), else at most a family. */
export interface Resolution {
  readonly agreements: readonly AgreementId[];
  readonly family: FamilyId | null;
}

/**
 * Words of the text that name one or more agreements, or a family whose member is not told.
 *
 * With neither it is a name of the codebook that fits none of its agreements here: "a logistics pact with Peru".
 */
export interface AgreementMention extends Span, Resolution {
  /** True for "a similar pact with Australia": named by the way, so that "the pact" later on means another. */
  readonly isAside: boolean;
  /** Where the list begins that it stands in, for one of several partners; else null. */
  readonly list: number | null;
  /** The part that names it: of "a similar pact signed with Australia" the country. Else the whole mention. */
  readonly anchor: Span;
}

const UNRESOLVED: Resolution = { agreements: [], family: null };

/** What a country weighs that the text names only farther on: enough for the other party of a name that has one. */
export const NAMED_LATER = 0.5;

/** What the publisher's own country weighs that the text does not name: only where the other party is tied to the name. */
export const HOME = 0.4;

/** How much a country counts as a party of what is spoken of; 0 or absent when it is not in sight. */
export type CountryWeights = ReadonlyMap<CountryId, number>;

/**
 * Decide which of the agreements that share a term is meant.
 *
 * Countries tied to the term must be parties; the other parties must be in sight. A list of partners ("with Italy and
 * India") may name several agreements. What stays open between members of one family is that family; what stays open
 * between others, or names a country that no candidate has, is nothing; but a plural then means each of two or three:
 * "access agreements with both".
 */
export function resolveAgreement(
  candidates: readonly Agreement[],
  attached: AttachedCountries,
  weights: CountryWeights,
  preferred: ReadonlyMap<AgreementId, number>,
  isPlural = false,
): Resolution {
  const named = [...new Set([...attached.before, ...attached.after])];
  const fitting = candidates.filter(({ parties }) => named.every((country) => parties.includes(country)));
  if (fitting.length === 0) return resolvePartners(candidates, attached, weights);
  const scored = fitting
    .map((agreement) => ({ agreement, score: scoreOf(agreement, named, weights, preferred) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  if (best === undefined) {
    const bought = resolveBuyer(fitting, named, weights);
    return bought === null ? resolveOnly(fitting, weights) : { agreements: [bought.id], family: null };
  }
  if (second === undefined || second.score < best.score) return { agreements: [best.agreement.id], family: null };
  const tied = scored.filter(({ score }) => score === best.score).map(({ agreement }) => agreement);
  const family = commonFamily(tied);
  const isEach = isPlural && family === null && tied.length <= 3;
  return { agreements: isEach ? tied.map(({ id }) => id) : [], family };
}

/** What a buyer stands in sight for in the sentence itself or the one before. */
const NEAR_BUYER = 1.9;

/** The only agreement whose buyer is tied to the name, or stands nearest and counts more than every stranger. */
function resolveBuyer(
  fitting: readonly Agreement[],
  named: readonly CountryId[],
  weights: CountryWeights,
): Agreement | null {
  const [only, second] = fitting.filter(({ buyer }) => buyer !== null);
  if (only === undefined || second !== undefined || only.buyer === null) return null;
  if (named.includes(only.buyer)) return only;
  const weight = weights.get(only.buyer) ?? 0;
  const isNearest = [...weights].every(([country, other]) => other < weight || only.parties.includes(country));
  return named.length === 0 && weight >= NEAR_BUYER && isNearest ? only : null;
}

/**
 * The only agreement all of whose parties the text names anywhere, with no stranger nearer, or one at most where nothing
 * else has the term; of three parties or more two are enough, one of them near. Else the family.
 */
function resolveOnly(fitting: readonly Agreement[], weights: CountryWeights): Resolution {
  const [only, second] = fitting.filter(({ parties }) => parties.every((party) => (weights.get(party) ?? 0) > HOME));
  const near = [...weights].filter(([, weight]) => weight > NAMED_LATER);
  const strangersOf = ({ parties }: Agreement) => near.filter(([country]) => !parties.includes(country)).length;
  if (only === undefined) {
    const [sole, other] = fitting;
    const isSole = sole !== undefined && other === undefined && sole.parties.length > 2 && strangersOf(sole) === 0;
    const seen = isSole ? sole.parties.filter((party) => weights.has(party)) : [];
    if (isSole && seen.length > 1 && seen.some((party) => (weights.get(party) ?? 0) >= NEAR_BUYER))
      return { agreements: [sole.id], family: null };
  }
  const most = fitting.length === 1 && (only?.parties.length ?? 0) > 2 ? 1 : 0;
  const isOnly = only !== undefined && second === undefined && strangersOf(only) <= most;
  return isOnly ? { agreements: [only.id], family: null } : { agreements: [], family: commonFamily(fitting) };
}

/** The weights of the parties that are not tied to the term, or 0 when too few parties are in sight. */
function scoreOf(
  { id, parties }: Agreement,
  named: readonly CountryId[],
  weights: CountryWeights,
  preferred: ReadonlyMap<AgreementId, number>,
): number {
  const least = named.length > 0 ? 0 : NAMED_LATER;
  const seen = parties.filter((party) => named.includes(party) || (weights.get(party) ?? 0) > least);
  const enough = parties.length > 2 ? 2 : parties.length;
  if (seen.length < enough) return 0;
  const open = parties.filter((party) => !named.includes(party));
  const sum = open.reduce((total, party) => total + (weights.get(party) ?? 0), 0);
  return 1 + sum / Math.max(1, open.length) + (preferred.get(id) ?? 0);
}

/** One agreement for each country of the list, with the one country that is not in the list and counts most. */
function resolvePartners(
  candidates: readonly Agreement[],
  { before, after }: AttachedCountries,
  weights: CountryWeights,
): Resolution {
  // Two joined before a name are its parties, and one of them is party to nothing here.
  if (after.length === 0 && before.length > 1) return UNRESOLVED;
  const listed = after.length > 0 ? after : before;
  const agreements: AgreementId[] = [];
  for (const partner of listed) {
    const fitting = candidates
      .filter(({ parties }) => parties.includes(partner))
      .map(({ id, parties }) => ({ id, weight: anchorWeight(parties, listed, weights) }))
      .filter(({ weight }) => weight > 0)
      .sort((a, b) => b.weight - a.weight);
    const [best, second] = fitting;
    if (best && (second === undefined || second.weight < best.weight)) agreements.push(best.id);
  }
  return agreements.length === 0 ? UNRESOLVED : { agreements: [...new Set(agreements)], family: null };
}

function anchorWeight(parties: readonly CountryId[], listed: readonly CountryId[], weights: CountryWeights): number {
  const anchors = parties.filter((party) => !listed.includes(party));
  return anchors.length === 1 ? Math.max(...anchors.map((party) => weights.get(party) ?? 0)) : 0;
}

function commonFamily(agreements: readonly Agreement[]): FamilyId | null {
  const families = [...new Set(agreements.map(({ family }) => family))];
  const [only] = families;
  const isShared = only !== undefined && agreements.length > 1 && families.length === 1;
  return isShared ? only : null;
}

import type { Agreement } from "../../model/codebook.ts";
import type { AgreementId, CountryId } from "../../model/ids.ts";
import type { Span } from "../../model/span.ts";
import { type ListedCountry, listCountries } from "./attached-countries.ts";
import type { PhraseMatch } from "./find-phrases.ts";
import type { Reader, Reading } from "./reading.ts";
import type { AgreementMention } from "./resolve-agreement.ts";
import { type CountryWeights, resolveAgreement } from "./resolve-agreement.ts";
import { findSimilarLead, type SimilarLead } from "./similar-leads.ts";
import { firstWordAt, startingIn } from "./split-words.ts";

/** What may stand between a country and the pacts that it has: "Manila already has pacts"; none, when it stands among them. */
const OWNS = /^(?:(?: (?!and |or |but )[a-z]+){0,4} )?$/;

/**
 * Agreements named as ones like another: "a similar pact with Australia", "it has them with Italy and India".
 *
 * They share a term with one of `models`, tried in order; one party stands in the list, the other is in sight. `names`
 * are the places of the sentence that name an agreement themselves, whose partners are theirs. `spoken` are those named
 * so far, which tell whose pacts the text lists. One mention a country.
 */
export function findSimilar(
  reader: Reader,
  { folded, countries }: Reading,
  sentence: Span,
  names: readonly Span[],
  models: readonly AgreementId[],
  spoken: ReadonlySet<AgreementId>,
  weights: CountryWeights,
): AgreementMention[] {
  if (models.length === 0) return [];
  const found: AgreementMention[] = [];
  // A long text names the same few agreements again and again.
  const kinds = [...new Set(models)];
  const first = firstWordAt(countries, sentence.start);
  let listedUpTo = sentence.start;
  let list: readonly ListedCountry[] = [];
  let listedFrom = 0;
  for (const [place, country] of startingIn(countries, sentence).entries()) {
    if (country.start < listedUpTo) continue;
    // What begins within a list is the rest of it: a list is read once, however long, not again for each of its places.
    if (place >= listedFrom + list.length) {
      list = listCountries(folded, countries, first + place);
      listedFrom = place;
    }
    const end = list.at(-1)?.end ?? country.end;
    const lead = findSimilarLead(folded, sentence, { start: country.start, end });
    if (lead === null) continue;
    const lastName = names[firstWordAt(names, lead.start + 1) - 1];
    if (lastName !== undefined && (lead.start < lastName.end || isApposed(folded, lastName, lead))) continue;
    listedUpTo = end;
    const partners = list.slice(place - listedFrom);
    const isPair = lead.isBetween && partners.length === 2;
    const isOneOfThose = LIKE_THOSE.test(folded.slice(lead.start, lead.start + 6));
    const owner = lead.isFronted
      ? (partners.at(-1)?.country ?? null)
      : ownerOf({ folded, countries }, countries[first + place - 1], sentence, lead);
    found.push(...mentionPartners(reader, partners, { ...lead, isPair, owner, spoken, isOneOfThose }, kinds, weights));
  }
  return found;
}

/** "The RAA, the accord with Tokyo": the same once more. */
const APPOSED = /^, (?:the|an?|its|their) (?:\w+ )?$/;

function isApposed(folded: string, name: Span, lead: Pick<Span, "start">): boolean {
  const gap = lead.start - name.end;
  return gap > 0 && gap < LONGEST_APPOSED && APPOSED.test(folded.slice(name.end, lead.start));
}

/** In characters, from a name to what is told of it in apposition, and back to the country whose pacts are listed. */
const LONGEST_APPOSED = 24;
const FARTHEST_OWNER = 240;

/** "Manila's accord with Wellington was signed in April, and that with Tokyo": whose is told of the first. */
const LIKE_THOSE = /^(?:that|those|ones?|others?) /;
const OWN_PACT =
  /^(?:'s?)? (?:[\w-]+ ){0,3}(?:pacts?|agreements?|accords?|deals?|treaty|treaties|arrangements?) (?:with|between)\b/;

/** Whose partners a list names, by the country that stands right before the words that lead to it. */
function ownerOf(
  { folded, countries }: Pick<Reading, "folded" | "countries">,
  before: PhraseMatch<CountryId> | undefined,
  sentence: Span,
  { start, isKind }: SimilarLead,
): CountryId | null {
  if (!isKind || before === undefined || before.start < sentence.start) return null;
  if (OWNS.test(folded.slice(before.end, Math.max(before.end, start)))) return before.meaning;
  if (!LIKE_THOSE.test(folded.slice(start, start + 6))) return null;
  const owners = startingIn(countries, { start: Math.max(sentence.start, start - FARTHEST_OWNER), end: start });
  return owners.filter(({ end }) => OWN_PACT.test(folded.slice(end, end + 40))).at(-1)?.meaning ?? null;
}

/** How a list of partners is led to. */
interface Lead extends SimilarLead {
  /** "Between Japan and Australia": both are its parties. */
  readonly isPair: boolean;
  /** Whose partners they are, by the country named right before: of "pacts that Manila has with Japan" the Philippines. */
  readonly owner: CountryId | null;
  /** "That with Tokyo, an RAA": it may be the very agreement that its sentence names. */
  readonly isOneOfThose: boolean;
  /** Agreements that the text has named so far. */
  readonly spoken: ReadonlySet<AgreementId>;
}

/** The first mention takes in the words that lead to the list. */
function mentionPartners(
  reader: Reader,
  partners: readonly ListedCountry[],
  { start, isTalks, isAfter, isPair, owner, spoken, isOneOfThose }: Lead,
  models: readonly AgreementId[],
  weights: CountryWeights,
): AgreementMention[] {
  for (const model of models) {
    const candidates = agreementsLike(reader, model).filter(
      ({ id, parties }) => isTalks || id !== model || (isOneOfThose && owner !== null && parties.includes(owner)),
    );
    const own = reader.agreements.get(model)?.parties ?? [];
    const others = isAfter ? partners.filter(({ country }) => !own.includes(country)) : partners;
    const listed = new Set(others.map(({ country }) => country));
    const found = others.flatMap((partner, place): AgreementMention[] => {
      const fitting = candidates.filter(({ parties }) => isPairOf(parties, partner.country, listed, isPair));
      if (fitting.length === 0) return [];
      const preferred = preferKin(reader, fitting, model, { owner, spoken });
      const { agreements } = resolveAgreement(fitting, { before: [], after: [partner.country] }, weights, preferred);
      const anchor = { start: partner.start, end: partner.end };
      const mention = { end: partner.end, anchor, agreements, family: null, isAside: true, list: start };
      return agreements.length === 0 ? [] : [{ ...mention, start: place === 0 && !isAfter ? start : partner.start }];
    });
    if (found.length > 0) return found;
  }
  return [];
}

/** Whether an agreement is with `partner` and not between two of the list, unless the list is of its parties. */
function isPairOf(
  parties: readonly CountryId[],
  partner: CountryId,
  listed: ReadonlySet<CountryId>,
  isPair: boolean,
): boolean {
  const named = parties.filter((party) => listed.has(party)).length;
  return parties.length === 2 && parties.includes(partner) && named === (isPair ? 2 : 1);
}

const alike = new WeakMap<Reader, Map<AgreementId, readonly Agreement[]>>();

/** Agreements of the same kind that share a term with the model; found once for each. */
function agreementsLike(reader: Reader, model: AgreementId): readonly Agreement[] {
  const ofReader = alike.get(reader) ?? new Map<AgreementId, readonly Agreement[]>();
  alike.set(reader, ofReader);
  const known = ofReader.get(model);
  if (known !== undefined) return known;
  const parent = reader.agreements.get(model);
  const terms = new Set(parent?.terms ?? []);
  const found = [...reader.agreements.values()].filter(
    ({ ladder, terms: own }) => ladder === parent?.ladder && own.some((term) => terms.has(term)),
  );
  ofReader.set(model, found);
  return found;
}

/** An agreement that shares a party with the model is likelier, so is one of the list's owner, and one with the same terms. */
function preferKin(
  reader: Reader,
  candidates: readonly Agreement[],
  model: AgreementId,
  { owner, spoken }: Pick<Lead, "owner" | "spoken">,
): Map<AgreementId, number> {
  const partiesOf = [...spoken].map((id) => reader.agreements.get(id)?.parties ?? []);
  const sharing = (party: CountryId) => partiesOf.filter((own) => own.includes(party)).length / (partiesOf.length || 1);
  const parent = reader.agreements.get(model);
  const parentTerms = new Set(parent?.terms);
  return new Map(
    candidates.map(({ id, parties, terms }) => {
      const isKin = parties.some((party) => parent?.parties.includes(party));
      const isOwned = owner !== null && parties.includes(owner);
      const shared = terms.filter((term) => parentTerms.has(term)).length;
      // Whose pacts the text lists: in one of Manila with Paris and with Tokyo, "that with Canberra" is Manila's.
      const common = Math.max(...parties.map(sharing));
      return [id, (isKin ? 3 : 0) + (isOwned ? 1 : 0) + 0.8 * common + (0.5 * shared) / terms.length];
    }),
  );
}

import type { Agreement } from "../../model/codebook.ts";
import type { AgreementId, CountryId } from "../../model/ids.ts";
import { type AttachedCountries, findAttachedCountries } from "./attached-countries.ts";
import type { NameGroup } from "./name-groups.ts";
import type { Reader, Reading } from "./reading.ts";
import { isOpen } from "./redirect-newcomers.ts";
import { type Resolution, resolveAgreement } from "./resolve-agreement.ts";

/** What a span names by an alias, as a family or by a shared term; null for what stays open. */
export function resolveGroup(
  reader: Reader,
  reading: Reading,
  { start, end, meanings }: NameGroup,
  weights: ReadonlyMap<CountryId, number>,
  preferred: ReadonlyMap<AgreementId, number>,
): Resolution | null {
  for (const meaning of meanings) {
    if (meaning.kind === "alias") return { agreements: [meaning.agreement], family: null };
    if (meaning.kind === "family") return { agreements: [], family: meaning.family };
  }
  const candidates: Agreement[] = [];
  for (const meaning of meanings) {
    const agreement = meaning.kind === "term" ? reader.agreements.get(meaning.agreement) : undefined;
    // Two spellings of one term fold alike; an agreement must not tie with itself.
    if (agreement !== undefined && !candidates.includes(agreement)) candidates.push(agreement);
  }
  const inner = withoutInner(findAttachedCountries(reading, { start, end }), candidates);
  const attached = withoutNewcomers(inner, candidates);
  const isPlural = /[^s]s$/.test(reading.folded.slice(start, end));
  const resolution = resolveAgreement(candidates, attached, weights, preferred, isPlural);
  return resolution.agreements.length > 0 || resolution.family !== null ? resolution : null;
}

/** Organisations and places that are party to nothing here do not decide: "the pact with Japan, Italy and the EU". */
function withoutInner({ before, after }: AttachedCountries, candidates: readonly Agreement[]): AttachedCountries {
  const isParty = (country: CountryId) => candidates.some(({ parties }) => parties.includes(country));
  return after.some(isParty) ? { before, after: after.filter(isParty) } : { before, after };
}

/** "Consultations with Canada on Pillar II": of what others may join they are no parties, and do not tell it from another. */
function withoutNewcomers({ before, after }: AttachedCountries, candidates: readonly Agreement[]): AttachedCountries {
  if (!candidates.every(isOpen)) return { before, after };
  const isParty = (country: CountryId) => candidates.some(({ parties }) => parties.includes(country));
  return { before: before.filter(isParty), after: after.filter(isParty) };
}

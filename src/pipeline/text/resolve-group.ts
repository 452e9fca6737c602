import type { Agreement } from "../../model/codebook.ts";
import type { AgreementId, CountryId } from "../../model/ids.ts";
import { type AttachedCountries, findAttachedCountries } from "./attached-countries.ts";
import type { NameGroup } from "./name-groups.ts";
import type { Reader, Reading } from "./reading.ts";
import { isOpen } from "./redirect-newcomers.ts";
import { HOME, type Resolution, resolveAgreement } from "./resolve-agreement.ts";

const NONE: ReadonlyMap<AgreementId, number> = new Map();

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
  const sure = attached.after.length === 0 && isWithAnother(reading.folded, end) ? withoutHome(weights) : weights;
  // "Both pillars" are the one as much as the other, whichever the text spoke of last.
  const isBoth = isPlural && /^(?:both|two) /.test(reading.folded.slice(start, start + 5));
  const resolution = resolveAgreement(candidates, attached, sure, isBoth ? NONE : preferred, isPlural);
  return resolution.agreements.length > 0 || resolution.family !== null ? resolution : null;
}

/** "With a Southeast Asian partner": whom the text names by no name is not the publisher's own country. */
function isWithAnother(folded: string, end: number): boolean {
  return /^[^.;:]{0,40}? (?:with|between|to|among) (?!(?:each|one another)\b)/.test(folded.slice(end, end + 60));
}

function withoutHome(weights: ReadonlyMap<CountryId, number>): ReadonlyMap<CountryId, number> {
  return new Map([...weights].filter(([, weight]) => weight !== HOME));
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

import type { Agreement } from "../../model/codebook.ts";
import type { AgreementId } from "../../model/ids.ts";
import type { Span } from "../../model/span.ts";
import { countryListFrom } from "./attached-countries.ts";
import type { AgreementMention } from "./find-agreements.ts";
import type { Reader, Reading, Sentence } from "./reading.ts";
import { type CountryWeights, resolveAgreement } from "./resolve-agreement.ts";

const KIND =
  "(?:pacts?|agreements?|accords?|deals?|treaty|treaties|arrangements?|versions?|ones?|them|those|that|it|the same|such (?:pacts?|agreements?|accords?|deals?)|partners?|talks|negotiations)";

/** Words before a country list that make it a list of partners: "similar pacts with", "those signed with", "it has them with". */
const BEFORE_PARTNERS = new RegExp(
  `(?:^|[^a-z])(${KIND})(?: (?:of (?:this|that|the same|its) (?:sort|kind|type)|already|recently|signed|concluded|made|sealed|agreed|in place|on (?:one|it)|to begin talks on one|begun|ended|for one|it has|that [a-z]+ has(?: signed)?)){0,3} (?:with|between)(?: the)? $`,
);

/**
 * Agreements named as ones like `model`: "a similar pact with Australia", "it has them with Australia and Britain".
 *
 * They share a term with the model; one party stands in the list, the other is in sight. `names` are the places of the
 * sentence that name an agreement themselves, whose partners are theirs.
 */
export function findSimilar(
  reader: Reader,
  { folded, countries }: Reading,
  sentence: Sentence,
  names: readonly Span[],
  model: AgreementId,
  weights: CountryWeights,
): AgreementMention[] {
  const candidates = agreementsLike(reader, model);
  if (candidates.length < 2) return [];
  const found: AgreementMention[] = [];
  for (const [number, country] of countries.entries()) {
    if (country.start < sentence.start || country.end > sentence.end) continue;
    const lead = BEFORE_PARTNERS.exec(folded.slice(sentence.start, country.start));
    if (lead === null) continue;
    const start = country.start - (lead[0].length - lead[0].indexOf(lead[1] ?? ""));
    if (names.some((name) => name.start <= start && start < name.end)) continue;
    const partners = countryListFrom(folded, countries, number);
    const { agreements } = resolveAgreement(candidates, { before: [], after: partners }, weights, new Map());
    const last = countries[number + partners.length - 1];
    if (agreements.length > 0)
      found.push({ start, end: last?.end ?? country.end, agreements, family: null, isAside: true });
  }
  return found;
}

function agreementsLike(reader: Reader, model: AgreementId): Agreement[] {
  const terms = new Set(reader.agreements.get(model)?.terms ?? []);
  return [...reader.agreements.values()].filter(({ terms: own }) => own.some((term) => terms.has(term)));
}

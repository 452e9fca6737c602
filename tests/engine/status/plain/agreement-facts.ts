import { dateAt, wordAt } from "../../../../src/engine/articles/citation-of.ts";
import { type Dataset, NO_DAY } from "../../../../src/engine/dataset.ts";
import { SOURCE_KINDS } from "../../../../src/model/article.ts";
import { MODALITIES } from "../../../../src/model/claim.ts";
import type { Dictionaries, StageWords } from "../../../../src/model/dataset.ts";
import type { DayNumber } from "../../../../src/model/day-number.ts";
import type { CountryId } from "../../../../src/model/ids.ts";
import type { ClaimNumber } from "../../../../src/model/status.ts";
import { type FactDays, judgeDays, type TimedClaim } from "./judge-days.ts";

/** A claim as the rules need it. */
export interface Fact extends TimedClaim, FactDays {
  readonly claim: ClaimNumber;
  /** The row of its article. */
  readonly row: number;
  /** The place of its stage on the agreement's ladder. */
  readonly stage: number;
  readonly party: CountryId | null;
  readonly isOfficial: boolean;
  /** First day on which its article may have been published, or null. */
  readonly publishedFrom: DayNumber | null;
}

/** An agreement with its ladder and all claims on it, by number. */
export interface AgreementFacts {
  readonly agreement: Dictionaries["agreements"][number];
  readonly stages: readonly StageWords[];
  readonly facts: readonly Fact[];
}

/** The facts of every agreement, in the codebook's order. A claim of a stage that its ladder lacks is left out. */
export function collectFacts(dataset: Dataset): readonly AgreementFacts[] {
  const { agreements, ladders } = dataset.manifest.dictionaries;
  const collected = agreements.map((agreement) => ({
    agreement,
    stages: ladders.find(({ id }) => id === agreement.ladder)?.stages ?? [],
    facts: [] as Fact[],
  }));
  const undatedFrom = undatedDay(dataset);
  for (let claim = 0; claim < dataset.claims.count; claim++) {
    const { stages, facts } = collected[dataset.claims.agreements[claim]!]!;
    const stageId = wordAt(dataset.claims.stages, claim);
    const stage = stages.findIndex(({ id }) => id === stageId);
    if (stage >= 0) facts.push(factOf(dataset, claim, stage, undatedFrom));
  }
  return collected;
}

/** The newest first day of the articles that surely lie within the collection's reach. */
function undatedDay({ articles, manifest: { lastDay } }: Dataset): DayNumber | null {
  const within = Array.from({ length: articles.count }, (_, row) => row)
    .map((row) => ({ first: dayOrNull(articles.firstDays[row]!), last: dayOrNull(articles.lastDays[row]!) }))
    .filter(({ last }) => last !== null && lastDay !== null && last <= lastDay)
    .flatMap(({ first }) => (first === null ? [] : [first]));
  return within.length === 0 ? lastDay : Math.max(...within);
}

function factOf(
  { articles, claims, manifest }: Dataset,
  claim: ClaimNumber,
  stage: number,
  undatedFrom: DayNumber | null,
): Fact {
  const row = claims.articles[claim]!;
  const publishedFrom = dayOrNull(articles.firstDays[row]!);
  const publishedBy = dayOrNull(articles.lastDays[row]!);
  const timed: TimedClaim = {
    modality: MODALITIES[claims.modalities[claim]!]!,
    date: dateAt(claims.dates, claim),
    publishedBy,
    toldDay: publishedBy === null ? null : Math.min(publishedBy, manifest.lastDay ?? publishedBy),
  };
  const { usedDate, heardDay, countsFrom } = judgeDays(timed, manifest.lastDay, undatedFrom);
  // Every field by name: objects joined by spreading are several times slower to read, and there is one a claim.
  return {
    modality: timed.modality,
    date: timed.date,
    publishedBy,
    toldDay: timed.toldDay,
    usedDate,
    heardDay,
    countsFrom,
    claim,
    row,
    stage,
    party: wordAt(claims.parties, claim) as CountryId | null,
    isOfficial: SOURCE_KINDS[articles.kinds[row]!] === "official",
    publishedFrom,
  };
}

function dayOrNull(day: DayNumber): DayNumber | null {
  return day === NO_DAY ? null : day;
}

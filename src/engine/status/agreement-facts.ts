import { SOURCE_KINDS } from "../../model/article.ts";
import { MODALITIES, type Modality } from "../../model/claim.ts";
import type { Dictionaries, StageWords } from "../../model/dataset.ts";
import type { DayNumber } from "../../model/day-number.ts";
import type { CountryId } from "../../model/ids.ts";
import type { PartialDate } from "../../model/partial-date.ts";
import type { ClaimNumber } from "../../model/status.ts";
import { wordAt } from "../articles/citation-of.ts";
import { type Dataset, NO_DAY } from "../dataset.ts";

/** A claim as the rules need it. */
export interface Fact {
  readonly claim: ClaimNumber;
  /** The row of its article. */
  readonly row: number;
  /** The place of its stage on the agreement's ladder. */
  readonly stage: number;
  readonly modality: Modality;
  readonly date: PartialDate | null;
  readonly party: CountryId | null;
  readonly isOfficial: boolean;
  /** First and last day on which its article may have been published, or null. */
  readonly publishedFrom: DayNumber | null;
  readonly publishedBy: DayNumber | null;
  /** The same, but not after the collection's last day: by then, all that the collection holds had been told. */
  readonly toldDay: DayNumber | null;
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
  for (let claim = 0; claim < dataset.claims.count; claim++) {
    const { stages, facts } = collected[dataset.claims.agreements[claim]!]!;
    const stageId = wordAt(dataset.claims.stages, claim);
    const stage = stages.findIndex(({ id }) => id === stageId);
    if (stage >= 0) facts.push(factOf(dataset, claim, stage));
  }
  return collected;
}

function factOf({ articles, claims, manifest }: Dataset, claim: ClaimNumber, stage: number): Fact {
  const row = claims.articles[claim]!;
  const publishedFrom = dayOrNull(articles.firstDays[row]!);
  const publishedBy = dayOrNull(articles.lastDays[row]!);
  return {
    claim,
    row,
    stage,
    modality: MODALITIES[claims.modalities[claim]!]!,
    date: claims.dates[claim]!,
    party: wordAt(claims.parties, claim) as CountryId | null,
    isOfficial: SOURCE_KINDS[articles.kinds[row]!] === "official",
    publishedFrom,
    publishedBy,
    toldDay: publishedBy === null ? null : Math.min(publishedBy, manifest.lastDay ?? publishedBy),
  };
}

function dayOrNull(day: DayNumber): DayNumber | null {
  return day === NO_DAY ? null : day;
}

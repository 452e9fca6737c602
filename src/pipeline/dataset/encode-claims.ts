import type { ArticleSummary } from "../../model/article.ts";
import { MODALITIES } from "../../model/claim.ts";
import type { ClaimColumns, Dictionaries } from "../../model/dataset.ts";
import { packDates, packNumbers, packWords } from "../../model/packed.ts";
import { placeOf, placesOf } from "./encode-articles.ts";

/**
 * The columns of `claims.json`; `articles` must be in dataset order.
 *
 * @throws when a claim names an agreement that the dictionaries lack.
 */
export function encodeClaims(
  articles: readonly ArticleSummary[],
  dictionaries: Dictionaries,
  fingerprint: string,
): ClaimColumns {
  const agreements = placesOf(dictionaries.agreements);
  const claims = articles.flatMap((article) => article.claims);
  return {
    fingerprint,
    articles: packNumbers(articles.flatMap((article, row) => article.claims.map(() => row))),
    agreements: packNumbers(claims.map(({ agreement }) => placeOf(agreements, agreement))),
    stages: packWords(claims.map(({ stage }) => stage)),
    modalities: packNumbers(claims.map(({ modality }) => MODALITIES.indexOf(modality))),
    dates: packDates(claims.map(({ date }) => date)),
    parties: packWords(claims.map(({ party }) => party)),
    starts: packNumbers(claims.map(({ start }) => start)),
    ends: packNumbers(claims.map(({ end }) => end)),
    cueStarts: packNumbers(claims.map(({ cue }) => cue.start)),
    cueEnds: packNumbers(claims.map(({ cue }) => cue.end)),
    rules: packWords(claims.map(({ rule }) => rule)),
  };
}

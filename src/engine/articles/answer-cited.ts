import type { Questions } from "../../model/questions.ts";
import type { QuotedClaim } from "../../model/quoted-claim.ts";
import type { CitedClaim, ClaimNumber } from "../../model/status.ts";
import type { Dataset } from "../dataset.ts";
import { judgeFilter } from "../filter/judge-filter.ts";
import { citationOf } from "./citation-of.ts";
import { citeClaim, readClaim } from "./read-claim.ts";

/** Claims as they can be named without their texts; numbers that no claim has are left out. Needs the lines of their articles. */
export function answerCited(dataset: Dataset, { claims, filter }: Questions["cited"]["ask"]): CitedClaim[] {
  const { passing } = judgeFilter(dataset, filter);
  return knownOf(dataset, claims).map((claim) => citeClaim(dataset, claim, passing));
}

/** The same with their sentences. Needs lines and texts of their articles. */
export function answerQuotes(dataset: Dataset, { claims, filter }: Questions["quotes"]["ask"]): QuotedClaim[] {
  const { passing } = judgeFilter(dataset, filter);
  return knownOf(dataset, claims).map((claim) => ({
    ...readClaim(dataset, claim, passing),
    url: citationOf(dataset, dataset.claims.articles[claim]!).url,
  }));
}

/** The rows of the articles of claims. */
export function rowsOfClaims(dataset: Dataset, claims: readonly ClaimNumber[]): number[] {
  return knownOf(dataset, claims).map((claim) => dataset.claims.articles[claim]!);
}

function knownOf({ claims: { count } }: Dataset, claims: readonly ClaimNumber[]): ClaimNumber[] {
  return claims.filter((claim) => claim >= 0 && claim < count);
}

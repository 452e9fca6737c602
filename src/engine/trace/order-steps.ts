import { MODALITIES } from "../../model/claim.ts";
import type { ClaimNumber } from "../../model/status.ts";
import type { Dataset } from "../dataset.ts";
import type { ClaimFacts } from "../status/claim-facts.ts";
import { type ClaimList, hasClaim, keepClaims, mergeClaims } from "../status/claim-list.ts";
import type { StageFacts } from "../status/judge-stages.ts";
import type { JudgedStatus } from "../status/judge-status.ts";
import { denialJudge, judgeAct, type Part } from "./judge-parts.ts";

/** Claims on one stage in their order, and what each did. */
export interface OrderedSteps {
  readonly claims: ClaimList;
  readonly partOf: (claim: ClaimNumber) => Part;
}

/**
 * Every claim that counts at a status: deciding ones first, then by stage from the furthest down, then by publication.
 *
 * A few passes over the agreement's claims, as these are numbered by publication.
 */
export function orderSteps(dataset: Dataset, facts: ClaimFacts, { stages, current }: JudgedStatus): OrderedSteps[] {
  const sorted = stages.map(
    (stage, place): OrderedSteps => ({
      claims: [stage.acts, stage.outOfOrder, stage.denials, stage.plans, stage.needs, stage.wishes].reduce(mergeClaims),
      partOf: partsOf(dataset, facts, stage, place, current),
    }),
  );
  const own = sorted[current];
  const decides = (claim: ClaimNumber) => own?.partOf(claim).role === "decides";
  const deciding = own === undefined ? [] : [{ ...own, claims: keepClaims(own.claims, decides) }];
  const others = sorted.map((steps, place) =>
    place === current ? { ...steps, claims: keepClaims(steps.claims, (claim) => !decides(claim)) } : steps,
  );
  return [...deciding, ...others.reverse()];
}

function partsOf(
  { claims }: Dataset,
  facts: ClaimFacts,
  stage: StageFacts,
  place: number,
  current: number,
): OrderedSteps["partOf"] {
  const judgeDenial = denialJudge(facts, stage, place < current);
  return (claim) => {
    switch (MODALITIES[claims.modalities[claim]!]!) {
      case "happened":
        return hasClaim(stage.outOfOrder, claim)
          ? { role: "outweighed", rule: "date-out-of-order" }
          : judgeAct(facts, claim, stage, place === current);
      case "denied":
        return judgeDenial(claim);
      case "planned":
        return { role: "moves-nothing", rule: "plan-moves-nothing" };
      case "needed":
        return { role: "moves-nothing", rule: "need-moves-nothing" };
      case "urged":
        return { role: "moves-nothing", rule: "wish-moves-nothing" };
    }
  };
}

/** The claims of a page of steps with their parts. */
export function pageOfSteps(steps: readonly OrderedSteps[], offset: number, limit: number) {
  const page: (Part & { readonly claim: ClaimNumber })[] = [];
  let before = 0;
  for (const { claims, partOf } of steps) {
    const start = Math.max(0, offset - before);
    const end = Math.max(0, Math.min(claims.length, offset + limit - before));
    for (const claim of claims.subarray(Math.min(start, end), end)) page.push({ claim, ...partOf(claim) });
    before += claims.length;
  }
  return page;
}

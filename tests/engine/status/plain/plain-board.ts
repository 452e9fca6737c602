import type { Dataset } from "../../../../src/engine/dataset.ts";
import type { Moment } from "../../../../src/engine/status/judge-stages.ts";
import { type AgreementStatus, NO_LIMITS, PROMISE_OUTCOMES } from "../../../../src/model/status.ts";
import { countEvidence } from "./count-evidence.ts";
import { judgeBoard } from "./judge-board.ts";

/** What a question for a board says beside the filter, which is open. */
export type PlainAsked = Moment & { readonly unit: "reports" | "stories" };

/** The statuses of a day by the rules in plain form, without what they count of articles that name an agreement. */
export function plainStatuses(
  dataset: Dataset,
  { asOf, clock, unit }: PlainAsked,
): Omit<AgreementStatus, "articles" | "articlesByYear">[] {
  return judgeBoard(dataset, asOf, clock).map(({ current: _current, stages: _stages, ...status }) => {
    const show = <Told extends { readonly evidence: AgreementStatus["rungs"][number]["evidence"] }>(told: Told) => {
      const evidence = countEvidence(dataset, told.evidence.claims, unit);
      return { ...told, evidence, shown: evidence };
    };
    const counted = PROMISE_OUTCOMES.map((outcome) => [
      outcome,
      status.promises.filter((promise) => promise.outcome === outcome).length,
    ]);
    return {
      ...status,
      rungs: status.rungs.map(show),
      conflicts: status.conflicts.map((conflict) => ({
        ...conflict,
        versions: conflict.versions.map(show),
        more: 0,
      })),
      outcomes: Object.fromEntries(counted) as AgreementStatus["outcomes"],
    };
  });
}

/** The question of the engine to which these are the answer. */
export function askedPlainly(asked: PlainAsked) {
  return { ...asked, limits: NO_LIMITS };
}

import { dateAt, publisherNameOf } from "../../../../src/engine/articles/citation-of.ts";
import type { Dataset } from "../../../../src/engine/dataset.ts";
import type { NextPledge, Pledge } from "../../../../src/model/status.ts";
import type { JudgedPromise } from "./judge-promises.ts";
import type { StageFacts } from "./judge-stages.ts";
import { openPromise } from "./open-promise.ts";

/** The promises as the page without a filter shows them, oldest first; those of undated articles last. */
export function buildPledges(
  dataset: Dataset,
  stages: readonly StageFacts[],
  promises: readonly JudgedPromise[],
): Pledge[] {
  return [...promises].sort(compareSaying).map((promise) => ({
    ...buildPledge(dataset, stages, promise),
    isShown: true,
  }));
}

/** The open promise of the lowest stage above the current one, see `openPromise`; null when none is open. */
export function chooseNext(
  dataset: Dataset,
  stages: readonly StageFacts[],
  promises: readonly JudgedPromise[],
  current: number,
): NextPledge | null {
  let pending: JudgedPromise | null = null;
  for (const [place, { words }] of stages.entries()) {
    if (place <= current) continue;
    const own = promises.filter(({ plan }) => plan.stage === place);
    const open = openPromise(words.id, own);
    if (open?.outcome === "overdue") return buildPledge(dataset, stages, open);
    pending ??= open;
  }
  return pending === null ? null : buildPledge(dataset, stages, pending);
}

function buildPledge(dataset: Dataset, stages: readonly StageFacts[], promise: JudgedPromise): NextPledge {
  const { plan, outcome, slipDays, doneOn } = promise;
  return {
    claim: plan.claim,
    stage: stages[plan.stage]!.words.id,
    party: plan.party,
    due: plan.date,
    saidOn: dateAt(dataset.articles.published, plan.row),
    saidBy: publisherNameOf(dataset, plan.row),
    outcome,
    doneOn,
    slipDays,
  };
}

function compareSaying(a: JudgedPromise, b: JudgedPromise): number {
  const [first, second] = [
    a.plan.publishedFrom ?? Number.MAX_SAFE_INTEGER,
    b.plan.publishedFrom ?? Number.MAX_SAFE_INTEGER,
  ];
  return first - second || a.plan.claim - b.plan.claim;
}

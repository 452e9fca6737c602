import type { Pledge } from "../../model/status.ts";
import { dateAt, publisherNameOf } from "../articles/citation-of.ts";
import type { Dataset } from "../dataset.ts";
import { dropReplaced, isOpen, type JudgedPromise } from "./judge-promises.ts";
import type { StageFacts } from "./judge-stages.ts";

/** The promises as the page shows them, oldest first; those of undated articles last. */
export function buildPledges(
  dataset: Dataset,
  stages: readonly StageFacts[],
  promises: readonly JudgedPromise[],
): Pledge[] {
  return [...promises].sort(compareSaying).map((promise) => buildPledge(dataset, stages, promise));
}

/**
 * The open promise of the lowest stage above the current one: an overdue one first, then one with a due date, then the
 * newest.
 *
 * One whose due date a later report replaced is not looked at.
 */
export function chooseNext(
  dataset: Dataset,
  stages: readonly StageFacts[],
  promises: readonly JudgedPromise[],
  current: number,
): Pledge | null {
  const open = promises.filter((promise) => isOpen(promise) && promise.plan.stage > current);
  const standing = dropReplaced(open);
  const isOverdue = ({ outcome }: JudgedPromise) => Number(outcome === "overdue");
  const newest = ({ plan }: JudgedPromise) => plan.publishedFrom ?? Number.MIN_SAFE_INTEGER;
  const isDated = ({ plan }: JudgedPromise) => Number(plan.date !== null);
  const [next] = standing.sort(
    (a, b) =>
      a.plan.stage - b.plan.stage || isOverdue(b) - isOverdue(a) || isDated(b) - isDated(a) || newest(b) - newest(a),
  );
  return next === undefined ? null : buildPledge(dataset, stages, next);
}

function buildPledge(dataset: Dataset, stages: readonly StageFacts[], promise: JudgedPromise): Pledge {
  const { plan, outcome, slipDays } = promise;
  return {
    claim: plan.claim,
    stage: stages[plan.stage]!.words.id,
    due: plan.date,
    saidOn: dateAt(dataset.articles.published, plan.row),
    saidBy: publisherNameOf(dataset, plan.row),
    outcome,
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

import { UNKNOWN_PUBLISHER } from "../../model/article.ts";
import { type NextPledge, type Pledge, PROMISE_OUTCOMES, type PromiseOutcome } from "../../model/status.ts";
import { dateAt } from "../articles/citation-of.ts";
import { type Dataset, NO_DAY } from "../dataset.ts";
import type { ClaimFacts } from "./claim-facts.ts";
import { textOfDate } from "./date-table.ts";
import type { JudgedPromises } from "./judge-promises.ts";
import type { StageFacts } from "./judge-stages.ts";
import { openPromise } from "./open-promise.ts";

/** The promises of a ladder, by place. */
interface Promised {
  readonly stages: readonly Pick<StageFacts, "words">[];
  readonly promises: readonly JudgedPromises[];
}

/** What of the promises a reader sees. */
interface Shown {
  readonly limit: number;
  readonly isPassing: IsPassing;
}

/** Whether the article at a row passes the filter. */
type IsPassing = (row: number) => boolean;

/** The last `limit` promises as the page shows them, oldest first; those of undated articles last. */
export function buildPledges(
  dataset: Dataset,
  facts: ClaimFacts,
  promised: Promised,
  { limit, isPassing }: Shown,
): Pledge[] {
  const newest = promised.promises.flatMap(({ plans }, place) => {
    const first = Math.max(0, plans.length - limit);
    return Array.from(plans.subarray(first), (claim, at) => ({ claim, place, at: first + at }));
  });
  // Claims stand in the order of publication.
  newest.sort((a, b) => a.claim - b.claim || a.place - b.place);
  return newest
    .slice(Math.max(0, newest.length - limit))
    .map((own) => buildPledge(dataset, facts, promised, own, isPassing));
}

/** How many promises came to what. */
export function countOutcomes(promises: readonly JudgedPromises[]): Record<PromiseOutcome, number> {
  const counts = PROMISE_OUTCOMES.map(() => 0);
  for (const { outcomes } of promises) for (const outcome of outcomes) counts[outcome]!++;
  const entries = PROMISE_OUTCOMES.map((outcome, place) => [outcome, counts[place]!]);
  return Object.fromEntries(entries) as Record<PromiseOutcome, number>;
}

/**
 * The open promise of the lowest stage above the current one, see `openPromise`; null when none is open.
 *
 * One that is overdue comes before one that is still to come: it is what a reader has to answer for.
 */
export function chooseNext(
  dataset: Dataset,
  facts: ClaimFacts,
  promised: Promised,
  current: number,
): NextPledge | null {
  const open = promised.stages.flatMap(({ words }, place) => {
    const at = place <= current ? -1 : openPromise(facts, words.id, promised.promises[place]!);
    return at < 0 ? [] : [pledgeAt(dataset, facts, promised, { place, at })];
  });
  return open.find(({ outcome }) => outcome === "overdue") ?? open[0] ?? null;
}

/** A place of the ladder, and one among its promises. */
interface PledgePlace {
  readonly place: number;
  readonly at: number;
}

/** One promise as the page shows it, with whether the filter leaves the article that said it. */
export function buildPledge(
  dataset: Dataset,
  facts: ClaimFacts,
  promised: Promised,
  own: PledgePlace,
  isPassing: IsPassing,
): Pledge {
  const pledge = pledgeAt(dataset, facts, promised, own);
  return { ...pledge, isShown: isPassing(facts.rows[pledge.claim]!) };
}

/** The publisher has its name of the dictionary, so that a board needs no line of any article. */
function pledgeAt(
  dataset: Dataset,
  facts: ClaimFacts,
  { stages, promises }: Promised,
  { place, at }: PledgePlace,
): NextPledge {
  const { plans, outcomes, slipDays, doneOn } = promises[place]!;
  const claim = plans[at]!;
  const row = facts.rows[claim]!;
  return {
    claim,
    stage: stages[place]!.words.id,
    party: facts.partyIds[facts.parties[claim]!] ?? null,
    due: textOfDate(facts.dates, facts.told[claim]!),
    saidOn: dateAt(dataset.articles.published, row),
    saidBy: dataset.manifest.dictionaries.publishers[dataset.articles.publishers[row]!]?.name ?? UNKNOWN_PUBLISHER,
    outcome: PROMISE_OUTCOMES[outcomes[at]!]!,
    doneOn: textOfDate(facts.dates, doneOn[at]!),
    slipDays: slipDays[at] === NO_DAY ? null : slipDays[at]!,
  };
}

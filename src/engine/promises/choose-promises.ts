import type { CountUnit, Filter } from "../../model/filter.ts";
import { isInScope } from "../../model/scope.ts";
import type { Dataset } from "../dataset.ts";
import { judgeFilter } from "../filter/judge-filter.ts";
import { hasRow } from "../row-set/row-set.ts";
import { knownFacts } from "../status/judge-board.ts";
import type { JudgedStatus } from "../status/judge-status.ts";
import type { OpenLedger } from "./open-ledger.ts";

/** What of the promises is asked for. */
interface Asked {
  readonly filter: Filter;
  readonly unit: CountUnit;
}

/**
 * By number of a promise 1 where the filter leaves it, else 0.
 *
 * Chosen countries and agreements choose the agreements, as on the board; the rest of the filter, and what it excludes,
 * the articles that made the promises. In stories, what the articles of one story promise alike is one promise: the one
 * that was said first.
 */
export function choosePromises(
  dataset: Dataset,
  statuses: readonly JudgedStatus[],
  ledger: OpenLedger,
  { filter, unit }: Asked,
): Uint8Array {
  const isAsked = statuses.map((status) => isInScope(status, filter));
  const isSaid = promiseSayers(dataset, { filter, unit });
  const chosen = new Uint8Array(ledger.count);
  for (let promise = 0; promise < ledger.count; promise++) {
    const agreement = ledger.agreements[promise]!;
    if (isAsked[agreement] && isSaid(ledger.claims[promise]!, agreement, ledger.stages[promise]!)) chosen[promise] = 1;
  }
  return chosen;
}

/**
 * Whether the filter leaves the promise that a claim makes of a stage, by the places of the agreement and the stage.
 *
 * To be asked once of each promise, of those of an agreement and stage in the order of their claims: of what one story
 * promises alike, the first is left. Which agreements are looked at is for the caller to say.
 */
export function promiseSayers(
  dataset: Dataset,
  { filter, unit }: Asked,
): (claim: number, agreement: number, stage: number) => boolean {
  const { facts } = knownFacts(dataset);
  const { passing } = judgeFilter(dataset, { ...filter, country: [], agreement: [] });
  const seen = unit === "stories" ? new Set<string>() : null;
  return (claim, agreement, stage) => {
    const row = facts.rows[claim]!;
    if (!hasRow(passing, row)) return false;
    if (seen === null) return true;
    const key = `${dataset.stories.storyOf[row]} ${agreement} ${stage} ${facts.parties[claim]} ${facts.told[claim]}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  };
}

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
  const { facts } = knownFacts(dataset);
  const isAsked = statuses.map((status) => isInScope(status, filter));
  const { passing } = judgeFilter(dataset, { ...filter, country: [], agreement: [] });
  const chosen = new Uint8Array(ledger.count);
  const seen = unit === "stories" ? new Set<string>() : null;
  for (let promise = 0; promise < ledger.count; promise++) {
    const agreement = ledger.agreements[promise]!;
    const claim = ledger.claims[promise]!;
    const row = facts.rows[claim]!;
    if (!isAsked[agreement] || !hasRow(passing, row)) continue;
    if (seen !== null) {
      const said = `${agreement} ${ledger.stages[promise]} ${facts.parties[claim]} ${facts.told[claim]}`;
      const key = `${dataset.stories.storyOf[row]} ${said}`;
      if (seen.has(key)) continue;
      seen.add(key);
    }
    chosen[promise] = 1;
  }
  return chosen;
}

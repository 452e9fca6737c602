import { SOURCE_KINDS } from "../../model/article.ts";
import { LEDGER_PAGE, type Ledger, type LedgerLine } from "../../model/promises.ts";
import type { Questions } from "../../model/questions.ts";
import { PROMISE_OUTCOMES } from "../../model/status.ts";
import { type Dataset, NO_DAY } from "../dataset.ts";
import { judgeFilter } from "../filter/judge-filter.ts";
import { hasRow, type RowSet } from "../row-set/row-set.ts";
import { buildPledge } from "../status/build-pledges.ts";
import type { ClaimFacts } from "../status/claim-facts.ts";
import { NO_DATE, textOfDate } from "../status/date-table.ts";
import { judgeBoard, knownFacts } from "../status/judge-board.ts";
import type { JudgedStatus } from "../status/judge-status.ts";
import { choosePromises } from "./choose-promises.ts";
import { type OpenLedger, openLedger } from "./open-ledger.ts";
import { promiseTally } from "./promise-tally.ts";

type PromisesAsked = Questions["promises"]["ask"];

/** A page of the promises that a filter leaves, and sums over all of them. One pass over the promises of the board. */
export function answerPromises(dataset: Dataset, asked: PromisesAsked): Ledger {
  const { filter, asOf, clock, unit = "reports", order, outcomes } = asked;
  const statuses = judgeBoard(dataset, asOf, clock);
  const ledger = openLedger(dataset, statuses, asOf);
  const { facts } = knownFacts(dataset);
  const chosen = choosePromises(dataset, statuses, ledger, { filter, unit });
  // Only now, as the promises are chosen by another filter, to which the place of the set may go.
  const { passing } = judgeFilter(dataset, filter);
  const isAsked = PROMISE_OUTCOMES.map((outcome) => outcomes.length === 0 || outcomes.includes(outcome));
  const tally = promiseTally(statuses.length, SOURCE_KINDS.length);
  const listed: number[] = [];
  let [moved, first, last] = [0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const promise of ledger.inOrder(order)) {
    if (chosen[promise] === 0) continue;
    const claim = ledger.claims[promise]!;
    const outcome = ledger.outcomes[promise]!;
    tally.add(ledger.agreements[promise]!, facts.kinds[facts.rows[claim]!]!, outcome, facts.told[claim] !== NO_DATE);
    if (ledger.dueBefore[promise] !== NO_DATE) moved++;
    if (!isAsked[outcome]) continue;
    listed.push(promise);
    for (const [from, to] of daysOf(facts, ledger, promise)) {
      first = Math.min(first, from);
      last = Math.max(last, to);
    }
  }
  const offset = Math.max(0, asked.offset ?? 0);
  const lines = listed.slice(offset, offset + Math.max(0, asked.limit ?? LEDGER_PAGE));
  return {
    asOf,
    clock,
    order,
    offset,
    lines: lines.map((promise) => lineOf(dataset, { statuses, ledger, passing }, promise)),
    total: listed.length,
    days: first > last ? null : { first, last },
    counts: tally.all(),
    moved,
    byAgreement: tally.byAgreement().map(({ place, counts }) => ({ agreement: statuses[place]!.id, counts })),
    byKind: tally.byKind().map(({ place, counts }) => ({ kind: SOURCE_KINDS[place]!, counts })),
  };
}

/** The first and last day of when a promise was said, due and done, as far as they are known. */
function daysOf(facts: ClaimFacts, { claims, doneOn }: OpenLedger, promise: number): (readonly [number, number])[] {
  const claim = claims[promise]!;
  const row = facts.rows[claim]!;
  const spans = [facts.told[claim]!, doneOn[promise]!].flatMap((date) =>
    date === NO_DATE ? [] : [[facts.dates.firstDays[date]!, facts.dates.lastDays[date]!] as const],
  );
  const [saidFrom, saidBy] = [facts.publishedFrom[row]!, facts.publishedBy[row]!];
  return saidFrom === NO_DAY || saidBy === NO_DAY ? spans : [...spans, [saidFrom, saidBy]];
}

interface Lines {
  readonly statuses: readonly JudgedStatus[];
  readonly ledger: OpenLedger;
  readonly passing: RowSet;
}

function lineOf(dataset: Dataset, { statuses, ledger, passing }: Lines, promise: number): LedgerLine {
  const { facts } = knownFacts(dataset);
  const status = statuses[ledger.agreements[promise]!]!;
  const claim = ledger.claims[promise]!;
  const own = { place: ledger.stages[promise]!, at: ledger.places[promise]! };
  return {
    agreement: status.id,
    pledge: buildPledge(dataset, facts, status, own, (row) => hasRow(passing, row)),
    kind: SOURCE_KINDS[facts.kinds[facts.rows[claim]!]!]!,
    dueBefore: textOfDate(facts.dates, ledger.dueBefore[promise]!),
  };
}

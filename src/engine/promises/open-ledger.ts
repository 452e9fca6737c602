import type { DayNumber } from "../../model/day-number.ts";
import type { LedgerOrder } from "../../model/promises.ts";
import { PROMISE_OUTCOMES } from "../../model/status.ts";
import { type Dataset, NO_DAY } from "../dataset.ts";
import type { ClaimFacts } from "../status/claim-facts.ts";
import { NO_DATE } from "../status/date-table.ts";
import { knownFacts } from "../status/judge-board.ts";
import type { JudgedStatus } from "../status/judge-status.ts";
import { findDueBefore } from "./find-due-before.ts";

/** Every promise of a board, by number, as columns; there may be some hundred thousand. */
export interface OpenLedger {
  readonly count: number;
  /** The place of the agreement on the board, of the stage on its ladder, and of the promise among those of the stage. */
  readonly agreements: Int32Array;
  readonly stages: Int32Array;
  readonly places: Int32Array;
  readonly claims: Int32Array;
  /** Places in `PROMISE_OUTCOMES`. */
  readonly outcomes: Uint8Array;
  /** Dates by number, `NO_DATE` for none. */
  readonly doneOn: Int32Array;
  readonly dueBefore: Int32Array;
  /** The promises in an order; equal ones in that of their claims. */
  readonly inOrder: (order: LedgerOrder) => Int32Array;
}

const OVERDUE = PROMISE_OUTCOMES.indexOf("overdue");
const LATE = PROMISE_OUTCOMES.indexOf("late");

const ledgers = new WeakMap<readonly JudgedStatus[], OpenLedger>();

/** The promises of a board that was judged for a day; worked out once a board. Takes no filter. */
export function openLedger(dataset: Dataset, statuses: readonly JudgedStatus[], asOf: DayNumber): OpenLedger {
  const known = ledgers.get(statuses);
  if (known !== undefined) return known;
  const { facts } = knownFacts(dataset);
  const lists = statuses.flatMap((status, agreement) =>
    status.promises.map((judged, stage) => ({ agreement, stage, judged, words: status.stages[stage]!.words })),
  );
  const count = lists.reduce((sum, { judged }) => sum + judged.plans.length, 0);
  const column = () => new Int32Array(count);
  const [agreements, stages, places, claims, slips] = [column(), column(), column(), column(), column()];
  const [doneOn, dueBefore, outcomes] = [column(), column(), new Uint8Array(count)];
  let next = 0;
  for (const { agreement, stage, judged, words } of lists) {
    const before = findDueBefore(facts, words, judged.plans);
    for (let place = 0; place < judged.plans.length; place++, next++) {
      agreements[next] = agreement;
      stages[next] = stage;
      places[next] = place;
      claims[next] = judged.plans[place]!;
      outcomes[next] = judged.outcomes[place]!;
      slips[next] = judged.slipDays[place]!;
      doneOn[next] = judged.doneOn[place]!;
      dueBefore[next] = before[place]!;
    }
  }
  const columns = { facts, claims, outcomes, slips, stages, asOf };
  const orders = new Map<LedgerOrder, Int32Array>();
  const inOrder = (order: LedgerOrder) => {
    const sorted = orders.get(order) ?? sortBy(KEYS[order](columns), columns);
    orders.set(order, sorted);
    return sorted;
  };
  const ledger = { count, agreements, stages, places, claims, outcomes, doneOn, dueBefore, inOrder };
  ledgers.set(statuses, ledger);
  return ledger;
}

interface Columns extends Pick<OpenLedger, "claims" | "outcomes" | "stages"> {
  readonly facts: ClaimFacts;
  readonly slips: Int32Array;
  readonly asOf: DayNumber;
}

const LAST = Number.MAX_SAFE_INTEGER;

/** By order, what of a promise decides where it stands: the lowest first. */
const KEYS: Readonly<Record<LedgerOrder, (columns: Columns) => (promise: number) => number>> = {
  due: ({ facts, claims }) => {
    return (promise) => {
      const due = facts.told[claims[promise]!]!;
      return due === NO_DATE ? LAST : facts.dates.lastDays[due]!;
    };
  },
  slip: ({ facts, claims, outcomes, slips, asOf }) => {
    return (promise) => {
      const due = facts.told[claims[promise]!]!;
      if (outcomes[promise] === OVERDUE) return facts.dates.lastDays[due]! - asOf;
      if (slips[promise] !== NO_DAY) return -slips[promise]!;
      // Late by nobody knows how long: by a day at least.
      return outcomes[promise] === LATE ? -1 : LAST;
    };
  },
  said: ({ facts, claims }) => {
    return (promise) => {
      const said = facts.publishedBy[facts.rows[claims[promise]!]!]!;
      return said === NO_DAY ? LAST : -said;
    };
  },
};

function sortBy(keyOf: (promise: number) => number, { claims, stages }: Columns): Int32Array {
  const keys = Float64Array.from(claims, (_, promise) => keyOf(promise));
  const order = Int32Array.from(claims, (_, promise) => promise);
  return order.sort((a, b) => keys[a]! - keys[b]! || claims[a]! - claims[b]! || stages[a]! - stages[b]!);
}

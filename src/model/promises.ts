import type { SourceKind } from "./article.ts";
import type { DayNumber } from "./day-number.ts";
import type { AgreementId } from "./ids.ts";
import type { PartialDate } from "./partial-date.ts";
import type { Clock, Pledge, PromiseOutcome } from "./status.ts";

/**
 * How a ledger is sorted.
 *
 * - `due`: due first first; promises without a due date last
 * - `slip`: longest past its due day first, an overdue one by the days until the as-of day
 * - `said`: said last first; those of undated articles last
 */
export type LedgerOrder = "due" | "slip" | "said";

export const LEDGER_ORDERS: readonly LedgerOrder[] = ["due", "slip", "said"];

/** How many promises came to what. */
export type OutcomeCounts = Readonly<Record<PromiseOutcome, number>>;

export interface PromiseCounts {
  readonly all: OutcomeCounts;
  /** Those of them that name a time. */
  readonly dated: OutcomeCounts;
}

/** One promise with what a ledger shows beside it. */
export interface LedgerLine {
  readonly agreement: AgreementId;
  readonly pledge: Pledge;
  /** What kind of publisher said it. */
  readonly kind: SourceKind;
  /** The due date that had been said last of the same step before this one was, where it is another; null for none. */
  readonly dueBefore: PartialDate | null;
}

/** Said versus done: promises in order, a page of them, with sums over all. */
export interface Ledger {
  readonly asOf: DayNumber;
  readonly clock: Clock;
  readonly order: LedgerOrder;
  readonly offset: number;
  readonly lines: readonly LedgerLine[];
  /** Promises of the outcomes that are asked for, on whichever page. */
  readonly total: number;
  /** From the first day on which one of these was said, due or done to the last; null where none has a day. */
  readonly days: { readonly first: DayNumber; readonly last: DayNumber } | null;
  /** Here and below, whatever outcomes are asked for. */
  readonly counts: PromiseCounts;
  /** Promises for which another due date had been said before. */
  readonly moved: number;
  /** Most promises first, equal ones in the codebook's order; none without a promise. */
  readonly byAgreement: readonly { readonly agreement: AgreementId; readonly counts: PromiseCounts }[];
  readonly byKind: readonly { readonly kind: SourceKind; readonly counts: PromiseCounts }[];
}

/** Promises a page of a ledger, unless another number is asked for. */
export const LEDGER_PAGE = 50;

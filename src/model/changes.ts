import type { DayNumber } from "./day-number.ts";
import type { AgreementId, CountryId, StageId } from "./ids.ts";
import type { PartialDate } from "./partial-date.ts";
import type { Clock, Conflict, Evidence, Pledge, PromiseOutcome } from "./status.ts";

/** A promise that was made, or of which something came, between two days. */
export interface PledgeChange {
  /** As it stands on the later day. */
  readonly pledge: Pledge;
  /** What had come of it by the earlier day; null when it was not said yet. */
  readonly before: PromiseOutcome | null;
  /** Whether it was said for the first time; false for one of the same step, due date and party that was said before. */
  readonly isNew: boolean;
}

/** How many promises changed; one that was made and kept counts as both. */
export interface PledgeCounts {
  /** Said for the first time. */
  readonly made: number;
  /** Kept, early or done, and not so before. */
  readonly kept: number;
  /** Overdue or late, and neither before. */
  readonly missed: number;
  readonly withdrawn: number;
}

/** A stage that is reached and was not, or one party's own act of it, with who says so. */
export interface ReachedStage {
  readonly stage: StageId;
  /** The party that reached it by an act of its own; null for all together, and where no party is named. */
  readonly party: CountryId | null;
  readonly date: PartialDate | null;
  readonly evidence: Evidence;
  /** The same, of articles that pass the filter only. */
  readonly shown: Evidence;
}

/** What is different of one agreement on the later day. */
export interface AgreementChange {
  readonly id: AgreementId;
  /** Null when it stands where it stood. */
  readonly stage: { readonly before: StageId | null; readonly after: StageId | null } | null;
  /** Whether any passing article names it, of whatever day. */
  readonly isNamed: boolean;
  /** In the ladder's order, acts of single parties by party. */
  readonly reached: readonly ReachedStage[];
  /**
   * Reached by what reports without a date alone tell: it may have been on any day, so none of what they tell is a change.
   * Only where such reports count on the later day and not on the earlier. In the ladder's order.
   */
  readonly undated: readonly ReachedStage[];
  /** Those that were reached and are not any more, as an end that was denied. */
  readonly undone: readonly StageId[];
  readonly promised: PledgeCounts;
  /** The newest of these promises, oldest of them first; at most as many as `PAGE_LIMITS` let through. */
  readonly promises: readonly PledgeChange[];
  /** What is in conflict and was not. */
  readonly conflicts: readonly Pick<Conflict, "kind" | "stage">[];
  /** New articles that name it and pass the filter, or stories with one. */
  readonly articles: number;
}

/** What is different between two days, the earlier one first. A filter changes only which articles are counted. */
export interface Changes {
  readonly from: DayNumber;
  readonly to: DayNumber;
  readonly clock: Clock;
  /** Agreements of which anything is different, in the codebook's order. */
  readonly agreements: readonly AgreementChange[];
  /** Passing articles published after the earlier day and not after the later one, or stories with one. */
  readonly articles: number;
  /** Passing articles that may or may not have been published then, as their date is too coarse; or stories with one. */
  readonly coarse: number;
}

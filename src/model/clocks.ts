import type { DayNumber } from "./day-number.ts";
import type { AgreementId, CountryId, StageId } from "./ids.ts";
import type { PartialDate } from "./partial-date.ts";
import type { CitedClaim } from "./status.ts";

/** Where an agreement stands by one clock; both null for nothing told. */
export interface ClockReading {
  readonly stage: StageId | null;
  readonly since: PartialDate | null;
  /** The parties whose own acts the stage is told of, where it is not told of all: ratified by one. */
  readonly actors: readonly CountryId[];
}

/** A claim of a later report, with the report's date and the day from which on it counts as told. */
export interface LaterTelling extends CitedClaim {
  readonly published: PartialDate | null;
  readonly day: DayNumber;
}

/** An agreement that stands at one stage by what had happened, and at another by what had been told. */
export interface ClockDifference {
  readonly id: AgreementId;
  readonly happened: ClockReading;
  readonly told: ClockReading;
  /** The first report after the day that tells the stage of `happened`; null where none that has a date does. */
  readonly firstTold: LaterTelling | null;
}

/** What the two clocks read on one day. A filter only marks which reports it lets through. */
export interface Clocks {
  readonly asOf: DayNumber;
  /** In the codebook's order; agreements that are not here stand at one stage by both clocks. */
  readonly differences: readonly ClockDifference[];
}

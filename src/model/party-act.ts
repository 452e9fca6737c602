import type { ClaimNumber } from "./claim.ts";
import type { CountryId, StageId } from "./ids.ts";
import type { PartialDate } from "./partial-date.ts";

/** What is told of one party's own act. */
export interface PartyAct {
  readonly stage: StageId;
  /** Null for an act that is told of all parties together. */
  readonly party: CountryId | null;
  /** Null when no report says when. */
  readonly date: PartialDate | null;
  /** The first that tells it so. */
  readonly claim: ClaimNumber;
}

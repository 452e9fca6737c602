import type { ClaimReading } from "./status.ts";

/** A claim with its sentence and the address of its report; null where none is known. */
export interface QuotedClaim extends ClaimReading {
  readonly url: string | null;
}

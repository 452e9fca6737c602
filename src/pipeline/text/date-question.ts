import type { Modality } from "../../model/claim.ts";
import type { StageId } from "../../model/ids.ts";
import type { PartialDate } from "../../model/partial-date.ts";
import type { Span } from "../../model/span.ts";
import type { CueTimes } from "./cue-times.ts";

/** What is known when the date of a cue is sought. */
export interface DateQuestion extends CueTimes {
  readonly sentence: Span;
  readonly stage: StageId;
  readonly published: PartialDate | null;
  /** Whether the same words tell of three agreements or more; of two, briefs tell as news. */
  readonly isOfSeveral?: boolean;
}

/** A modality with its date. */
export interface Dated {
  readonly modality: Modality;
  readonly date: PartialDate | null;
}

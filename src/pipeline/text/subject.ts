import type { AgreementId } from "../../model/ids.ts";
import type { Span } from "../../model/span.ts";

/** Words of a sentence that may be what a cue is about. */
export interface Subject extends Span {
  /** Empty for what is not in the codebook or not on the ladder ("a memorandum"): it takes the cue away from others. */
  readonly agreements: readonly AgreementId[];
  /** Only for a cue that follows at once: "with Italy, signed in 2019, and India, signed in 2020". */
  readonly isForNextCue: boolean;
  /** "It", "which": the subject of a cue that follows, or its object right after it. */
  readonly isPronoun: boolean;
  /** Where the words begin that lead to it: of "the pact signed with Australia" the pact. Else its own start. */
  readonly lead: number;
}

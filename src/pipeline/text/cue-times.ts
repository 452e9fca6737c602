import type { CueMatch } from "./find-cues.ts";
import type { TimeMention } from "./find-times.ts";
import type { Outcome } from "./modality-rule.ts";
import type { Reading } from "./reading.ts";
import type { Clause } from "./split-clauses.ts";

/** A cue with the times of its sentence. */
export interface CueTimes {
  /** The times of the sentence. */
  readonly times: readonly TimeMention[];
  readonly cue: CueMatch;
  /** All cues of the sentence: a time belongs to the nearest. */
  readonly cues: readonly CueMatch[];
  readonly clause: Clause;
  readonly clauses: readonly Clause[];
  readonly reading: Reading;
  readonly outcome: Exclude<Outcome, null>;
}

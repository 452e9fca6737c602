import type { AgreementId, ArticleId, CountryId, FamilyId, StageId } from "./ids.ts";
import type { PartialDate } from "./partial-date.ts";
import type { Span } from "./span.ts";

/**
 * How a sentence speaks of a stage: as a fact, a plan, a wish or instruction, or as not so.
 *
 * `needed` is what is still lacking ("has yet to ratify", "must still be approved"): nobody said that it will come, so it
 * is no promise.
 */
export type Modality = "happened" | "planned" | "urged" | "denied" | "needed";

/** In the order of the numbers in a dataset. */
export const MODALITIES: readonly Modality[] = ["happened", "planned", "urged", "denied", "needed"];

/** What one sentence says of one agreement. `start` and `end` span the sentence in the article's text. */
export interface Claim extends Span {
  readonly articleId: ArticleId;
  readonly agreement: AgreementId;
  /** The agreement's family; its own id where it has none. */
  readonly family: FamilyId;
  readonly stage: StageId;
  readonly modality: Modality;
  /** When the stage was or is to be reached; null when the text does not say. */
  readonly date: PartialDate | null;
  /** The one party whose act it is ("Japan's Diet approved"); null when it is all of them or not said. */
  readonly party: CountryId | null;
  /** The words that signal the stage, inside the sentence. */
  readonly cue: Span;
  /** The id of the rule that judged the modality, in the pipeline's rule table. */
  readonly rule: string;
}

/** The number of a claim in the dataset, from 0; stable for one dataset. */
export type ClaimNumber = number;

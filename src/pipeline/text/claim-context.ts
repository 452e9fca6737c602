import type { Claim } from "../../model/claim.ts";
import type { LadderId } from "../../model/codebook.ts";
import type { Finding } from "../../model/finding.ts";
import type { ArticleId, StageId } from "../../model/ids.ts";
import type { PartialDate } from "../../model/partial-date.ts";
import type { Span } from "../../model/span.ts";
import type { CueMatch } from "./find-cues.ts";
import type { Focus } from "./follow-focus.ts";
import type { Reader, Reading } from "./reading.ts";
import type { AgreementMention } from "./resolve-agreement.ts";
import type { SentenceParts } from "./sentence-parts.ts";
import type { Clause } from "./split-clauses.ts";

/** What is known of a text when the claims of its cues are read. */
export interface ClaimContext {
  readonly reader: Reader;
  readonly reading: Reading;
  readonly focus: Focus;
  readonly articleId: ArticleId;
  readonly published: PartialDate | null;
}

/** A cue on one ladder, in its sentence. */
export interface CueScope {
  readonly sentence: Span;
  readonly clauses: readonly Clause[];
  readonly clause: Clause;
  readonly cue: CueMatch;
  /** The cues that times of the sentence may be of. */
  readonly cues: readonly CueMatch[];
  readonly ladder: LadderId;
  readonly stage: StageId;
  /** The agreements that the sentence names. */
  readonly mentions: readonly AgreementMention[];
  readonly parts: SentenceParts;
  /** Whether an agreement is named so near that "it", or words without a subject, may mean it. */
  readonly isNearName: boolean;
}

/** What was found, both in the order of the text. The findings' file is the article's id. */
export interface FoundClaims {
  readonly claims: readonly Claim[];
  readonly findings: readonly Finding[];
}

import type { PublicationDate, SourceKind } from "./article.ts";
import type { ClaimNumber, Modality } from "./claim.ts";
import type { LadderId } from "./codebook.ts";
import type { DayNumber } from "./day-number.ts";
import type { AgreementId, ArticleId, CountryId, FamilyId, StageId } from "./ids.ts";
import type { PartialDate } from "./partial-date.ts";
import type { PartyAct } from "./party-act.ts";
import type { Span } from "./span.ts";

export type { ClaimNumber } from "./claim.ts";

/**
 * Which past a day is asked for.
 *
 * - `happened`: what had happened by the day, as all claims of the collection tell it, later ones too
 * - `told`: what the articles published by the day had told; articles without a day are left out
 */
export type Clock = "happened" | "told";

/** Who says something, counted. */
export interface Evidence {
  /** Articles, or the stories that they are. */
  readonly articles: number;
  /** Different known publishers; copies of one publisher's words count once. */
  readonly publishers: number;
  /** Those of them by official publishers. */
  readonly official: number;
  /** Articles, in stories too, whose publisher is not known. */
  readonly unattributed: number;
  /** Ascending; at most as many as `Limits` let through, the others are only counted. */
  readonly claims: readonly ClaimNumber[];
}

/** How much of what has no natural end an answer lists; all of it is counted. */
export interface Limits {
  /** Claims of one evidence. */
  readonly claims: number;
  /** Promises of one agreement, the newest. */
  readonly promises: number;
  /** Versions of one conflict, the best told. */
  readonly versions: number;
}

/** What a page lists. */
export const PAGE_LIMITS: Limits = { claims: 20, promises: 100, versions: 20 };

/** For programs that want everything. */
export const NO_LIMITS: Limits = { claims: Infinity, promises: Infinity, versions: Infinity };

/**
 * How a rung stands.
 *
 * - `reached`: a claim says that it happened
 * - `implied`: a later stage was reached, and nothing says so of this one
 * - `promised`: only planned, and not yet due
 * - `overdue`: planned, its last due day has passed, and nothing says that it happened
 * - `unknown`: nothing said
 */
export type RungState = "reached" | "implied" | "promised" | "overdue" | "unknown";

/** One stage of an agreement's ladder on a day. */
export interface Rung {
  readonly stage: StageId;
  readonly state: RungState;
  readonly isCurrent: boolean;
  /** When it was reached; null when not reached, or when no claim says when. */
  readonly date: PartialDate | null;
  /** When it is or was due, by the promise that stands open, else by the newest one; null when that names no day. */
  readonly due: PartialDate | null;
  /** Those parties that single acts are told of (ratified by Japan); empty for acts of all together, and where the date is told of all alone. */
  readonly parties: readonly CountryId[];
  /** Whether it is reached by all parties at once, or told of all of them together; false where only single acts are told. */
  readonly isOfAll: boolean;
  /** Whether dates that cannot both be true are told of it. */
  readonly hasConflict: boolean;
  /** For `reached`, who says so, over the whole collection; for `promised` and `overdue`, who promised. */
  readonly evidence: Evidence;
  /** The same, of articles that pass the filter only. */
  readonly shown: Evidence;
}

/**
 * What came of a promise.
 *
 * - `kept`: done by the end of the due day, `early` before its first, `late` after its last
 * - `done`: it happened, and whether in time cannot be said: no day was promised, or the day of the act is not told
 *   and no report proves it in time
 * - `pending`: not yet due, or never given a day; `overdue`: due, and nothing says that it happened
 * - `withdrawn`: called off, or made idle by the agreement's end
 */
export type PromiseOutcome = (typeof PROMISE_OUTCOMES)[number];

export const PROMISE_OUTCOMES = ["kept", "early", "late", "done", "pending", "overdue", "withdrawn"] as const;

/** A planned stage and what came of it by the day. */
export interface Pledge {
  readonly claim: ClaimNumber;
  readonly stage: StageId;
  /** Whose act it is to be; null for all parties, or where it is not said. */
  readonly party: CountryId | null;
  /** Null when the text gives no time. */
  readonly due: PartialDate | null;
  /** The article's publication date. */
  readonly saidOn: PartialDate | null;
  /** The publisher's name in the dictionary. */
  readonly saidBy: string;
  readonly outcome: PromiseOutcome;
  /** When it happened; null while nothing says so, and where the day is not told. */
  readonly doneOn: PartialDate | null;
  /** Days from the last due day to the first day on which it may have happened, negative when early, 0 when kept; null without both. */
  readonly slipDays: number | null;
  /** Whether the article that said it passes the filter. */
  readonly isShown: boolean;
}

/** A promise as a status names it, whatever the filter. */
export type NextPledge = Omit<Pledge, "isShown">;

/** One version of what is told. */
export interface ConflictVersion {
  /** Null for a denial, where no day is told, and for a stage that was told as reached before every day that is told of it. */
  readonly date: PartialDate | null;
  readonly isDenial: boolean;
  readonly evidence: Evidence;
  /** The same, of articles that pass the filter only. */
  readonly shown: Evidence;
}

/** Things told of one stage that cannot all be true. */
export interface Conflict {
  readonly kind: "dates" | "denied";
  readonly stage: StageId;
  /** Each version with who says it, the one that the status uses first. Dates that agree with it are part of it. */
  readonly versions: readonly ConflictVersion[];
  /** How many versions more there are than are listed. */
  readonly more: number;
}

/** What all claims together say of one agreement on a day. A filter never changes `stage`. */
export interface AgreementStatus {
  readonly id: AgreementId;
  readonly name: string;
  readonly shortName: string;
  readonly family: FamilyId;
  readonly ladder: LadderId;
  readonly parties: readonly CountryId[];
  /** Null when no claim says that any stage happened. */
  readonly stage: StageId | null;
  readonly since: PartialDate | null;
  /** The rule of `status-rules.ts` that decided the stage. */
  readonly rule: string;
  /** Every stage of the ladder in order; an ending only when something is told of it. */
  readonly rungs: readonly Rung[];
  /** The newest ones, oldest of them first; those of undated articles last. */
  readonly promises: readonly Pledge[];
  /** How many promises came to what, the ones that are not listed too. */
  readonly outcomes: Readonly<Record<PromiseOutcome, number>>;
  /** The promise for the lowest stage still to come; an overdue one before a pending one. Null when none is open. */
  readonly nextPromise: NextPledge | null;
  readonly conflicts: readonly Conflict[];
  /** No second publisher is known of what the current stage rests on. */
  readonly isSingleSource: boolean;
  /** Year of the last article on it, when a year or more lies between that and the day, and the ladder is not at its end; else null. */
  readonly quietSince: number | null;
  /** Last day of the newest article on it that was told by the day, whatever the ladder says; null when there is none. */
  readonly lastToldDay: DayNumber | null;
  /** Last day of the newest act of a reached stage; for ordering by recency. Null when no date is told. */
  readonly lastActDay: DayNumber | null;
  /** Articles that name it and pass the filter, or the stories that they are. */
  readonly articles: number;
  /** Those articles by year, from the board's `firstYear` on; without the undated. */
  readonly articlesByYear: readonly number[];
}

/** The whole board on a day. */
export interface Board {
  readonly asOf: DayNumber;
  readonly clock: Clock;
  readonly firstYear: number;
  /** In the codebook's order. */
  readonly agreements: readonly AgreementStatus[];
}

/** A claim with all that a trace must show. */
export interface ClaimReading {
  readonly number: ClaimNumber;
  readonly articleId: ArticleId;
  readonly agreement: AgreementId;
  readonly stage: StageId;
  readonly modality: Modality;
  readonly date: PartialDate | null;
  readonly party: CountryId | null;
  readonly rule: string;
  /** The sentence, and where the cue stands inside it (offsets from the sentence's start). */
  readonly quote: string;
  readonly cue: Span;
  readonly title: string;
  readonly publisherName: string;
  readonly kind: SourceKind;
  readonly published: PartialDate | null;
  /** The same with how it was found. */
  readonly publication: PublicationDate;
  /** Whether the article passes the filter. */
  readonly isShown: boolean;
}

/**
 * One step of a trace: what a claim did to the status.
 *
 * - `decides`: it says that the current stage happened, with the date that is used or one that can be the same day
 * - `supports`: an earlier stage that happened, or the current one without a date
 * - `outweighed`: a denial that a later report or act overtook, an end that does not stand, a date that was not used
 * - `moves-nothing`: a plan, a wish, a condition
 */
export type TraceRole = "decides" | "supports" | "outweighed" | "moves-nothing";

export interface TraceStep {
  readonly claim: ClaimReading;
  readonly role: TraceRole;
  /** The rule of `status-rules.ts` that gave the role. */
  readonly rule: string;
}

/** A claim as far as it can be named without its text. */
export type CitedClaim = Pick<ClaimReading, "number" | "articleId" | "publisherName" | "kind" | "isShown">;

/** How many steps have a role, and how many of them are of articles that pass the filter. */
export interface StepCount {
  readonly steps: number;
  readonly shown: number;
}

/** Steps a page of a trace, unless another number is asked for. */
export const TRACE_PAGE = 100;

/** Why an agreement stands where it stands: the claims on it up to the day, a page of them. */
export interface Trace {
  readonly status: AgreementStatus;
  /** Deciding first, then by stage from the furthest down, then by publication. */
  readonly steps: readonly TraceStep[];
  readonly offset: number;
  readonly total: number;
  /** Of all steps, on whichever page. */
  readonly counts: Readonly<Record<TraceRole, StepCount>>;
  /** Of stages that each party reaches by an act of its own, in the ladder's order, and then by party. */
  readonly partyActs: readonly PartyAct[];
  /** The claims that party acts, conflicts and promises list, ascending; on this page or not. */
  readonly cited: readonly CitedClaim[];
}

import type { Filter } from "../../model/filter.ts";
import type { AgreementId, StageId } from "../../model/ids.ts";
import { firstDayOf, lastDayOf, type PartialDate } from "../../model/partial-date.ts";
import { actorsOf } from "../../model/party-stage.ts";
import { isInScope } from "../../model/scope.ts";
import type { AgreementStatus, Board, Rung } from "../../model/status.ts";
import { shortDate } from "../../ui/date-words.ts";
import type { Names } from "../../ui/names.ts";
import { rungSentence } from "../../ui/rung-drawing.ts";
import { actorWords, actWords, aheadWords } from "../../ui/status-wording.ts";

/** What the claims say of one stage of one agreement, as a mark on the chart. */
export interface Milestone {
  readonly agreement: AgreementId;
  readonly name: string;
  readonly stage: StageId;
  readonly kind: "done" | "promised" | "overdue";
  /** When it was done, or is or was due; null when no report says so. */
  readonly date: PartialDate | null;
  /** The label: "UK–Japan RAA signed"; a promise is never worded as done. */
  readonly words: string;
  /** The same with day, hedge and conflict. */
  readonly sentence: string;
}

/** Below all acts that were done: an older one never comes before the newest act or the open promise of any agreement. */
const PROMISE_TIER = 1;
const LAST_TIER = Number.MAX_SAFE_INTEGER;

interface Ranked {
  readonly milestone: Milestone;
  readonly tier: number;
  readonly articles: number;
}

/**
 * The milestones of the agreements that the filter speaks of and that passing articles name, the most telling first.
 *
 * First the newest act of each agreement and what is overdue, of equals that with the most articles; then what is promised;
 * then older acts. `isDrawable` says which ones count for that; the others follow last, in the codebook's order. With one
 * agreement its name is left out of the labels.
 */
export function findMilestones(
  board: Board,
  filter: Filter,
  names: Names,
  isDrawable: (milestone: Milestone) => boolean = hasDay,
): Milestone[] {
  const statuses = board.agreements.filter((status) => status.articles > 0 && isInScope(status, filter));
  const isAlone = statuses.length === 1;
  const ranked = statuses.flatMap((status) => rankOne(status, milestonesOf(status, isAlone, names), isDrawable));
  ranked.sort((a, b) => a.tier - b.tier || b.articles - a.articles || 0);
  return ranked.map(({ milestone }) => milestone);
}

/** The first and the last day that a milestone may mean: a promise stands at the last day that it is due. Null without a day. */
export function daysOf({ date, kind }: Milestone): readonly [first: number, last: number] | null {
  if (date === null) return null;
  return kind === "done" ? [firstDayOf(date), lastDayOf(date)] : [lastDayOf(date), lastDayOf(date)];
}

/** The newest first, those without a day last; equal ones keep their order. */
export function newestFirst(milestones: readonly Milestone[]): Milestone[] {
  const dayOf = (milestone: Milestone) => daysOf(milestone)?.[0] ?? -Infinity;
  return [...milestones].sort((a, b) => dayOf(b) - dayOf(a) || 0);
}

function hasDay({ date }: Milestone): boolean {
  return date !== null;
}

function rankOne(
  { articles }: AgreementStatus,
  milestones: readonly Milestone[],
  isDrawable: (milestone: Milestone) => boolean,
): Ranked[] {
  const acts = newestFirst(milestones.filter((own) => own.kind === "done" && isDrawable(own)));
  const tierOf = (milestone: Milestone) => {
    if (!isDrawable(milestone)) return LAST_TIER;
    if (milestone.kind === "promised") return PROMISE_TIER;
    if (milestone.kind === "overdue") return 0;
    const age = acts.indexOf(milestone);
    return age === 0 ? 0 : PROMISE_TIER + age;
  };
  return milestones.map((milestone) => ({ milestone, tier: tierOf(milestone), articles }));
}

function milestonesOf(status: AgreementStatus, isAlone: boolean, names: Names): Milestone[] {
  return status.rungs.flatMap((rung): Milestone[] => {
    const kind = kindOf(rung);
    if (kind === null) return [];
    const { id: agreement, shortName: name } = status;
    const { name: stageName } = names.stage(status.ladder, rung.stage);
    const date = kind === "done" ? rung.date : rung.due;
    const words = labelWords(rung, stageName, status, isAlone, names);
    const sentence = `${name}. ${rungSentence(rung, stageName + actorWords(actorsOf(rung, status.parties), names))}`;
    return [{ agreement, name, stage: rung.stage, kind, date, words, sentence }];
  });
}

function kindOf({ state }: Rung): Milestone["kind"] | null {
  if (state === "reached") return "done";
  return state === "promised" || state === "overdue" ? state : null;
}

function labelWords(rung: Rung, stageName: string, status: AgreementStatus, isAlone: boolean, names: Names): string {
  const { state, due, stage, hasConflict } = rung;
  const differ = hasConflict ? " ≠" : "";
  if (state === "reached") {
    const done = `${stageName.toLowerCase()}${actorWords(actorsOf(rung, status.parties), names)}${differ}`;
    return isAlone ? done.charAt(0).toUpperCase() + done.slice(1) : `${status.shortName} ${done}`;
  }
  const act = actWords(stage, stageName);
  const promise = state === "overdue" ? "overdue" : aheadWords(stage);
  const until = due === null ? "" : state === "overdue" ? ` since ${shortDate(due)}` : ` for ${shortDate(due)}`;
  const words = `${act} ${promise}${until}${differ}`;
  return isAlone ? words.charAt(0).toUpperCase() + words.slice(1) : `${status.shortName}: ${words}`;
}

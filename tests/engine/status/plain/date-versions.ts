import { compareTexts } from "../../../../src/model/compare-texts.ts";
import { canBeSameDay, firstDayOf, type PartialDate } from "../../../../src/model/partial-date.ts";
import type { Fact } from "./agreement-facts.ts";
import type { StageFacts } from "./judge-stages.ts";
import { isSameAct, isSharedStage, reachOf } from "./same-act.ts";

/** A date of a stage with the acts that agree with it. */
export interface DateVersion {
  /** Null where no told day can be the one. */
  readonly date: PartialDate | null;
  readonly acts: readonly Fact[];
}

/** Whether dates that cannot both be true are told of a stage. */
export function hasDateConflict(stage: StageFacts): boolean {
  return comparableActs(stage).some((acts) => isDisputed(stage, acts));
}

/**
 * The versions of a stage's date, one list for each act whose date is disputed.
 *
 * The one that the status uses comes first, with all that agree with it; the others by number of acts, then by date.
 */
export function disputedDates(stage: StageFacts): DateVersion[][] {
  return comparableActs(stage)
    .filter((acts) => isDisputed(stage, acts))
    .map((acts) => versionsOf(stage, acts));
}

/** Acts whose dates must agree: all of a shared stage, none of a lasting one, else those of one party, and those of no single party. */
function comparableActs({ words, acts }: StageFacts): (readonly Fact[])[] {
  if (reachOf(words.id) === "lasting") return [];
  if (isSharedStage(words.id)) return [acts];
  const parties = [...new Set(acts.map(({ party }) => party))];
  return parties.map((own) => acts.filter(({ party }) => party === own));
}

function isDisputed({ tooLate }: StageFacts, acts: readonly Fact[]): boolean {
  const dates = datesOf(acts);
  if (dates.some((date) => tooLate.includes(date))) return true;
  return dates.some((a, at) => dates.slice(at + 1).some((b) => !canBeSameDay(a, b)));
}

function datesOf(acts: readonly Fact[]): PartialDate[] {
  return [...new Set(acts.flatMap(({ usedDate }) => (usedDate === null ? [] : [usedDate])))].sort();
}

function versionsOf(stage: StageFacts, acts: readonly Fact[]): DateVersion[] {
  const versions: DateVersion[] = [];
  const fit = datesOf(acts).filter((date) => !stage.tooLate.includes(date));
  let left = datesOf(acts);
  const join = (date: PartialDate, among: readonly PartialDate[]) => {
    const own = joinAgreeing(date, among);
    left = left.filter((other) => !own.includes(other));
    const tellers = acts.filter(({ usedDate }) => usedDate !== null && own.includes(usedDate));
    if (own.length > 0) versions.push({ date: own.includes(date) ? date : finestOf(own), acts: tellers });
  };
  if (fit.length === 0) versions.push({ date: null, acts: earlierReports(stage, acts) });
  else if (stage.date !== null) join(stage.date, fit);
  while (left.length > 0) join(mostTold(left, acts), left);
  const [first, ...others] = versions;
  return first === undefined ? [] : [first, ...others.sort(compareVersions)];
}

function compareVersions(a: DateVersion, b: DateVersion): number {
  return b.acts.length - a.acts.length || compareTexts(a.date ?? "", b.date ?? "");
}

function finestOf(dates: readonly PartialDate[]): PartialDate {
  return dates.reduce((best, date) => (date.length > best.length ? date : best));
}

/** Those dates that can be the same day as `date` and as each other. */
function joinAgreeing(date: PartialDate, dates: readonly PartialDate[]): PartialDate[] {
  const fit = dates.filter((other) => canBeSameDay(other, date));
  return fit.filter((own) => own === date || fit.every((other) => canBeSameDay(own, other)));
}

/** The acts of the same parties that were told, without a date, before the last of the dates. */
function earlierReports({ words, acts }: StageFacts, disputed: readonly Fact[]): Fact[] {
  const last = Math.max(...datesOf(disputed).map(firstDayOf));
  const isOnSameAct = (act: Fact) => disputed.some((other) => isSameAct(words.id, act, other));
  return acts.filter(
    (act) => act.date === null && act.publishedBy !== null && act.publishedBy < last && isOnSameAct(act),
  );
}

/** Of dates that are told, the finest of those that agree with the one told most often. */
function mostTold(dates: readonly PartialDate[], acts: readonly Fact[]): PartialDate {
  const counts = new Map<PartialDate, number>();
  for (const { usedDate } of acts) if (usedDate !== null) counts.set(usedDate, (counts.get(usedDate) ?? 0) + 1);
  const countOf = (date: PartialDate) => counts.get(date) ?? 0;
  const most = dates.reduce((best, date) => (countOf(date) > countOf(best) ? date : best));
  return finestOf(joinAgreeing(most, dates));
}

import type { DayNumber } from "../../model/day-number.ts";
import { NO_DAY } from "../dataset.ts";
import { type ClaimFacts, publishedBy } from "./claim-facts.ts";
import { type ClaimList, keepClaims, mergeClaims, splitClaims } from "./claim-list.ts";
import { type DateNumber, NO_DATE } from "./date-table.ts";
import { joinAgreeing } from "./join-agreeing.ts";
import type { StageFacts } from "./judge-stages.ts";
import { actsOfClaims, isSharedStage, reachOf } from "./same-act.ts";
import { sortByDate, type ToldDates } from "./told-dates.ts";

/** A date of a stage with the acts that agree with it. */
export interface DateVersion {
  /** `NO_DATE` where no told day can be the one. */
  readonly date: DateNumber;
  readonly acts: ClaimList;
}

/** Whether dates that cannot both be true are told of a stage. */
export function hasDateConflict(facts: ClaimFacts, stage: StageFacts): boolean {
  return comparableActs(facts, stage).some((acts) => isDisputed(facts, stage, acts));
}

/**
 * The versions of a stage's date, one list for each act whose date is disputed.
 *
 * The one that the status uses comes first, with all that agree with it; the others by number of acts, then by date.
 */
export function disputedDates(facts: ClaimFacts, stage: StageFacts): DateVersion[][] {
  return comparableActs(facts, stage)
    .filter((acts) => isDisputed(facts, stage, acts))
    .map((acts) => versionsOf(facts, stage, acts));
}

/** Acts whose dates must agree: all of a shared stage, none of a lasting one, else those of one party, and those of no single party. */
function comparableActs(facts: ClaimFacts, { words, acts }: StageFacts): ClaimList[] {
  if (reachOf(words.id) === "lasting") return [];
  return isSharedStage(words.id) ? [acts] : [...splitClaims(acts, facts.parties).values()];
}

/** Whether a date was too late, or two have no day in common: then the last to begin begins after the first ends. */
function isDisputed({ dates, used }: ClaimFacts, { tooLate }: StageFacts, acts: ClaimList): boolean {
  let [lastFirst, firstLast] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let at = 0; at < acts.length; at++) {
    const date = used[acts[at]!]!;
    if (date === NO_DATE) continue;
    if (tooLate.size > 0 && tooLate.has(date)) return true;
    if (dates.firstDays[date]! > lastFirst) lastFirst = dates.firstDays[date]!;
    if (dates.lastDays[date]! < firstLast) firstLast = dates.lastDays[date]!;
  }
  return lastFirst > firstLast;
}

function versionsOf(facts: ClaimFacts, stage: StageFacts, acts: ClaimList): DateVersion[] {
  const told = sortByDate(facts, acts);
  const versions: DateVersion[] = [];
  const left = new Set(told.dates.keys());
  const fit = new Set([...left].filter((place) => !stage.tooLate.has(told.dates[place]!)));
  const join = (own: readonly number[], place: number) => {
    if (own.length === 0) return;
    for (const joined of own) left.delete(joined);
    versions.push({ date: told.dates[place]!, acts: tellersOf(told, own) });
  };
  if (fit.size === 0) versions.push({ date: NO_DATE, acts: earlierReports(facts, stage, told, acts) });
  else if (stage.date !== NO_DATE) {
    const own = joinAgreeing(facts.dates, told, stage.date, fit);
    const used = own.find((place) => told.dates[place] === stage.date);
    join(own, used ?? finestOf(facts, told, own));
  }
  for (const most of byTelling(told)) {
    if (!left.has(most)) continue;
    const finest = finestOf(facts, told, joinAgreeing(facts.dates, told, told.dates[most]!, left));
    join(joinAgreeing(facts.dates, told, told.dates[finest]!, left), finest);
  }
  const [first, ...others] = versions;
  return first === undefined ? [] : [first, ...others.sort(compareVersions)];
}

/** Places by number of acts, equal ones by date. */
function byTelling({ dates, offsets }: ToldDates): number[] {
  const countOf = (place: number) => offsets[place + 1]! - offsets[place]!;
  return [...dates.keys()].sort((a, b) => countOf(b) - countOf(a) || a - b);
}

function compareVersions(a: DateVersion, b: DateVersion): number {
  return b.acts.length - a.acts.length || a.date - b.date;
}

/** The exactest of some places, of equally exact ones the first. */
function finestOf({ dates: { texts } }: ClaimFacts, { dates }: ToldDates, places: readonly number[]): number {
  const lengthOf = (place: number) => texts[dates[place]!]!.length;
  return places.reduce((best, place) => (lengthOf(place) > lengthOf(best) ? place : best), places[0]!);
}

/** The claims that tell the dates at some places. */
function tellersOf({ offsets, claims }: ToldDates, places: readonly number[]): ClaimList {
  return places
    .map((place) => claims.subarray(offsets[place], offsets[place + 1]))
    .reduce((merged, own) => mergeClaims(merged, own));
}

/** The acts of the same parties that were told, without a date, before the last of the dates. */
function earlierReports(
  facts: ClaimFacts,
  { words, acts }: StageFacts,
  told: ToldDates,
  disputed: ClaimList,
): ClaimList {
  const last = told.dates.reduce<DayNumber>((day, date) => Math.max(day, facts.dates.firstDays[date]!), NO_DAY);
  const isOnSameAct = actsOfClaims(facts, words.id, disputed);
  return keepClaims(acts, (act) => {
    const published = publishedBy(facts, act);
    const isEarlier = facts.told[act] === NO_DATE && published !== NO_DAY && published < last;
    return isEarlier && isOnSameAct(facts.parties[act]!);
  });
}

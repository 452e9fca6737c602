import type { Changes, ReachedStage } from "../../model/changes.ts";
import type { CountUnit } from "../../model/filter.ts";
import { precisionOf } from "../../model/partial-date.ts";
import type { Conflict, Pledge } from "../../model/status.ts";
import { capitalised, countedIn, countWord, grouped, listed } from "../../ui/count-words.ts";
import { longDate, longDay, shortDate, whenDate } from "../../ui/date-words.ts";
import type { Names } from "../../ui/names.ts";
import { outcomeWords } from "../../ui/promise-wording.ts";
import { actorWords, promisedBy } from "../../ui/status-wording.ts";
import type { Change, ChangeLists } from "./change-lists.ts";
import type { ComparedBasis } from "./compared-day.ts";

type Step = Pick<ReachedStage, "stage" | "party" | "date">;

/** What is told apart from the steps, and why. */
export const APART_SECTIONS = [
  {
    sort: "dayless",
    title: "Told without a day",
    says: "Reports of these days tell of it and do not say when, so it may have been earlier; not counted as a step.",
  },
  {
    sort: "undated",
    title: "Told by reports without a date",
    says: "Nothing says when, so they are no steps of these days and not counted.",
  },
] as const;

/** The two days in words: "since 1 February 2026", or "between … and …" where the later is not the day that the page opens on. */
function spanWords({ from, to }: Changes, isPastDay: boolean): string {
  return isPastDay ? `between ${longDay(from)} and ${longDay(to)}` : `since ${longDay(from)}`;
}

/** "Three steps since 1 February 2026; one promise was missed". Counts what the lists hold. */
export function changesHeadline(lists: ChangeLists, changes: Changes, isPastDay: boolean, unit: CountUnit): string {
  const { steps, undone, missed, kept, conflicts } = lists;
  const span = spanWords(changes, isPastDay);
  const told = changes.clock === "told" ? " told" : "";
  const rest = [
    clause(undone.length, "stage is no longer told", "stages are no longer told"),
    clause(missed.count, "promise was missed", "promises were missed"),
    clause(kept.count, "promise was fulfilled", "promises were fulfilled"),
    clause(conflicts.length, "conflict is new", "conflicts are new"),
  ].filter((words) => words !== "");
  if (steps.length > 0) {
    const head = `${capitalised(countWord(steps.length))} ${steps.length === 1 ? "step" : "steps"}${told} ${span}`;
    return rest.length === 0 ? head : `${head}; ${listed(rest.slice(0, 2), "and")}`;
  }
  if (rest.length > 0) return `No step${told} ${span}, but ${listed(rest.slice(0, 2), "and")}`;
  const reports = countedIn(changes.articles, unit);
  return changes.articles > 0 ? `No step${told} ${span}; ${reports} new` : `Nothing changed ${span}`;
}

/** The same for a small box: "Three steps since 1 February 2026". */
export function shortHeadline({ steps }: ChangeLists, changes: Changes, isPastDay: boolean): string {
  const count =
    steps.length === 0 ? "No step" : `${capitalised(countWord(steps.length))} ${steps.length === 1 ? "step" : "steps"}`;
  return `${count}${changes.clock === "told" ? " told" : ""} ${spanWords(changes, isPastDay)}`;
}

function clause(count: number, one: string, many: string): string {
  return count === 0 ? "" : `${countWord(count)} ${count === 1 ? one : many}`;
}

const BASES: Readonly<Record<ComparedBasis, string>> = {
  chosen: "The day that was chosen.",
  visit: "Your last visit on this machine.",
  briefing: "Your last briefing on this machine.",
  seen: "Compared with six months before, as your last visit saw this day already.",
  "half-year": "Compared with six months before, as no earlier visit is known on this machine.",
};

/** Why this day is compared with, and how many reports are new, as far as the filter lets through. */
export function changesSentences(
  basis: ComparedBasis,
  { articles, coarse }: Pick<Changes, "articles" | "coarse">,
  isFiltered: boolean,
  unit: CountUnit,
): string[] {
  const nouns = unit === "reports" ? ["report", "reports"] : ["story", "stories"];
  const fresh = `${articles === 0 ? "No" : grouped(articles)} new ${nouns[articles < 2 ? 0 : 1]}`;
  const unsure = coarse === 0 ? "" : `; ${grouped(coarse)} more may be, as the date is too coarse`;
  return [BASES[basis], `${fresh}${isFiltered ? " under this filter" : ""}${unsure}.`];
}

/** A step as a sentence without its agreement: "In service, in March 2026"; "Ratified by Japan, day not reported". */
export function stepWords({ agreement, what: { stage, party, date } }: Change<Step>, names: Names): string {
  const by = actorWords(party === null ? [] : [party], names);
  return `${names.stageOf(agreement, stage)}${by}, ${date === null ? "day not reported" : whenDate(date)}`;
}

/** What came of a promise between the days: "Ratified by Japan, expected for December 2022: 11 days late". */
export function promiseChangeWords({ agreement, what: pledge }: Change<Pledge>, names: Names): string {
  const { stage, due } = pledge;
  const stageName = names.stageOf(agreement, stage) + promisedBy(pledge, names);
  if (due !== null) return `${stageName}, expected for ${longDate(due)}: ${outcomeWords(pledge)}`;
  return `${stageName}, expected without a day: ${pledge.outcome === "done" ? "done" : outcomeWords(pledge)}`;
}

/** When it was said: "said on 7 Nov 2022 by", "said by" where no day is known. */
export function saidWords({ saidOn }: Pledge): string {
  if (saidOn === null) return "said by";
  return `said ${precisionOf(saidOn) === "day" ? "on" : "in"} ${shortDate(saidOn)} by`;
}

/** What is told in two ways now: "Signed: dates differ". */
export function conflictWords({ kind }: Pick<Conflict, "kind">, stageName: string): string {
  return `${stageName}: ${kind === "dates" ? "dates differ" : "reached by some reports, denied by others"}`;
}

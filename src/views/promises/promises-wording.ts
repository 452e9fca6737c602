import type { DayNumber } from "../../model/day-number.ts";
import type { Filter } from "../../model/filter.ts";
import { lastDayOf } from "../../model/partial-date.ts";
import type { Ledger, OutcomeCounts, PromiseCounts } from "../../model/promises.ts";
import { type Pledge, PROMISE_OUTCOMES, type PromiseOutcome } from "../../model/status.ts";
import { capitalised, counted, countWord, grouped, listed } from "../../ui/count-words.ts";
import { subjectWords } from "../../ui/filter-wording.ts";
import type { Names } from "../../ui/names.ts";
import { lengthWords, OUTCOME_NAMES, outcomeWords } from "../../ui/promise-wording.ts";

/** The outcomes as buttons stand in a row, those to look at first. */
export const OUTCOMES_IN_ROW = Object.keys(OUTCOME_NAMES) as readonly PromiseOutcome[];

export function sumOf(counts: OutcomeCounts): number {
  return PROMISE_OUTCOMES.reduce((sum, outcome) => sum + counts[outcome], 0);
}

/** What a headline tells of promises with a due date, in this order; the rest is told below it. */
const TOLD_IN_HEADLINE = ["kept", "early", "late", "overdue", "pending"] as const;

/** The day of the ledger in words; null on the day that the page opens on. */
type PastDay = string | null;

/**
 * "Of 41 dated promises with Japan, 12 were kept, nine came late and one is overdue".
 *
 * `scope` follows the noun, with its blank. Counts the promises that the filter leaves, whatever outcomes are listed.
 */
export function promisesHeadline({ all, dated }: PromiseCounts, scope: string, pastDay: PastDay): string {
  const [made, total] = [sumOf(all), sumOf(dated)];
  const on = pastDay === null ? "" : `On ${pastDay}, `;
  if (made === 0) return capitalised(`${on}no promise${scope} ${pastDay === null ? "is" : "was"} told`);
  if (total === 0) {
    const noDay =
      made === 1 ? `the one promise${scope} names no day` : `none of ${countWord(made)} promises${scope} names a day`;
    return capitalised(on + noDay);
  }
  const whole = PROMISE_OUTCOMES.find((outcome) => dated[outcome] === total);
  if (whole !== undefined) return capitalised(`${on}${wholeWords(total, scope)} ${fateWords(whole, total, pastDay)}`);
  const parts = TOLD_IN_HEADLINE.filter((outcome) => dated[outcome] > 0).map(
    (outcome) => `${countWord(dated[outcome])} ${fateWords(outcome, dated[outcome], pastDay)}`,
  );
  return capitalised(`${on}of ${countWord(total)} dated promises${scope}, ${listed(parts, "and")}`);
}

function wholeWords(total: number, scope: string): string {
  if (total === 1) return `the one dated promise${scope}`;
  return total === 2 ? `both dated promises${scope}` : `all ${countWord(total)} dated promises${scope}`;
}

/** What came of promises, after their number. */
function fateWords(outcome: PromiseOutcome, count: number, pastDay: PastDay): string {
  const was = count === 1 ? "was" : "were";
  const is = pastDay !== null ? was : count === 1 ? "is" : "are";
  switch (outcome) {
    case "kept":
      return `${was} kept`;
    case "early":
      return "came early";
    case "late":
      return "came late";
    case "done":
      return `${was} done, whether in time is not told`;
    case "pending":
      return `${is} still to come`;
    case "overdue":
      return `${is} overdue`;
    case "withdrawn":
      return `${was} withdrawn`;
  }
}

/** What the headline leaves out, a sentence each: undated promises, dates that had been said otherwise. */
export function restSentences({ counts: { all, dated }, moved }: Pick<Ledger, "counts" | "moved">): string[] {
  const undated = sumOf(all) - sumOf(dated);
  const isWhole = PROMISE_OUTCOMES.some((outcome) => dated[outcome] === sumOf(dated));
  const rest = isWhole
    ? []
    : (["done", "withdrawn"] as const)
        .filter((outcome) => dated[outcome] > 0)
        .map((outcome) => `${capitalised(countWord(dated[outcome]))} ${fateWords(outcome, dated[outcome], "")}.`);
  if (undated > 0 && sumOf(dated) > 0) {
    rest.push(`${capitalised(countWord(undated))} more ${undated === 1 ? "names" : "name"} no day.`);
  }
  if (moved === 1) rest.push("For one, another due date had been said before.");
  if (moved > 1) rest.push(`For ${countWord(moved)}, another due date had been said before.`);
  return rest;
}

/** What came of one promise by the day: "11 days late", "overdue for 19 months", "to come, no day given". */
export function fateOf(pledge: Pledge, asOf: DayNumber): string {
  const { outcome, due } = pledge;
  if (outcome === "pending") return due === null ? "to come, no day given" : "to come";
  if (outcome === "overdue" && due !== null) return `overdue for ${lengthWords(asOf - lastDayOf(due))}`;
  return outcomeWords(pledge);
}

/** What of the promises is listed: "130 promises", "1 of 130 promises, overdue", "the first 50 of 130 promises". */
export function listedWords(ledger: Ledger, outcomes: readonly PromiseOutcome[]): string {
  const made = sumOf(ledger.counts.all);
  const chosen =
    outcomes.length === 0 || ledger.total === made ? "" : `, ${listed(inRow(outcomes).map(shortName), "or")}`;
  const all =
    chosen === "" ? counted(made, "promise") : `${grouped(ledger.total)} of ${counted(made, "promise")}${chosen}`;
  const shown = ledger.offset + ledger.lines.length;
  return shown < ledger.total ? `${all}; the first ${grouped(shown)} are listed` : all;
}

function inRow(outcomes: readonly PromiseOutcome[]): PromiseOutcome[] {
  return OUTCOMES_IN_ROW.filter((outcome) => outcomes.includes(outcome));
}

function shortName(outcome: PromiseOutcome): string {
  return OUTCOME_NAMES[outcome].toLowerCase();
}

/** One line of a table of sums. A promise is due when its time has passed or it was done before; withdrawn ones never are. */
export interface SumWords {
  readonly made: string;
  readonly dated: string;
  readonly inTime: string;
  readonly late: string;
}

/** "7 of 9 due"; "none due yet" where no time has passed; "the only one withdrawn" where none is left that could be due. */
export function sumWords({ all, dated }: PromiseCounts): SumWords {
  const due = sumOf(dated) - dated.pending - dated.withdrawn;
  const share = (count: number) => (due === 0 ? notDueWords(dated) : shareWords(count, due));
  return {
    made: grouped(sumOf(all)),
    dated: grouped(sumOf(dated)),
    inTime: share(dated.kept + dated.early),
    late: share(dated.late + dated.overdue),
  };
}

/** Why none of the dated promises is due. */
function notDueWords({ pending, withdrawn }: PromiseCounts["dated"]): string {
  if (withdrawn === 0) return "none due yet";
  if (pending > 0) return `none due yet, ${grouped(withdrawn)} withdrawn`;
  return withdrawn === 1 ? "the only one withdrawn" : `all ${grouped(withdrawn)} withdrawn`;
}

/** "3 of 6 due", "all 4 due", "none of 4 due". */
function shareWords(count: number, total: number): string {
  if (count === total) return total === 1 ? "the one due" : `all ${grouped(total)} due`;
  return `${count === 0 ? "none" : grouped(count)} of ${grouped(total)} due`;
}

/** Groups of which no promise is dated, in one sentence: there is nothing to hold them to. "" for none. */
export function undatedWords(groups: readonly { readonly name: string; readonly counts: PromiseCounts }[]): string {
  const undated = groups.filter(({ counts }) => sumOf(counts.dated) === 0);
  if (undated.length === 0) return "";
  const named = undated.map(({ name, counts }) => `${name} ${sumOf(counts.all)}`);
  return `Only promises without a day: ${named.join(", ")}.`;
}

/** What the promises are of, after their number: " with Japan", " on the UK–Japan RAA", " under this filter", "". */
export function promisesScope(filter: Filter, names: Names): string {
  const subject = subjectWords(filter, names).replace(/^of /, "on ");
  return subject === "" ? "" : ` ${subject}`;
}

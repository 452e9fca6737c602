import { firstDayOf, lastDayOf, type PartialDate, precisionOf } from "../model/partial-date.ts";
import type { Pledge, PromiseOutcome } from "../model/status.ts";

/** What an outcome is called on a button. */
export const OUTCOME_NAMES: Readonly<Record<PromiseOutcome, string>> = {
  overdue: "Overdue",
  late: "Late",
  kept: "Kept",
  early: "Early",
  done: "Done",
  pending: "To come",
  withdrawn: "Withdrawn",
};

/** What an outcome means, as a sentence. */
export const OUTCOME_MEANINGS: Readonly<Record<PromiseOutcome, string>> = {
  overdue: "The due time has passed, and no report says that it happened.",
  late: "It happened after the last day of the due time.",
  kept: "It happened by the last day of the due time.",
  early: "It happened before the first day of the due time.",
  done: "It happened, and whether in time cannot be said: no day was given, or the day of the act is not told.",
  pending: "It is not yet due, or no day was ever given.",
  withdrawn: "It was called off, or the agreement ended before.",
};

/**
 * What came of a promise: "11 days late", "at least 5 months late", "kept", "still to come".
 *
 * A length is the least that it can be where a day is known to the month or year only.
 */
export function outcomeWords({ outcome, slipDays, due, doneOn }: Pledge): string {
  switch (outcome) {
    case "kept":
      return "kept";
    case "early":
      return due === null || doneOn === null ? "early" : earlyWords(due, doneOn);
    case "late":
      return slipDays === null || doneOn === null ? "late, by how long is not told" : lateWords(slipDays, doneOn);
    case "done":
      return due === null ? "done, no day was given" : "done, whether in time is not told";
    case "pending":
      return "still to come";
    case "overdue":
      return "overdue";
    case "withdrawn":
      return "withdrawn";
  }
}

function earlyWords(due: PartialDate, doneOn: PartialDate): string {
  const isExact = precisionOf(due) === "day" && precisionOf(doneOn) === "day";
  return `${isExact ? "" : "at least "}${lengthWords(firstDayOf(due) - lastDayOf(doneOn))} early`;
}

/** The due time is over at its end, however coarse it is told. */
function lateWords(slipDays: number, doneOn: PartialDate): string {
  return `${precisionOf(doneOn) === "day" ? "" : "at least "}${lengthWords(slipDays)} late`;
}

/** What stands behind the sayer of a promise that no report of the filter told. */
export const OUTSIDE = "outside the filter";

/** Whether an outcome is one to look at. */
export function isMissed(outcome: PromiseOutcome): boolean {
  return outcome === "late" || outcome === "overdue";
}

/** A span of days in the unit that reads best: "11 days", "7 months", "5 years". */
export function lengthWords(days: number): string {
  const months = Math.round(days / 30.44);
  if (days < 60) return days === 1 ? "1 day" : `${days} days`;
  return months < 24 ? `${months} months` : `${Math.round(days / 365.25)} years`;
}

import type { Pledge, PromiseOutcome } from "../model/status.ts";

/** What came of a promise: "11 days late", "kept", "still to come". */
export function outcomeWords({ outcome, slipDays, due }: Pledge): string {
  switch (outcome) {
    case "kept":
      return "kept";
    case "early":
      return slipDays === null ? "early" : `${lengthWords(-slipDays)} early`;
    case "late":
      return slipDays === null ? "late" : `${lengthWords(slipDays)} late`;
    case "done":
      return due === null ? "done, no day was promised" : "done, in time or not is not told";
    case "pending":
      return "still to come";
    case "overdue":
      return "overdue";
    case "withdrawn":
      return "withdrawn";
  }
}

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

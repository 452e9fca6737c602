import { canBeSameDay, firstDayOf, lastDayOf, type PartialDate } from "../../../../src/model/partial-date.ts";
import type { Pledge } from "../../../../src/model/status.ts";
import type { Fact } from "./agreement-facts.ts";
import type { Keeping } from "./judge-keeping.ts";

/**
 * Whether an act came in time.
 *
 * A date that lies partly after the due day, or none, leaves that open (`done`), unless a report had told of the act by
 * the due day's end, or one of `denials` shows after it that it was not yet done.
 */
export function compareWithDue(
  due: PartialDate | null,
  { date, reportedDay }: Pick<Keeping, "date" | "reportedDay">,
  denials: readonly Fact[],
): Pick<Pledge, "outcome" | "slipDays"> {
  if (due === null) return { outcome: "done", slipDays: null };
  const end = lastDayOf(due);
  if (date !== null && !canBeSameDay(due, date)) {
    const slipDays = firstDayOf(date) - end;
    return { outcome: slipDays > 0 ? "late" : "early", slipDays };
  }
  if (date !== null && lastDayOf(date) <= end) return { outcome: "kept", slipDays: 0 };
  if (reportedDay !== null && reportedDay <= end) return { outcome: "kept", slipDays: date === null ? null : 0 };
  const isShownLate = denials.some((denial) => isStillOpen(denial, due, reportedDay));
  return { outcome: isShownLate ? "late" : "done", slipDays: null };
}

/** Whether a denial was published after the due time, speaks of no earlier day, and came before any report of the act. */
function isStillOpen({ date, publishedFrom, heardDay }: Fact, due: PartialDate, reportedDay: number | null): boolean {
  if (publishedFrom === null || publishedFrom <= lastDayOf(due)) return false;
  if (reportedDay !== null && heardDay > reportedDay) return false;
  return date === null || firstDayOf(date) >= lastDayOf(due);
}

import type { DayNumber } from "../../model/day-number.ts";
import type { Pledge } from "../../model/status.ts";
import { canAgree, type DateNumber, type DateTable, NO_DATE } from "./date-table.ts";
import type { Keeping } from "./judge-keeping.ts";

/**
 * Whether an act came in time.
 *
 * A date that lies partly after the due day, or none, leaves that open (`done`), unless a report had told of the act by
 * the due day's end, or a denial shows after it that it was not yet done. `openOn`: the last day on which one does.
 */
export function compareWithDue(
  dates: DateTable,
  due: DateNumber,
  { date, reportedDay }: Pick<Keeping, "date" | "reportedDay">,
  openOn: DayNumber,
): Pick<Pledge, "outcome" | "slipDays"> {
  if (due === NO_DATE) return { outcome: "done", slipDays: null };
  const end = dates.lastDays[due]!;
  if (date !== NO_DATE && !canAgree(dates, due, date)) {
    const slipDays = dates.firstDays[date]! - end;
    return { outcome: slipDays > 0 ? "late" : "early", slipDays };
  }
  if (date !== NO_DATE && dates.lastDays[date]! <= end) return { outcome: "kept", slipDays: 0 };
  if (reportedDay !== null && reportedDay <= end) return { outcome: "kept", slipDays: date === NO_DATE ? null : 0 };
  return { outcome: end <= openOn ? "late" : "done", slipDays: null };
}

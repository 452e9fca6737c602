import type { Rung } from "../../model/status.ts";
import { longDate } from "../../ui/date-words.ts";

/** When a stage was reached or is due, in full: "11 January 2023", "Passed, no report", "Due December 2024, overdue". */
export function rungDateWords({ state, date, due }: Rung): string {
  switch (state) {
    case "reached":
      return date === null ? "Day not reported" : longDate(date);
    case "implied":
      return "Passed, no report";
    case "promised":
      return due === null ? "Promised, no day given" : `Promised for ${longDate(due)}`;
    case "overdue":
      return due === null ? "Overdue" : `Overdue, was due ${longDate(due)}`;
    case "unknown":
      return "Nothing said";
  }
}

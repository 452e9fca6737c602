import type { DayNumber } from "../../model/day-number.ts";
import { monthsLater } from "../../state/month-steps.ts";

/** The day that a key leads to from another: arrows right and left a day, up and down a month, a page a year; null for other keys. */
export function dayAfterKey(
  key: string,
  day: DayNumber,
  { first, last }: { readonly first: DayNumber; readonly last: DayNumber },
): DayNumber | null {
  const next = unboundDay(key, day, first, last);
  return next === null ? null : Math.min(last, Math.max(first, next));
}

function unboundDay(key: string, day: DayNumber, first: DayNumber, last: DayNumber): DayNumber | null {
  switch (key) {
    case "ArrowRight":
      return day + 1;
    case "ArrowLeft":
      return day - 1;
    case "ArrowUp":
      return monthsLater(day, 1);
    case "ArrowDown":
      return monthsLater(day, -1);
    case "PageUp":
      return monthsLater(day, 12);
    case "PageDown":
      return monthsLater(day, -12);
    case "Home":
      return first;
    case "End":
      return last;
    default:
      return null;
  }
}

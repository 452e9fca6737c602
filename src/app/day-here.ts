import { type DayNumber, dayNumberOf } from "../model/day-number.ts";

/** The day on this machine's calendar. What is made asks when it is made: a page may stay open overnight. */
export function dayHere(now: Date = new Date()): DayNumber {
  return dayNumberOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

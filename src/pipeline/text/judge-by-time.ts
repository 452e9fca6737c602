import { type PartialDate, parsePartialDate } from "../../model/partial-date.ts";
import type { Dated, DateQuestion } from "./date-question.ts";
import type { TimeMention } from "./find-times.ts";
import { isEarliest, isStartOfYear } from "./open-ended-time.ts";
import { isAfter, isBefore, resolveTime } from "./resolve-time.ts";

/** "By 2035" and "in the 2030s" are plans for a text of 2025; of a decade the year is not known. */
export function judgeByYear({ cue, times, reading: { folded }, published }: DateQuestion): Dated | null {
  const found = /\b((?:19|20)\d\d)(s?)\b/.exec(folded.slice(cue.start, cue.end));
  const [, year, plural] = found ?? [];
  if (found === null || year === undefined || published === null || Number(year) < Number(published.slice(0, 4)))
    return null;
  const start = cue.start + found.index;
  const time = { start, end: start + year.length };
  const isOpen = plural === "s" || isStartOfYear(folded, time) || isEarliest(folded, time);
  // "By the end of Japan's fiscal 2026": a month of the year after.
  const whole = times.find((one) => one.start < start && one.end === time.end && one.when.kind === "date");
  const date = whole === undefined ? parsePartialDate(year) : resolveTime(whole.when, published, "future");
  return { modality: "planned", date: isOpen ? null : date };
}

/** "Takes effect on Sunday": ahead of publication a plan, on or before it a fact; without a day to compare, nothing. */
export function judgeByDate({ when }: TimeMention, published: PartialDate | null): Dated | null {
  if (published === null) return null;
  const ahead = resolveTime(when, published, "future");
  const isRelativeToday = when.kind === "distance" && when.unit === "day" && when.count <= 0;
  if (isRelativeToday) return { modality: "happened", date: resolveTime(when, published, "past") };
  if (ahead === null) return null;
  if (isAfter(ahead, published)) return { modality: "planned", date: ahead };
  return isBefore(ahead, published) ? { modality: "happened", date: ahead } : null;
}

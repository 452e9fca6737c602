import { firstDayOf, type PartialDate, parsePartialDate } from "../../model/partial-date.ts";
import { commonOf } from "./common-date.ts";
import type { UndatedAct } from "./date-of-news.ts";
import { resolveTime } from "./resolve-time.ts";
import { isOfSaying } from "./time-of-telling.ts";

/** In days, how long ago "had just signed" may be. */
const JUST_DAYS = 7;

/** "The ministry says that Britain has now ratified the treaty": so it is since shortly. */
export function dateOfNow({ reading, cue, clause, times, published }: UndatedAct): PartialDate | null {
  if (published === null || published.length < 7) return null;
  const isJust = /\b(?:has|have|had) (?:only )?just (?:been )?$/.test(reading.folded.slice(clause.start, cue.start));
  if (isJust && published.length === 10 && !times.some(({ start, end }) => start < clause.end && end > clause.start))
    return commonOf(firstDayOf(published) - JUST_DAYS, firstDayOf(published));
  const isNow = /\b(?:has|have) now (?:\w+ )?$/.test(reading.folded.slice(clause.start, cue.start));
  return isNow ? parsePartialDate(published.slice(0, 7)) : null;
}

/** "Welcomes today's news that it has taken effect": a day that the whole sentence has. */
export function dateOfToday({ reading, times, published }: UndatedAct): PartialDate | null {
  const today = times.find(({ when }) => when.kind === "distance" && when.unit === "day" && when.count === 0);
  if (today === undefined || times.length > 1 || isOfSaying(reading.folded, today)) return null;
  return /\b(?:that|which|who) (?:\w+ ){0,3}$/.test(reading.folded.slice(Math.max(0, today.start - 30), today.start))
    ? null
    : resolveTime(today.when, published, "past");
}

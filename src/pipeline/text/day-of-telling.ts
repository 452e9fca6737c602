import { firstDayOf, lastDayOf, type PartialDate } from "../../model/partial-date.ts";
import { findTimes } from "./find-times.ts";
import type { Reading } from "./reading.ts";
import { resolveTime } from "./resolve-time.ts";

/** In characters, from the start of a text to the end of its dateline. */
const LONGEST_DATELINE = 110;

/** "MANILA, Philippines, ", "Tokyo (": nothing but places. */
const PLACE = /^["'(]?(?:[\p{Lu}][\p{L}.'’-]*[,/]? ?){1,5}\(?$/u;

/** " (Wire) - ", "): ": what ends a dateline. */
const ENDS_DATELINE = /^\)?(?: ?\([\p{L} ./-]{2,40}\))? ?(?:[-–—]{1,2}|:|\|) ?\S/u;

/** In days. A dateline names no year: of one that is older it may be another. */
const LONGEST_WAIT = 180;

/**
 * The day from which a text counts "today" and "on Monday": that of its dateline, else that of its publication.
 *
 * A dateline is believed where it is a day within the time of publication, or at most half a year before. Pages put out or
 * changed later keep it, and with it every "on Monday" of the text.
 */
export function dayOfTelling({ text, folded }: Reading, published: PartialDate | null): PartialDate | null {
  if (published === null) return null;
  const [time] = findTimes(text, folded, 0, LONGEST_DATELINE);
  if (time === undefined || (time.when.kind !== "month-and-day" && time.when.kind !== "date")) return published;
  const isDateline = PLACE.test(text.slice(0, time.start)) && ENDS_DATELINE.test(text.slice(time.end, time.end + 60));
  const day = isDateline ? resolveTime(time.when, published, "past") : null;
  if (day?.length !== 10) return published;
  const isWithin = firstDayOf(published) <= firstDayOf(day) && firstDayOf(day) <= lastDayOf(published);
  const waited = firstDayOf(published) - firstDayOf(day);
  return isWithin || (waited > 0 && waited <= LONGEST_WAIT) ? day : published;
}

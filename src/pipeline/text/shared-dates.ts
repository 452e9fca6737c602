import { firstDayOf, lastDayOf, type PartialDate, parsePartialDate } from "../../model/partial-date.ts";
import { commonOf } from "./common-date.ts";
import type { CueTimes } from "./cue-times.ts";
import type { TimeMention } from "./find-times.ts";
import { resolveTime } from "./resolve-time.ts";
import type { Direction, When } from "./when.ts";

/** A cue with the times of its sentence, and when its article was published. */
interface DatedCue extends CueTimes {
  readonly published: PartialDate | null;
}

/** Between two times of one act, or of several: "in 2023 and 2013", "on 13 August and on 15 October". */
const JOINS = /^,? and (?:again )?(?:(?:on|in|late|early) )*(?:the )?$/;
/** Behind the second of them; a verb there would have it for its own: "and in 2024 took effect". */
const CLOSES = /^(?:$|[,.;:)"']| (?:respectively|by|with|at)\b)/;
/** What leads to the first of two that open a sentence or go on behind a comma; elsewhere another verb has it. */
const OPENS = /(?:^|[.,;] |\n)["'(]?(?:in|on) $/;
/** "On 3 and 5 July": two days in one time, of which the form keeps the first. */
const TWO_DAYS = /\b[0-3]?\d(?:st|nd|rd|th)? and [0-3]?\d(?:st|nd|rd|th)?\b/;

/**
 * What is sure of the date of an act at a stroke that two times tell together: the month or the year that both have.
 *
 * Of "were signed in 2023 and 2013" which is whose is not read, so it is null; of "took effect on 13 August and 15
 * October 2023" it is 2023, as a day takes the year of the one behind it. Where `time` stands alone it is `date`.
 */
export function sharedDate(
  date: PartialDate | null,
  { times, reading: { folded }, published, cue }: DatedCue,
  time: TimeMention,
  direction: Direction,
): PartialDate | null {
  if (date !== null && date.length === 10 && TWO_DAYS.test(folded.slice(time.start, time.end)))
    return parsePartialDate(date.slice(0, 7));
  const at = times.indexOf(time);
  const pair = [
    [time, times[at + 1]],
    [times[at - 1], time],
  ].find(([first, second]) => first !== undefined && second !== undefined && areJoined(folded, first, second, cue.end));
  const [first, second] = pair ?? [];
  if (first === undefined || second === undefined) return date;
  const last = resolveTime(second.when, published, direction);
  const one = resolveTime(inYearOf(first.when, last, second.when), published, direction);
  return one === null || last === null ? null : commonPart(one, last);
}

function areJoined(folded: string, first: TimeMention, second: TimeMention, endOfCue: number): boolean {
  if (!JOINS.test(folded.slice(first.end, Math.max(first.end, second.start)))) return false;
  if (second.end <= endOfCue) return OPENS.test(folded.slice(Math.max(0, first.start - 9), first.start));
  return first.start >= endOfCue && CLOSES.test(folded.slice(second.end, second.end + 13));
}

/** "13 August and 15 October 2023": a day or month without a year, in the year that is told behind it. */
export function inYearOf(when: When, last: PartialDate | null, told: When): When {
  if (last === null || told.kind !== "date") return when;
  const year = Number(last.slice(0, 4));
  if (when.kind === "month-and-day") return { kind: "date", year, month: when.month, day: when.day };
  return when.kind === "month" && when.shift === null ? { kind: "date", year, month: when.month } : when;
}

function commonPart(one: PartialDate, other: PartialDate): PartialDate | null {
  const [from, to] = [Math.min(firstDayOf(one), firstDayOf(other)), Math.max(lastDayOf(one), lastDayOf(other))];
  return commonOf(from, to);
}

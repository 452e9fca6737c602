import { type PartialDate, parsePartialDate } from "../../model/partial-date.ts";
import type { Span } from "../../model/span.ts";
import type { TimeMention } from "./find-times.ts";

const SHORTLY_BEFORE = /\b(?:shortly|days|hours|weeks|just) (?:before|ahead of)\b/;
const EVE_OF = /\beve of\b[^,;]{0,40}$/;
const BETWEEN =
  /\b(?:between|around|about|round|(?:in|during) the week (?:of|from|beginning|starting|that (?:begins|starts))(?: on)?) (?:the )?$/;
/** "From 2 to 4 July", "July 2-4": days of which the form keeps the first. */
const SEVERAL_DAYS = /(?<![-/.\d])[0-3]?\d(?:st|nd|rd|th)?(?: ?- ?| to )[0-3]?\d(?:st|nd|rd|th)?\b(?![-/.]\d)/;
/** "Before Friday" is on no Friday, "before October" in no October. */
const BEFORE = /(?<!\b(?:shortly|just|days?|hours?|weeks?|months?|years?) )\b(?:before|prior to|ahead of)(?: the)? $/;

/** Times that are a named day or month. */
const NAMED: ReadonlySet<string> = new Set(["weekday", "month", "month-and-day", "date", "day-of-month"]);

/**
 * A date as exact as the words are: the month for "shortly before 24 July", "on the eve of the summit of 24 July" "around 24 July" and
 * "between 3 and 5 July", the year for "October or November". `cue` is the act that the time tells of.
 */
export function blurDate(
  date: PartialDate,
  folded: string,
  time: TimeMention,
  cue: Span,
  times: readonly TimeMention[],
): PartialDate | null {
  const before = folded.slice(Math.max(0, time.start - 60), time.start);
  if (isEither(folded, time, times)) return parsePartialDate(date.slice(0, 4));
  if (NAMED.has(time.when.kind) && BEFORE.test(before) && !folded.startsWith("'s", time.end)) return spanBefore(date);
  if (date.length < 10) return date;
  const isNear =
    SHORTLY_BEFORE.test(folded.slice(cue.end, time.start)) ||
    EVE_OF.test(before) ||
    BETWEEN.test(before) ||
    SEVERAL_DAYS.test(folded.slice(time.start, time.end));
  return isNear ? parsePartialDate(date.slice(0, 7)) : date;
}

/** The month in which the days just before a day lie, the year of the months just before a month; a year is left as it is. */
function spanBefore(date: PartialDate): PartialDate | null {
  if (date.length < 7) return date;
  const isFirst = date.endsWith("-01");
  return isFirst ? null : parsePartialDate(date.slice(0, date.length - 3));
}

/** "October or November": whether a month stands beside another that it may be as well. */
function isEither(folded: string, time: TimeMention, times: readonly TimeMention[]): boolean {
  if (time.when.kind !== "month") return false;
  const at = times.indexOf(time);
  return [times[at - 1], times[at + 1]].some(
    (other) =>
      other?.when.kind === "month" &&
      / or (?:in )?$/.test(folded.slice(Math.min(time.end, other.end), Math.max(time.start, other.start))),
  );
}

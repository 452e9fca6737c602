import { type PartialDate, parsePartialDate } from "../../model/partial-date.ts";
import type { Span } from "../../model/span.ts";
import type { TimeMention } from "./find-times.ts";

const SHORTLY_BEFORE = /\b(?:shortly|days|hours|weeks|just) (?:before|ahead of)\b/;
const EVE_OF = /\beve of\b[^,;]{0,40}$/;
const BETWEEN = /\b(?:between|around|about|round) (?:the )?$/;

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
  if (date.length < 10) return date;
  const isNear = SHORTLY_BEFORE.test(folded.slice(cue.end, time.start)) || EVE_OF.test(before) || BETWEEN.test(before);
  return isNear ? parsePartialDate(date.slice(0, 7)) : date;
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

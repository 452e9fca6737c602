import {
  dateOfDay,
  firstDayOf,
  type PartialDate,
  parsePartialDate,
  partialDateOf,
  precisionOf,
} from "../../model/partial-date.ts";
import type { Span } from "../../model/span.ts";
import { commonOf } from "./common-date.ts";
import type { UndatedAct } from "./date-of-news.ts";
import type { TimeMention } from "./find-times.ts";
import { resolveTime } from "./resolve-time.ts";
import { isOfWhatComes } from "./time-ahead.ts";

const COUNTS =
  "a one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty";

/** "Twelve months after", "in the year since"; what follows up to the cue is the act's own clause. */
const COUNTED =
  /(?:\b(nearly|almost|about|around|some|over|under|than|barely|roughly) |^)?(?:\b(\w+) years? and )?\b(a|the|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|half an?|\d\d?)( and a half)? (hour|day|week|month|year|decade)s?(?: (?:have|has|had) (?:passed|gone by|elapsed|gone))?( to the day)? (after|since|on from|from) (?![^,;]{0,80}\b(?!deciding|agreeing|signing|concluding|launching)\w+ing )[^,;:()]{0,80}$/;

/** "After the United States, Britain and Australia presented it": the names of those who act, with their commas. */
const LIST_OF_NAMES =
  /(?<=\b(?:[Aa]fter|[Ss]ince) )(?:the )?[A-Z][\w'.-]*(?: [A-Z][\w'.-]*)?(?:, (?:the )?[A-Z][\w'.-]*(?: [A-Z][\w'.-]*)?){1,3},? and /;

/** Folded words without the commas between names, which end no clause. */
function withoutList(folded: string, given: string): string {
  const list = LIST_OF_NAMES.exec(given);
  if (list === null) return folded;
  const end = list.index + list[0].length;
  return folded.slice(0, list.index) + folded.slice(list.index, end).replace(/,/g, " ") + folded.slice(end);
}

/** Words that show that the main clause speaks of the time of the report. */
const IS_NOW =
  /\b(?:looks?|recalls?|is|are|has|have|will|can|may|must|remains?|says|today|now|marks?|celebrates?)\b|\b(?:was|were) (?:speaking|writing)\b|\b(?:remarks?|comments?|statements?|warnings?|speech) (?:comes?|came)\b/;

/**
 * The date of an act that another is counted from: "they spoke on Monday, a day after it was signed" → that Sunday.
 *
 * The other is a time of the sentence, or publication where the sentence tells news or the state of things. Exact only for
 * days from a known day; months give a month, years a year, days and weeks otherwise what all days near share. Null
 * where nothing is counted, `unknown` for what cannot be told from the count ("nearly a year after"); half a year is
 * rounded too, but mostly tells the year. Of years "to the day" it is that day.
 */
export function countBack(undated: UndatedAct): PartialDate | "unknown" | null {
  const { reading, sentence, cue, published } = undated;
  const times = undated.times.filter((time) => !isOfWhatComes(undated, time));
  const lead = reading.folded.slice(sentence.start, cue.start);
  const counted = COUNTED.exec(withoutList(lead, reading.text.slice(sentence.start, cue.start)));
  if (counted === null || /\b(?:has|have) (?:\w+ )?$/.test(lead)) return null;
  const [, rounding, years, words = "", half, unit = "", toTheDay, joint] = counted;
  const count = countOf(words, unit, joint, years);
  const isDatedItself = times.some(
    ({ start, end }) =>
      start >= cue.end &&
      (isOfOneBreath(reading.folded.slice(cue.end, start)) ||
        isAside(reading.folded.slice(cue.end, start), reading.folded.slice(end, end + 1))),
  );
  if (isDatedItself) return null;
  if (rounding !== undefined || count === null || (half !== undefined && unit !== "year")) return "unknown";
  const act = { start: sentence.start + counted.index, end: cue.end };
  const stated = statedAnchor(times, act, published);
  const isOfHalf = /^half/.test(words);
  if (stated === "unknown" || (isOfHalf && unit !== "year")) return "unknown";
  const counts =
    toTheDay !== undefined ? backToTheDay : isOfHalf ? backHalfAYear : half === undefined ? back : backByHalf;
  if (stated !== null) return counts(stated, unit, count, precisionOf(stated) === "day") ?? "unknown";
  const rest = reading.folded.slice(sentence.start, act.start) + reading.folded.slice(act.end, sentence.end);
  const isOpeningNews = reading.sentences[0]?.start === sentence.start && counted.index === 0;
  const isOfReport = isOpeningNews || IS_NOW.test(rest);
  return published !== null && isOfReport ? counts(published, unit, count, false) : null;
}

/** "After it was signed in Oslo in May": the act has a time of its own; not so "after it was signed, it took effect in May". */
function isOfOneBreath(between: string): boolean {
  return !/[,;:]/.test(between) && between.length < 60;
}

/** "From the launch of the pact, in May, to the treaty": the time by the way is that of the act. */
function isAside(between: string, after: string): boolean {
  return after === "," && /^[^,;:]{0,60}, (?:back )?(?:in|on|early in|late in)? ?$/.test(between);
}

function countOf(words: string, unit: string, joint?: string, years?: string): number | null {
  if (words === "the") return joint === "since" ? 1 : null;
  if (words.startsWith("half")) return 0;
  const named = COUNTS.split(" ").indexOf(words);
  const tens = ["thirty", "forty", "fifty"].indexOf(words);
  const count = named >= 0 ? Math.max(1, named) : tens >= 0 ? 30 + 10 * tens : Number(words);
  if (years !== undefined) return unit === "month" ? count + 12 * (countOf(years, "year") ?? Number.NaN) : null;
  return unit === "decade" ? 10 * count : count;
}

/** The date that the count starts from; `unknown` for a time of the sentence that cannot be set. */
function statedAnchor(
  times: readonly TimeMention[],
  act: Span,
  published: PartialDate | null,
): PartialDate | "unknown" | null {
  const before = times.filter(({ end }) => end <= act.start).at(-1);
  const time = before ?? times.find(({ start }) => start >= act.end);
  return time === undefined ? null : (resolveTime(time.when, published, "past") ?? "unknown");
}

/** In days: what "half a year" may be. */
const [HALF_A_YEAR, ROUNDED_BY] = [183, 31] as const;

function backHalfAYear(from: PartialDate): PartialDate | null {
  const day = firstDayOf(from) - HALF_A_YEAR;
  return from.length < 7 ? null : commonOf(day - ROUNDED_BY, day + ROUNDED_BY);
}

/** "Ten years to the day after." */
function backToTheDay(from: PartialDate, unit: string, count: number): PartialDate | null {
  if (precisionOf(from) !== "day" || (unit !== "year" && unit !== "decade")) return null;
  return parsePartialDate(`${Number(from.slice(0, 4)) - count}${from.slice(4)}`);
}

/** A text of the first months says little of the year in which something was "a year ago". */
const FIRST_SURE_MONTH = 5;

/** "Two and a half years after": a span of months about the middle, so mostly only the year. */
function backByHalf(from: PartialDate, _unit: string, years: number): PartialDate | null {
  const month = back(from, "month", 12 * years + 6, false);
  return month === null ? null : commonOf(firstDayOf(month) - 60, firstDayOf(month) + 90);
}

function back(from: PartialDate, unit: string, count: number, isExact: boolean): PartialDate | null {
  const [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
  if (unit === "year" || unit === "decade")
    return from.length > 4 && month < FIRST_SURE_MONTH ? null : partialDateOf(year - count);
  if (from.length < 7) return null;
  if (unit === "month") {
    const index = year * 12 + month - 1 - count;
    return partialDateOf(Math.floor(index / 12), (index % 12) + 1);
  }
  if (from.length < 10) return null;
  const day = firstDayOf(from) - count * (unit === "week" ? 7 : 1);
  if (unit === "week") return commonOf(day - 3, day + 3);
  return isExact ? dateOfDay(day) : commonOf(day - 1, day);
}

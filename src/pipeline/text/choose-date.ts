import { type PartialDate, parsePartialDate, partialDateOf } from "../../model/partial-date.ts";
import { blurDate } from "./blur-date.ts";
import { countBack } from "./count-back.ts";
import { dateOfActBefore } from "./date-of-act-before.ts";
import { dateOfBeginning } from "./date-of-beginning.ts";
import { dateOfDuration } from "./date-of-duration.ts";
import { dateOfAnnouncement, dateOfNews } from "./date-of-news.ts";
import { dateOfNow, dateOfToday } from "./date-of-now.ts";
import { dateOfOccasion } from "./date-of-occasion.ts";
import { dateOfReprieve } from "./date-of-reprieve.ts";
import { dateOfScene } from "./date-of-scene.ts";
import { dateOfStart, holdsNow } from "./date-of-start.ts";
import { dateOfState, isSpentBefore } from "./date-of-state.ts";
import type { Dated, DateQuestion } from "./date-question.ts";
import { findTimes, type TimeMention } from "./find-times.ts";
import { judgeByDate, judgeByYear } from "./judge-by-time.ts";
import { isOfJourney, nearestTime } from "./nearest-time.ts";
import { isEarliest, isOnOneSideOf, isStartOfYear } from "./open-ended-time.ts";
import { isOfPlanGoneBy } from "./plan-gone-by.ts";
import { isAfter, isBefore, nextMonth, resolveTime, yearOf } from "./resolve-time.ts";
import { sharedDate } from "./shared-dates.ts";
import { isLasting } from "./stage-reached.ts";
import { isOfGoal } from "./time-ahead.ts";
import { isFromBefore } from "./time-forms.ts";

/**
 * The date of a cue's act: the nearest time in its clause, or one that opens the sentence.
 *
 * Null stands for no claim: a "fact" that its own date puts after publication, or words in the present tense whose date
 * does not tell whether they speak of a plan. A plan's date that has passed is left out, but for a full one that is
 * surely the plan's.
 */
export function chooseDate(question: DateQuestion): Dated | null {
  const { outcome, published } = question;
  const time = timeThatTells(question) ?? nearestTime(withoutGoals(question));
  const toTheDay = question.times.find(({ when }) => when.kind === "years-to-the-day");
  if (outcome === "long-ago" && toTheDay !== undefined)
    return { modality: "happened", date: resolveTime(toTheDay.when, published, "past") };
  if (outcome === "long-ago" || (outcome === "happened" && isSpentBefore(question)))
    return { modality: "happened", date: null };
  if (outcome === "by-its-year") return judgeByYear(question);
  if (outcome === "by-date") return time === null || isOfPastVerb(question, time) ? null : judgeByDate(time, published);
  const isAhead = outcome === "planned" || outcome === "urged";
  const own = outcome === "happened" ? (yearOfCue(question) ?? countBack(question)) : null;
  if (own === "unknown") return { modality: outcome, date: null };
  if (own !== null) return { modality: outcome, date: own };
  const isOpen = time === null || (isAhead && (isOfPromise(question, time) || isOfTelling(question, time)));
  const date = isOpen ? dateByAnother(question) : dateOfTime(question, time);
  if (date === null || published === null) return { modality: outcome, date };
  if (outcome === "happened" && isAfter(date, published)) return null;
  if (outcome === "happened" && !isOpen && isAtTheLatest(question, time)) return { modality: outcome, date: null };
  const isKept = !isOpen && isOfPlanGoneBy(question, time);
  if (isAhead && !isKept && isBefore(date, published)) return { modality: outcome, date: null };
  return { modality: outcome, date };
}

/** "Was opened on Thursday by a note that raises ties": a day of what was, and none of what is told in the present. */
function isOfPastVerb({ sentence, cue, reading: { folded } }: DateQuestion, time: TimeMention): boolean {
  return time.end <= cue.start && /\b(?:was|were|had|did)\b/.test(folded.slice(sentence.start, cue.start));
}

/** The time that is itself what tells of the plan: the year of "on track for 2035". */
function timeThatTells({ cue, times }: DateQuestion): TimeMention | null {
  if (cue.rule === undefined) return null;
  return times.find(({ start, end }) => start === cue.start && end === cue.end) ?? null;
}

/** "By 2 May they had signed", "signed before May": on that day or on any before; "after May": on any since. */
function isAtTheLatest(question: DateQuestion, { start, end }: TimeMention): boolean {
  const { folded } = question.reading;
  const [latest] = /\b(?:by|as of|as at)(?: the)? $/.exec(folded.slice(Math.max(0, start - 11), start)) ?? [];
  if (latest === undefined) return isOnOneSideOf(folded, { start, end });
  return latest.startsWith("by") || !holdsNow(question);
}

/** In characters; a time that stands farther back is not what "a year later" counts from. */
const LONGEST_WAY_BACK = 300;

function dateOfTime(question: DateQuestion, time: TimeMention): PartialDate | null {
  const { outcome, published, reading, cue } = question;
  const isAhead = outcome === "planned" || outcome === "urged";
  if (outcome === "happened" && isStateOfToday(question, time)) return null;
  if (isStartOfYear(reading.folded, time) || (isAhead && isEarliest(reading.folded, time))) return null;
  if (outcome === "denied" && isDoubtOf(question, time)) return null;
  const direction = isAhead || (outcome === "denied" && isDeniedAhead(question)) ? "future" : "past";
  const date = resolveAfter(question, time, resolveTime(time.when, published, direction, anchorOf(question, time)));
  const own = isLasting(question.stage) ? date : sharedDate(date, question, time, direction);
  return own === null ? null : blurDate(own, reading.folded, time, cue, question.times);
}

/**
 * "In November 2022 they flew together, and in December they merged": the December of that year, not the last one. So is
 * "last year, in January", and "early last year they signed, in January".
 */
function resolveAfter(question: DateQuestion, { start, when }: TimeMention, date: PartialDate | null) {
  const { outcome, published, times, sentence, clause } = question;
  if (outcome !== "happened" || date === null || when.kind !== "month" || when.shift !== null) return date;
  const before = times.filter((one) => one.start >= sentence.start && one.end <= start).at(-1);
  if (before?.when.kind === "distance" && before.when.unit === "year" && published !== null) {
    const between = question.reading.folded.slice(before.end, start);
    const isOneTime = before.start >= clause.start && !/;|\b(?:and|but|then|while)\b/.test(between);
    return isOneTime ? partialDateOf(yearOf(published) + before.when.count, when.month) : date;
  }
  if (before?.when.kind !== "date" || before.when.month === undefined || before.when.year >= yearOf(date)) return date;
  return nextMonth(partialDateOf(before.when.year, before.when.month), when.month);
}

/** "Is in force today", "was still in force on Monday": so it stood on that day, and nothing is told of its first. */
function isStateOfToday(
  { stage, cue, reading: { folded }, clause }: DateQuestion,
  { start, when }: TimeMention,
): boolean {
  if (stage !== "in-force" || cue.form !== "phrase") return false;
  const lead = folded.slice(Math.max(0, start - 12), start);
  if (/\b(?:since|from|starting|beginning) $/.test(lead) || (start >= cue.end && /\bas of $/.test(lead))) return false;
  if (/\b(?:still|remain\w*|stays?|continues?)\b/.test(folded.slice(clause.start, cue.end))) return true;
  const isToday = when.kind === "distance" && when.unit === "day" && when.count === 0;
  return isToday && !/^into\b|^(?:enter|c[ao]me|went|go|took|take)/.test(folded.slice(cue.start, cue.end));
}

/** "Will not be signed on Thursday": of the Thursday that comes. */
function isDeniedAhead({ reading: { folded }, clause, cue }: DateQuestion): boolean {
  return /\b(?:will|won't|shall|(?:is|are) not (?:going |due |set |expected )?to)\b/.test(
    folded.slice(clause.start, cue.start),
  );
}

/** "Is unlikely to be ratified by March": nothing was denied in any March. */
function isDoubtOf({ reading: { folded }, clause, cue }: DateQuestion, { start }: TimeMention): boolean {
  return start >= cue.end && /\bunlikely\b/.test(folded.slice(clause.start, cue.start));
}

/** The time that the text named last before one that counts from it; null for other times. */
function anchorOf({ reading, published, outcome }: DateQuestion, { start, when }: TimeMention): PartialDate | null {
  if (!isFromBefore(when)) return null;
  const before = findTimes(reading.text, reading.folded, Math.max(0, start - LONGEST_WAY_BACK), start);
  return before.reduce<PartialDate | null>((found, one) => {
    const date = resolveTime(one.when, published, "past", found);
    // "They will meet in 2025. A year before they had": counted from now.
    const isAhead = date !== null && published !== null && isAfter(date, published);
    return outcome === "happened" && isAhead ? null : date;
  }, null);
}

/** How the date of an act is found whose own clause names no time, the surest way first. */
const OTHER_WAYS = [
  dateOfActBefore,
  dateOfToday,
  dateOfStart,
  dateOfBeginning,
  dateOfDuration,
  dateOfAnnouncement,
  dateOfState,
  dateOfNow,
  dateOfScene,
  dateOfNews,
] as const;

function dateByAnother(question: DateQuestion): PartialDate | null {
  if (question.outcome === "planned") return dateOfOccasion(question);
  if (question.outcome === "denied") return dateOfReprieve(question) ?? dateOfNews(question);
  if (question.outcome !== "happened") return null;
  for (const date of OTHER_WAYS) {
    const found = date(question);
    if (found !== null) return found;
  }
  return null;
}

/** "Will agree with him on Tuesday to start talks": the day on which they agree. */
const RESOLVES_ON =
  /\b(?:agree|decide|promise|pledge|vow|undertake|resolve|announce plans|announce a decision|commit themselves)(?:s|d)?(?: (?:with|between|among|in|at|during) [^,;]{2,50}?)? (?:on|this|next|late on|early on|later on) $/;

/** "They agreed to start talks in May" leaves open whether they agreed in May or will start then. */
function isOfPromise({ cue, clause, reading }: DateQuestion, { start, end, when }: TimeMention): boolean {
  const { folded } = reading;
  if (end <= cue.start && /^,? to (?:\w+ly )?$/.test(folded.slice(end, cue.start))) {
    if (RESOLVES_ON.test(folded.slice(clause.start, start))) return true;
  }
  const isOfAnyYear = when.kind === "month-and-day" || when.kind === "weekday" || when.kind === "month";
  if (!isOfAnyYear || ("shift" in when && when.shift !== null)) return false;
  return /\b(?:agreed|(?:had|was|were) (?:\w+ )?(?:planned|meant|supposed|due|expected|hoped|scheduled|to)|decided|pledged|promised|vowed|undertook|committed|resolved)\b/.test(
    reading.folded.slice(clause.start, cue.start),
  );
}

/** A fact without the times of what is to come of it, so that one that tells of the act itself is found. */
function withoutGoals(question: DateQuestion): DateQuestion {
  if (question.outcome !== "happened") return question;
  return {
    ...question,
    times: question.times.filter(
      (time) => !isOnlyAhead(time) && !isOfGoal(question, time) && !isOfReaction(question, time),
    ),
  };
}

/** "They agreed to meet in the coming months". */
function isOnlyAhead({ when }: TimeMention): boolean {
  return when.kind === "ahead" || when.kind === "within";
}

/** "They welcomed the signing in a call on Friday": the day of the call. */
function isOfReaction({ cue, reading: { folded } }: DateQuestion, { start }: TimeMention): boolean {
  if (start < cue.end || (cue.form !== "noun" && cue.form !== "gerund")) return false;
  const isWelcomed = /\b(?:welcom|hail|prais|laud|applaud|celebrat|discuss)\w* (?:the |its |their )?$/;
  return (
    isWelcomed.test(folded.slice(Math.max(0, cue.start - 20), cue.start)) &&
    /\bin (?:an? |the |their |a joint )?(?:[\w-]+ )?(?:calls?|statements?|letters?|speech|speeches|messages?|conversations?|interviews?|phone talks)\b/.test(
      folded.slice(cue.end, start),
    )
  );
}

/** "On Thursday the two are to sign": the day of what is ahead. */
const IS_TO = /\b(?:will|shall|(?:is|are) (?:\w+ )?to)(?: \w+ly)?(?: be)? $/;

/** "They set out on Monday how it will be built": the day of setting out. */
const TOLD_OF =
  /(?:^|\b(?:agreed|decided|said|announced|explained|revealed|disclosed|confirmed|settled|discussed|set out)) (?:how|that|whether|which|what|who|why|where|when) /;

/** "Today they set out a plan to buy" and "it should be signed soon, they agreed on Sunday" tell when it was said. */
function isOfTelling({ cue, reading, published }: DateQuestion, { start, end, when }: TimeMention): boolean {
  const told = resolveTime(when, published, "past");
  const isDay = told?.length === 10 || when.kind === "weekday";
  if (!isDay || told === null || published === null || isAfter(told, published) || when.kind === "date") return false;
  if (/^(?: (?:is|will be|would be)|, when)\b/.test(reading.folded.slice(end, end + 10))) return false;
  const between = reading.folded.slice(end, Math.max(end, cue.start));
  if (end <= cue.start && !TOLD_OF.test(between) && IS_TO.test(between)) return false;
  if (isOfJourney(reading.folded, { start, end }, cue)) return false;
  if (end <= cue.start) return when.kind === "distance" || when.kind === "weekday";
  return /\b(?:agreed|met|decided|announced|pledged|urged|called)\b[^;]*$/.test(reading.folded.slice(cue.end, start));
}

/** "The 1971 pact", "the 2016-signed accord": a year that is part of the words. */
function yearOfCue({ cue, reading: { folded }, published }: DateQuestion): PartialDate | null {
  const words = folded.slice(Math.max(0, cue.start - 5), cue.end);
  const [, before, within] = /^((?:19|20)\d\d)-\w|^.{5}((?:19|20)\d\d) [a-z]/.exec(words) ?? [];
  const date = parsePartialDate(before ?? within ?? "");
  return date === null || (published !== null && isAfter(date, published)) ? null : date;
}

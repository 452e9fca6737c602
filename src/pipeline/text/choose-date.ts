import type { Modality } from "../../model/claim.ts";
import type { StageId } from "../../model/ids.ts";
import { type PartialDate, parsePartialDate } from "../../model/partial-date.ts";
import type { Span } from "../../model/span.ts";
import { blurDate } from "./blur-date.ts";
import { countBack } from "./count-back.ts";
import type { CueTimes } from "./cue-times.ts";
import { dateOfAnnouncement, dateOfNews, dateOfNow, dateOfToday } from "./date-of-news.ts";
import { dateOfReprieve } from "./date-of-reprieve.ts";
import { dateOfScene } from "./date-of-scene.ts";
import { dateOfStart, holdsNow } from "./date-of-start.ts";
import { dateOfState, isSpentBefore } from "./date-of-state.ts";
import { findTimes, type TimeMention } from "./find-times.ts";
import { isOfJourney, nearestTime } from "./nearest-time.ts";
import { isEarliest, isStartOfYear } from "./open-ended-time.ts";
import { isOfPlanGoneBy } from "./plan-gone-by.ts";
import type { Reading } from "./reading.ts";
import { isAfter, isBefore, resolveTime } from "./resolve-time.ts";
import { sharedDate } from "./shared-dates.ts";
import { firstWordAt } from "./split-words.ts";
import { isLasting } from "./stage-reached.ts";
import { isOfGoal } from "./time-ahead.ts";
import { isFromBefore } from "./time-forms.ts";

/** What is known when the date of a cue is sought. */
export interface DateQuestion extends CueTimes {
  readonly sentence: Span;
  readonly stage: StageId;
  readonly published: PartialDate | null;
}

/** A modality with its date. */
export interface Dated {
  readonly modality: Modality;
  readonly date: PartialDate | null;
}

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
  if (outcome === "long-ago" || (outcome === "happened" && isSpentBefore(question)))
    return { modality: "happened", date: null };
  if (outcome === "by-its-year") return judgeByYear(question);
  if (outcome === "by-date") return time === null ? null : judgeByDate(time, published);
  const isAhead = outcome === "planned" || outcome === "urged";
  const own = outcome === "happened" ? (yearOfCue(question) ?? countBack(question)) : null;
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

/** The time that is itself what tells of the plan: the year of "on track for 2035". */
function timeThatTells({ cue, times }: DateQuestion): TimeMention | null {
  if (cue.rule === undefined) return null;
  return times.find(({ start, end }) => start === cue.start && end === cue.end) ?? null;
}

/** "By 2 May they had signed": on that day or on any before. */
function isAtTheLatest(question: DateQuestion, { start }: TimeMention): boolean {
  const [latest] =
    /\b(?:by|as of|as at)(?: the)? $/.exec(question.reading.folded.slice(Math.max(0, start - 11), start)) ?? [];
  return latest !== undefined && (latest.startsWith("by") || !holdsNow(question));
}

/** In characters; a time that stands farther back is not what "a year later" counts from. */
const LONGEST_WAY_BACK = 300;

function dateOfTime(question: DateQuestion, time: TimeMention): PartialDate | null {
  const { outcome, published, reading, cue } = question;
  const isAhead = outcome === "planned" || outcome === "urged";
  if (isStartOfYear(reading.folded, time) || (isAhead && isEarliest(reading.folded, time))) return null;
  if (outcome === "denied" && isDoubtOf(question, time)) return null;
  const direction = isAhead ? "future" : "past";
  const date = resolveTime(time.when, published, direction, anchorOf(question, time));
  const own = isLasting(question.stage) ? date : sharedDate(date, question, time, direction);
  return own === null ? null : blurDate(own, reading.folded, time, cue, question.times);
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
  dateOfAnnouncement,
  dateOfState,
  dateOfNow,
  dateOfScene,
  dateOfNews,
] as const;

function dateByAnother(question: DateQuestion): PartialDate | null {
  if (question.outcome === "denied") return dateOfReprieve(question) ?? dateOfNews(question);
  if (question.outcome !== "happened") return null;
  for (const date of OTHER_WAYS) {
    const found = date(question);
    if (found !== null) return found;
  }
  return null;
}

const MOST_SENTENCES_BACK = 3;

/** "It was signed on Thursday and took effect at once": the day of the act before, in its sentence or shortly before. */
function dateOfActBefore({ cue, reading, sentence, times, published }: DateQuestion): PartialDate | null {
  const isAtOnce = /^,? (?:at once|immediately|straight ?away|(?:up)?on signature|with immediate effect)\b/;
  if (!isAtOnce.test(reading.folded.slice(cue.end, cue.end + 30))) return null;
  const before = times.filter(({ end }) => end <= cue.start);
  const time = before.at(-1) ?? onlyTimeOfSigning(reading, sentence);
  return time === undefined ? null : resolveTime(time.when, published, "past");
}

const SIGNING =
  /\b(?:signed|signature|signing|inked|penned|put pen to|(?:put|set|lent|affixed|added) (?:\w+ )?(?:names?|signatures?) (?:to|on|under))\b/;

/** The time of the last signature told within three sentences, when its sentence names no other. */
function onlyTimeOfSigning({ text, folded, sentences }: Reading, { start }: Span): TimeMention | undefined {
  const place = firstWordAt(sentences, start);
  const signing = sentences
    .slice(Math.max(0, place - MOST_SENTENCES_BACK), place)
    .reverse()
    .find((one) => SIGNING.test(folded.slice(one.start, one.end)));
  if (signing === undefined) return undefined;
  const [only, second] = findTimes(text, folded, signing.start, signing.end);
  return second === undefined ? only : undefined;
}

/** "They agreed to start talks in May" leaves open whether they agreed in May or will start then. */
function isOfPromise({ cue, clause, reading }: DateQuestion, { when }: TimeMention): boolean {
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
    times: question.times.filter((time) => !isOfGoal(question, time) && !isOfReaction(question, time)),
  };
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
  if (/^ (?:is|will be|would be)\b/.test(reading.folded.slice(end, end + 10))) return false;
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

/** "By 2035" and "in the 2030s" are plans for a text of 2025; of a decade the year is not known. */
function judgeByYear({ cue, times, reading: { folded }, published }: DateQuestion): Dated | null {
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
function judgeByDate({ when }: TimeMention, published: PartialDate | null): Dated | null {
  if (published === null) return null;
  const ahead = resolveTime(when, published, "future");
  const isRelativeToday = when.kind === "distance" && when.unit === "day" && when.count <= 0;
  if (isRelativeToday) return { modality: "happened", date: resolveTime(when, published, "past") };
  if (ahead === null) return null;
  if (isAfter(ahead, published)) return { modality: "planned", date: ahead };
  return isBefore(ahead, published) ? { modality: "happened", date: ahead } : null;
}

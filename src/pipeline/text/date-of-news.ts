import type { StageId } from "../../model/ids.ts";
import { type PartialDate, parsePartialDate } from "../../model/partial-date.ts";
import type { Span } from "../../model/span.ts";
import type { CueTimes } from "./cue-times.ts";
import { findTimes, type TimeMention } from "./find-times.ts";
import { isAfter, resolveTime } from "./resolve-time.ts";
import { firstWordAt } from "./split-words.ts";
import { isLasting } from "./stage-reached.ts";
import { isOfWhatComes } from "./time-ahead.ts";
import { isOfMakingKnown, isOfSaying } from "./time-of-telling.ts";
import { hasUnreadTime } from "./unread-time.ts";

/** An act that is told without a time of its own. */
export interface UndatedAct extends CueTimes {
  readonly sentence: Span;
  readonly stage: StageId;
  readonly published: PartialDate | null;
  readonly isOfSeveral?: boolean;
}

/** Stages that are reached by being made known. */
const REACHED_BY_WORDS: ReadonlySet<string> = new Set(["proposed", "agreed", "launched", "study", "negotiating"]);

const ANNOUNCING =
  /\b(?:announc(?:ed|ing)|confirm(?:ed|ing)|declar(?:ed|ing)|unveil(?:ed|ing)|agreed|presented|disclosed)\b/;

/** "They have reached agreement, the two governments announced on Friday": what words bring about has the words' day. */
export function dateOfAnnouncement(act: UndatedAct): PartialDate | null {
  const { reading, times, stage, sentence, published } = act;
  const days = times.filter(({ when }) => !isVague(when));
  const [time, ...others] = days.length > 0 ? days : times;
  if (!REACHED_BY_WORDS.has(stage) || time === undefined || others.length > 0) return null;
  const isDay = time.when.kind === "weekday" || (time.when.kind === "distance" && time.when.unit === "day");
  const { folded } = reading;
  const isStated = /\bstatements?(?: (?:issued|released|published|made))? (?:on )?$/.test(
    folded.slice(Math.max(0, time.start - 40), time.start),
  );
  if (!isDay && !isOfAnnouncing(folded, time, act.cue)) return null;
  if (isDay && isOfSaying(folded, time) && !isStated) return null;
  const isThinking =
    stage === "proposed" && WERE_THINKING.test(folded.slice(time.end, Math.max(time.end, act.cue.start)));
  if (!isStated && !isThinking && !ANNOUNCING.test(folded.slice(sentence.start, sentence.end))) return null;
  const date = resolveTime(time.when, published, "past");
  return date === null || published === null || isAfter(date, published) ? null : date;
}

/** "In April the three said they were considering a role for Japan". */
const WERE_THINKING = /^[^;:]*\bsaid (?:that )?(?:they|it|he|she) (?:was |were |would )?(?:\w+ly |be )?$/;

/** "In November 2020 they announced that they had agreed". */
function isOfAnnouncing(folded: string, { end }: Span, cue: Span): boolean {
  const between = folded.slice(end, Math.max(end, cue.start));
  return end <= cue.start && (/^[^;:]*\bannounced that [^,;:]*$/.test(between) || WERE_THINKING.test(between));
}

/** A month or a year, which stands beside the day of an announcement as the time of something else. */
function isVague(when: TimeMention["when"]): boolean {
  return when.kind === "month" || (when.kind === "date" && when.day === undefined);
}

/** In days. A report published so early in a month may tell what happened in the month before, and of that year at least. */
const FIRST_SAFE_DAY = 8;

/** Words that point further back than the news: "already", "a similar pact", "which they signed". */
const BACKGROUND =
  /\b(?:already|previously|earlier|once|formerly|originally|since|had|then|former|similar|such|who|which|whose|also|(?<!\bin a )first|when|after|recall(?:s|ed|ing)?|remember\w*|remind\w*|decades?|years?|long)\b/;

/** "The pact signed by": a participle that says which pact is meant, not what has happened now. */
const REDUCED =
  /\b(?:agreements?|pacts?|treat(?:y|ies)|accords?|deals?|arrangements?|contracts?|raa|acsa|it|forum|group(?:ing)?|body|programmes?|partnerships?|alliance|bloc|dialogue) (?:\w+ly )?$/;

/** "The agreement that Britain has signed", "the ministers that signed it": which pact or who is meant, too. */
const RELATIVE =
  /\b(?:agreement|pact|treaty|accord|deal|convention|raa|acsa|vfa|sovfa|those|ones) that [^,;]{0,40}$|\b(?!says )\w+s that (?:\w+ly )?$/;

/** "They may train there, since the pact has taken effect": what opens the clause is no word of time. */
const GIVES_REASON = /^,? ?(?:since(?=[^,;]*\b(?:has|have|is|are)\b)|because|as|now that)\b(?= )/;

/** "The twelve months since it was signed" count from the act. */
const COUNTED_UP_TO = /\b(?:days?|weeks?|months?|years?|decades?),? $/;

/** "A ceremony at which the pact was signed" tells of the act as news does. */
const AT_WHICH = /\b(?:at|by|under) which\b/g;

/** "After six years of talks they have agreed": how long it took, and when it was done. */
const AFTER_LONG =
  /^ ?(?:(?:less|more) than |only |just |barely |nearly |almost |some )?(?:\w+ (?:and a half )?(?:days|weeks|months|years|decades) |a (?:week|month|year|decade) )?after [^,;]*, |, after [^,;]*,(?= )/;

/** "Has become the third country to sign": a rank, and no order in time. */
const BECOMES_NTH = /\b(?:has|have) become the [^,;]{3,60} to $/;

/** The same, and "has voted by a wide margin to approve". */
const LEADS_TO_ACT = /\b(?:has|have) become the [^,;]{3,60} to $|\bvoted (?:[\w-]+ ){0,5}to $/;

/** Words that look back only to the eye. */
const NOT_OF_TIME = [GIVES_REASON, AT_WHICH, AFTER_LONG, BECOMES_NTH] as const;

/** "The ministry said on Tuesday that it had signed": an office tells what is new; a person may look back. */
const TOLD_BY_OFFICE =
  /\b(?:ministry|government|office|department|embassy|agency|palace|pentagon|house|downing street|statement|cabinet|navy|army|forces|company)\b[^;]{0,60}\b(?:said|announced|confirmed|disclosed|revealed|reported|stated)\b(?: (?:on|late|early|last|in a statement|\w+day|yesterday|today|\d+|[a-z]+)){0,5}(?: that)? [^,;]*\bhad (?:\w+ly |now |just )?$|\b(?:announced|disclosed|revealed|made known)\b[^,;]{0,40} that [^,;]*\bhad (?:\w+ly |now |just )?$/;

/**
 * The month of publication, for an act that the first sentence tells as news.
 *
 * Never the day: a report follows the act by hours or days. Of a report of a month's first week, which may tell of the
 * month before, only the year, and nothing in January, unless all days that the text names of late lie in its month.
 */
export function dateOfNews(act: UndatedAct): PartialDate | null {
  const { reading, times, sentence, published } = act;
  if (published === null || published.length < 7 || isListOfPast(act)) return null;
  const month = parsePartialDate(published.slice(0, 7));
  if (month === null || times.some((time) => !isOfTheNews(act, time, month))) return null;
  if (hasUnreadTime(reading.folded.slice(sentence.start, sentence.end))) return null;
  const isTold = reading.sentences[0]?.start === sentence.start || continuesScene(act, month);
  if (!isTold || !(isToldAsNews(act) || isDoneInNews(act))) return null;
  if (isSurelyOfMonth(act, month)) return month;
  return month.endsWith("-01") ? null : parsePartialDate(published.slice(0, 4));
}

/** "Japan has signed such pacts with Australia, Britain and the Philippines": over the years. */
function isListOfPast({ isOfSeveral, reading, clause, cue }: UndatedAct): boolean {
  const before = reading.folded.slice(clause.start, cue.start);
  return isOfSeveral === true && /\b(?:has|have) (?:\w+ly |now )?$/.test(before);
}

/** By place, from 0: what stands farther down may be the story before. */
const LAST_OF_A_SCENE = 2;

/** "Monday was a great day for Perth. Both signed the pact": the next sentences go on at the time of the first. */
function continuesScene(act: UndatedAct, month: PartialDate): boolean {
  const { reading, times, sentence, outcome, published } = act;
  const place = firstWordAt(reading.sentences, sentence.start);
  if (place < 1 || place > LAST_OF_A_SCENE || times.length > 0 || outcome !== "happened" || !isInSimplePast(act))
    return false;
  const before = findTimes(reading.text, reading.folded, reading.sentences[0]?.start, sentence.start);
  return (
    before.length > 0 &&
    before.every((day) => isLateDay(day) && isInMonth(resolveTime(day.when, published, "past"), month))
  );
}

/** "They signed", "was signed": a tense that goes on at the time of what stands before; not so "have signed". */
function isInSimplePast({ reading, clause, cue }: UndatedAct): boolean {
  const before = reading.folded.slice(clause.start, cue.start);
  if (/\b(?:was|were) (?:\w+ly )?$/.test(before)) return true;
  return cue.form === "past" && !/\b(?:has|have|had|is|are|be|been|being) (?:\w+ )?$/.test(before);
}

function isLateDay({ when }: TimeMention): boolean {
  return when.kind === "weekday" || (when.kind === "distance" && when.unit === "day");
}

function isToldAsNews(act: UndatedAct): boolean {
  const { reading, sentence, cue, clause, outcome } = act;
  if (/\breports? (?:on )?the $/.test(reading.folded.slice(sentence.start, cue.start))) return true;
  if (outcome === "denied") return isDeniedNow(act);
  if (isRoundHeld(act)) return true;
  const isPerfect = HAS_BEGUN.test(reading.folded.slice(cue.start, cue.end));
  const isLed = LEADS_TO_ACT.test(reading.folded.slice(clause.start, cue.start));
  if (cue.form !== "past" && cue.form !== "participle" && !isPerfect && !isLed) return false;
  const isMadeKnown =
    REACHED_BY_WORDS.has(act.stage) && ANNOUNCING.test(reading.folded.slice(sentence.start, cue.start));
  if (COUNTED_UP_TO.test(reading.folded.slice(sentence.start, clause.start))) return false;
  const opening = clause.start - (/ at$/.test(reading.folded.slice(sentence.start, clause.start)) ? 3 : 0);
  const before = NOT_OF_TIME.reduce((words, one) => words.replace(one, ""), reading.folded.slice(opening, cue.start));
  const known = isMadeKnown || TOLD_BY_OFFICE.test(before) ? before.replace(/\bhad\b/g, "") : before;
  return !(BACKGROUND.test(known) || REDUCED.test(known) || RELATIVE.test(known) || /, (?:\w+ly )?$/.test(known));
}

/** Words that tell of another time than the news does. */
const OLD =
  /\b(?:already|previously|earlier|once|formerly|originally|since|had|then|former|similar|such|like|also|recall(?:s|ed|ing)?|remember\w*|remind\w*|decades?|years?|months?|long|ago|anniversary|last|unlike|despite|after|before|by|without|who|that|which|if)\b/;

/** "The signing", "are signing": a noun, and what goes on. */
const NO_PARTICIPLE = /\b(?:the|an?|its|their|this|that|is|are|was|were|be|been|of|for|on|to|\w+'s) (?:[\w-]+ )?$/;

/** "Sent a letter restoring the pact": an act that goes with the verb of the news. */
function isDoneInNews({ reading, sentence, cue, stage, outcome }: UndatedAct): boolean {
  if (isLasting(stage) || outcome !== "happened" || cue.form !== "gerund") return false;
  const before = reading.folded.slice(sentence.start, cue.start);
  return !OLD.test(before) && !NO_PARTICIPLE.test(before);
}

const HAS_BEGUN = /\b(?:has|have) (?:now |just )?(?:begun|started|commenced|opened|been \w+ed)$/;

const HELD =
  /\b(?:held|completed|concluded|finished|begun|began|opened|started|resumed|wrapped up|met for|sat down for|ended|gathered for|closed) (?:an? |the |their |its )?(?:\w+ ){0,2}$/;

/** "Negotiators have held a second round": what was done of a state that lasts. */
function isRoundHeld({ reading: { folded }, cue, clause, stage }: UndatedAct): boolean {
  const before = folded.slice(clause.start, cue.start);
  const isLasting = stage === "negotiating" || stage === "study";
  return isLasting && cue.form === "noun" && HELD.test(before) && !BACKGROUND.test(before);
}

const DENYING =
  /\b(?:den(?:ied|ies)|cancel(?:led|ed|s)|call(?:ed|s) off|put off|postpon(?:ed|es)|shelv(?:ed|es)|refus(?:ed|es)|reject(?:ed|s)|rul(?:ed|es) out|declin(?:ed|es)|delay(?:ed|s)|halt(?:ed|s)|dismiss(?:ed|es)|scrapp(?:ed)|suspend(?:ed|s))\b/;

/** A refusal is an act with a day; "is not yet in force" is a state, of any length. */
function isDeniedNow({ reading: { folded }, sentence, cue }: UndatedAct): boolean {
  const before = folded.slice(sentence.start, cue.start);
  return (DENYING.test(before) || DENYING.test(folded.slice(cue.start, cue.end))) && !/\bhad\b/.test(before);
}

/** Whether a time leaves an act to the month of the report: one of telling in that month, or of what is still to come. */
function isOfTheNews(act: UndatedAct, time: TimeMention, month: PartialDate): boolean {
  const { reading, published, sentence } = act;
  if (isOfWhatComes(act, time)) return true;
  const { folded } = reading;
  const isTold =
    isOfMakingKnown(folded, time) ||
    isDateline(folded, sentence, time) ||
    IN_A_STATEMENT.test(folded.slice(Math.max(0, time.start - 40), time.start));
  return isTold && isInMonth(resolveTime(time.when, published, "past"), month);
}

/** "In a statement on Friday", "at a news conference on Friday". */
const IN_A_STATEMENT =
  /\b(?:statement|release|communique|briefing|conference|interview)(?: (?:issued|released))?(?: late)?(?: on)? $/;

/** "PERTH, July 25 (Reuters) - ": the day of the report. */
function isDateline(folded: string, { start }: Span, time: Span): boolean {
  return time.start - start < 40 && /^,? ?(?:\([a-z ./]{1,30}\) ?)?- /.test(folded.slice(time.end, time.end + 40));
}

function isSurelyOfMonth({ reading, published }: UndatedAct, month: PartialDate): boolean {
  if (published?.length !== 10 || Number(published.slice(8)) >= FIRST_SAFE_DAY) return true;
  const late = findTimes(reading.text, reading.folded).filter(isLateDay);
  return late.length > 0 && late.every(({ when }) => isInMonth(resolveTime(when, published, "past"), month));
}

function isInMonth(date: PartialDate | null, month: PartialDate): boolean {
  return date?.startsWith(month) ?? false;
}

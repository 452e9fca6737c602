import type { Span } from "../../model/span.ts";
import { isAdverbial, isOfVerbBefore } from "./adverbial-time.ts";
import type { CueTimes } from "./cue-times.ts";
import type { TimeMention } from "./find-times.ts";
import { distanceBetween, isNearerAnother } from "./rival-cues.ts";
import type { Clause } from "./split-clauses.ts";
import { isOfAnother } from "./time-of-another.ts";
import { isOfAside } from "./time-of-aside.ts";
import { isOfReport } from "./time-of-telling.ts";

/** A clause as short as "In December 2023," is no clause of its own; a dateline ("Rome, Jan 11") is not one of these. */
const CLAUSE_OPENING_LENGTH = 40;
const OPENS_WITH_TIME =
  /^["'(]?(?:in|on|by|since|during|last|earlier|late|early|only|just|at|this|yesterday|today|two|three|an?|after|days?|hours?|by)\b/;

/** "They signed when they met on Friday" tells the day of the signing. */
const NAMES_OCCASION = /^(?:when|as|after|following)$/;

/** "They paraded today while the two signed" tells it too. */
const IS_OCCASION = /^(?:while|as|when|where)$/;

function isDay(time: TimeMention): boolean {
  const { when } = time;
  return when.kind === "weekday" || (when.kind === "distance" && when.unit === "day") || hasMonthAndDay(time);
}

function isWithin(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/**
 * The time that tells when the act of a cue is: the nearest in its clause, or one that opens the sentence.
 *
 * A time that belongs to another cue, to the act of telling or to a noun ("the 2014 pact") is none. Of two in one breath
 * ("a month before, on 15 October", "on Monday, 22 November") the one with a month and day.
 */
export function nearestTime(question: CueTimes): TimeMention | null {
  let [best, lowest]: [TimeMention | null, number] = [null, Number.POSITIVE_INFINITY];
  for (const time of question.times) {
    const distance = isRightBeforeWhen(question, time) ? 0 : distanceBetween(time, question.cue);
    if (distance < lowest && tellsWhen(question, time)) [best, lowest] = [time, distance];
  }
  return best === null ? null : (sameTimeInFull(question, best) ?? best);
}

/** The next time, when it only says more exactly what `time` says. */
function sameTimeInFull({ times, reading }: CueTimes, time: TimeMention): TimeMention | null {
  const next = times[times.indexOf(time) + 1];
  if (next === undefined || hasMonthAndDay(time) || !hasMonthAndDay(next)) return null;
  return /^(?:,? on |, |,? \()(?:the )?$/.test(reading.folded.slice(time.end, next.start)) ? next : null;
}

function hasMonthAndDay({ when }: TimeMention): boolean {
  return when.kind === "month-and-day" || (when.kind === "date" && when.day !== undefined);
}

function tellsWhen(question: CueTimes, time: TimeMention): boolean {
  const { cue, reading, outcome } = question;
  if (isOfYearInWhich(reading.folded, time, cue) || isOfTripWhen(question, time)) return true;
  if (!isAdverbial(reading.folded, time, cue)) return false;
  if ((outcome === "planned" || outcome === "urged") && isOfApposition(question, time)) return true;
  if (!isInReach(question, time) || isOfReport(reading.folded, time, cue)) return false;
  if (isOfAside(question, time) || isOfAnother(question, time) || isCountedFrom(reading.folded, time, cue))
    return false;
  if (isOfAnniversary(reading.folded, time, cue) || isSharedOut(question, time)) return false;
  if (time.end <= cue.start && !isDatingAhead(question, time)) return false;
  return !isNearerAnother(question, time) && !isOfVerbBefore(question, time);
}

/** "They share fuel since 2017, the year their pact took effect". */
function isOfYearInWhich(folded: string, { end }: Span, cue: Span): boolean {
  return end <= cue.start && IN_WHICH.test(folded.slice(end, cue.start));
}

const IN_WHICH = /^, (?:when|the (?:year|month|week|day|date)(?: that| when|,? (?:in|on) which)?) [^,;:]*$/;

/** Whether a time stands where it can tell of the cue's act: in its clause, or in one that is tied to it. */
function isInReach(question: CueTimes, time: TimeMention): boolean {
  const { cue, clause, clauses, reading, outcome } = question;
  if (isWithin(time, clause) || (time.end <= cue.start && isNthToDoIt(question, time))) return true;
  const [lead] = clauses;
  if (lead !== undefined && isWithin(time, lead) && isOpening(reading.folded, lead)) return true;
  if (lead !== undefined && isDayOfSubjects(question, lead, time)) return true;
  const at = clauses.indexOf(clause);
  const [previous, next] = [clauses[at - 1], clauses[at + 1]];
  if (previous !== undefined && isWithin(time, previous)) {
    const isAtWhich = clause.opener === "which" && /\bat$/.test(reading.folded.slice(time.end, clause.start));
    if ((isAtWhich || IS_OCCASION.test(clause.opener)) && isDay(time)) return true;
    if (isRightBeforeWhen(question, time)) return true;
    if (isDay(time) && isMeetingOfThem(question, previous, time)) return true;
    if (IS_RELATIVE.test(clause.opener) && isResumed(question)) return true;
  }
  if (next !== undefined && isWithin(time, next)) {
    // "Put before parliament next year": the word that opens the next clause is one of the cue.
    if (next.start < cue.end) return true;
    if (NAMES_OCCASION.test(next.opener) && (isDay(time) || outcome === "planned" || outcome === "urged")) return true;
    if (next.opener === "before" && isJustBefore(question, next, time)) return true;
    if (IS_RELATIVE.test(next.opener) && isDay(time) && isAfterRelative(reading.folded, next, time)) return true;
  }
  return clause.opener === "since" && time.start < clause.start && clause.start < time.end;
}

/** "On Monday Healey, the minister, and Marles, his guest, signed": a day that opens the sentence of several who act. */
function isDayOfSubjects({ cue, cues, clause, reading, outcome }: CueTimes, lead: Clause, time: TimeMention): boolean {
  const opens = /^["'(]?(?:on )?$/.test(reading.folded.slice(lead.start, time.start));
  if (outcome !== "happened" || !opens || !isDay(time) || clause.opener !== "and") return false;
  const isFirst = !cues.some(({ start, end }) => time.end <= start && end <= cue.start);
  return isFirst && !/;|\b(?:was|were|had|has|is|are)\b/.test(reading.folded.slice(time.end, cue.start));
}

/** "They met on Tuesday, and the pair signed": those who met act at their meeting. */
function isMeetingOfThem({ cue, clause, reading: { folded }, outcome }: CueTimes, met: Clause, time: Span): boolean {
  if (outcome !== "happened" || clause.opener !== "and") return false;
  const isMeeting = /\b(?:met|gathered|sat down|received|welcomed|hosted)\b[^;]*$/.test(
    folded.slice(met.start, time.start),
  );
  return (
    isMeeting &&
    /^,? ?and (?:the (?:pair|two|three|trio)|they|both) (?:then |also )?$/.test(folded.slice(clause.start, cue.start))
  );
}

/** Whether a clause is as short as "In December 2023,". */
function isOpening(folded: string, { start, end }: Clause): boolean {
  return end - start < CLAUSE_OPENING_LENGTH && OPENS_WITH_TIME.test(folded.slice(start, end));
}

/** "The April trip to Manila, when the pact was signed". */
const TRIP = /^ (?:trip|visit|summit|meeting|talks|tour|journey|call)(?: (?:to|in|at|with|of) [^,;]{2,40})?,? ?$/;

function isOfTripWhen({ clause, reading: { folded } }: CueTimes, { end }: Span): boolean {
  return clause.opener === "when" && end < clause.start && TRIP.test(folded.slice(end, clause.start));
}

/** "It goes back to 26 July, when", "Sunday is the day when". */
const IS_WHEN = /^(?: (?:night|evening|morning|afternoon))?,?(?: is(?: the (?:day|date|month|year))?)?$/;

function isRightBeforeWhen({ clause, reading }: CueTimes, { start, end }: Span): boolean {
  return clause.opener === "when" && start < clause.start && IS_WHEN.test(reading.folded.slice(end, clause.start));
}

const COUNTED_FROM =
  /\b(?:\d+|an?|one|two|three|four|five|six|seven|ten|fifteen|thirty|sixty|ninety|some|several|few) (?:days?|weeks?|months?|years?) (?:after|from|following|before)\b[^,;]*$/;

/** In characters, from a count to the time that it is counted from. */
const LONGEST_COUNT = 90;

/** "Takes effect 30 days after the exchange of notes on 3 July", "a week after the summit of 3 July they signed": not on that day. */
function isCountedFrom(folded: string, { start, end }: Span, cue: Span): boolean {
  if (start >= cue.end) return COUNTED_FROM.test(folded.slice(cue.end, start));
  return end <= cue.start && COUNTED_FROM.test(folded.slice(Math.max(0, start - LONGEST_COUNT), start));
}

/** "On Friday, two years to the day since the signing", "marked the anniversary of the signing on Friday". */
function isOfAnniversary(folded: string, { start, end }: Span, cue: Span): boolean {
  const words = folded.slice(Math.min(Math.max(start - LONGEST_COUNT, 0), cue.start), Math.max(end, cue.start));
  return /\banniversary\b/.test(words);
}

/** "Was signed and took effect on 8 July 2024 and 11 September 2025 respectively": which is whose is not read. */
function isSharedOut({ reading: { folded }, times, clauses }: CueTimes, time: TimeMention): boolean {
  const last = clauses.at(-1)?.end ?? time.end;
  return times.length > 1 && /\brespectively\b/.test(folded.slice(time.end, last));
}

/** "They signed the pact, which mirrors another, in Rome on Monday": what follows the relative clause is the main one's. */
function isAfterRelative(folded: string, relative: Span, time: Span): boolean {
  return /^,[^,;]*, (?:(?:in|at|before|with|alongside|during|beside|on) (?:[\w'.-]+ ){1,8}?)?on $/.test(
    folded.slice(relative.start, time.start),
  );
}

const IS_RELATIVE = /^(?:who|which|whose)$/;

/** "On Friday the minister, who holds the seat, signed": after the relative clause the main one goes on. */
function isResumed({ reading, clause, cue }: CueTimes): boolean {
  return /, (?:\w+ly |has |have |had |also )*$/.test(reading.folded.slice(clause.start + 2, cue.start));
}

/** "On Thursday became the eleventh country, and the first of its region, to sign". */
const NTH_TO_DO_IT = /^ (?:(?:became|becomes|has become) )?the [^;]{3,110} to $/;

function isNthToDoIt({ reading: { folded }, clauses, cue }: CueTimes, { end }: Span): boolean {
  const start = clauses[0]?.start ?? cue.start;
  return (
    /\b(?:became|becomes|become)\b/.test(folded.slice(start, cue.start)) &&
    NTH_TO_DO_IT.test(folded.slice(end, cue.start))
  );
}

/** "Could follow before the month is over", "was signed days before he came in 2014". */
function isJustBefore({ reading: { folded }, outcome }: CueTimes, next: Clause, time: Span): boolean {
  if (outcome === "planned" || outcome === "urged") return time.start - next.start < 12;
  return /\b(?:days|hours|weeks|shortly)$/.test(folded.slice(Math.max(0, next.start - 10), next.start));
}

const DUE =
  /, (?:[\w' ]{1,40}, )?(?:due|expected|scheduled|planned|slated|foreseen|likely) (?:for |in |by |to [a-z ]{1,30}|at |on |before |early |late |next )*(?:the )?$/;

/** "It will take effect and open an office, the next big step, due before the end of this year". */
function isOfApposition({ reading: { folded }, cue }: CueTimes, time: Span): boolean {
  return time.start > cue.end && DUE.test(folded.slice(Math.max(cue.end, time.start - 90), time.start));
}

/** "Travels to the capital on Tuesday to sign", "will meet next month to talk about": on the day of the journey. */
const TRAVELS =
  /\b(?:travels?|travelling|traveling|fl(?:y|ies|ying)|go(?:es|ing)?|heads?|heading|meets?|meeting|gathers?|gathering|visits?|visiting|returns?|returning|sits? down|convenes?|arrives?|arriving|comes?|coming|set|due|expected|scheduled) [^,;]{0,50}$/;
const IS_TO =
  /^,? (?:and )?(?:(?<!and )to |(?<=and )(?:to )?)(?:there )?(?:\w+ly )?(?:announce |attend |witness |mark )?(?:the )?$/;

/** "Will this Sunday sign". */
const AUXILIARY_BEFORE =
  /\b(?:will|would|shall|could|may|might|(?:is|are) (?:due |set |expected )?to),? (?:(?:on|in|early|late|by|next) (?:the )?)?$/;

const TELLS =
  /\b(?:said|says|announced|told|reported|stated|confirmed|disclosed|noted|stressed|recalled|added|warned|insisted|reiterated|explained|acknowledged|admitted|emphasi[sz]ed)\b/;

/** "The Pentagon on Friday hailed the pact signed by": the day of the praise. */
const REACTS =
  /\b(?:welcom|hail|prais|laud|applaud|criticis|criticiz|condemn|denounc|blast|slamm|discuss|debat|defend|attack|mark|celebrat|recall)(?:ed|es|s) (?:the|an?|this|that|its|their)\b[^,;:]*$/;

/** "Is due in Tokyo on Friday to sign it": on the day of the journey. */
export function isOfJourney(folded: string, { start, end }: Span, cue: Span): boolean {
  return IS_TO.test(folded.slice(end, cue.start)) && TRAVELS.test(folded.slice(Math.max(0, start - 70), start));
}

/** Whether a time before the cue tells when its act is, and not when it was spoken of or planned. */
function isDatingAhead({ outcome, cue, reading: { folded } }: CueTimes, time: Span): boolean {
  const between = folded.slice(time.end, cue.start);
  if (TELLS.test(between)) return false;
  if ((cue.form === "past" || cue.form === "participle") && REACTS.test(between)) return false;
  if ((cue.form === "noun" || cue.form === "gerund") && /\b(?:welcom|hail|prais|laud|applaud)/.test(between))
    return false;
  if (outcome === "happened" || outcome === "denied" || outcome === "by-date") return true;
  if (outcome === "planned" && isOfJourney(folded, time, cue)) return true;
  const lead = folded.slice(Math.max(0, time.start - 20), time.start);
  if (AUXILIARY_BEFORE.test(lead) && !/[;:]/.test(between)) return true;
  return (
    /\b(?:will|would|should|is|are|could|may|might|plans?|expects?|hopes?|intends?|aims?)\b/.test(between) &&
    !/\bthat\b/.test(between)
  );
}

import type { Modality } from "../../model/claim.ts";
import { type PartialDate, parsePartialDate } from "../../model/partial-date.ts";
import type { Span } from "../../model/span.ts";
import { countDaysBack } from "./count-days-back.ts";
import type { CueMatch } from "./find-cues.ts";
import type { TimeMention } from "./find-times.ts";
import type { Outcome } from "./modality-rule.ts";
import type { Reading } from "./reading.ts";
import { isAfter, isBefore, resolveTime } from "./resolve-time.ts";
import type { Clause } from "./split-clauses.ts";

/** What is known when the date of a cue is sought. */
export interface DateQuestion {
  /** The times of the sentence. */
  readonly times: readonly TimeMention[];
  readonly cue: CueMatch;
  /** All cues of the sentence: a time belongs to the nearest. */
  readonly cues: readonly CueMatch[];
  readonly clause: Clause;
  readonly clauses: readonly Clause[];
  readonly reading: Reading;
  readonly outcome: Exclude<Outcome, null>;
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
 * does not tell whether they speak of a plan. A plan's date that has passed is left out.
 */
export function chooseDate(question: DateQuestion): Dated | null {
  const { outcome, published } = question;
  const time = nearestTime(question);
  if (outcome === "by-its-year") return judgeByYear(question);
  if (outcome === "by-date") return time === null ? null : judgeByDate(time, published);
  const direction = outcome === "happened" || outcome === "denied" ? "past" : "future";
  const isOpen = time === null || (direction === "future" && isOfPromise(question, time));
  const date = isOpen ? dateByAnother(question) : resolveTime(time.when, published, direction);
  if (date === null || published === null) return { modality: outcome, date };
  if (outcome === "happened" && isAfter(date, published)) return null;
  if (direction === "future" && isBefore(date, published)) return { modality: outcome, date: null };
  return { modality: outcome, date };
}

function dateByAnother({ outcome, clause, clauses, reading, times, published }: DateQuestion): PartialDate | null {
  const [first] = clauses;
  const isCounted = outcome === "happened" && clause.opener === "after" && first !== undefined;
  return isCounted
    ? countDaysBack(reading.folded, { start: first.start, end: clause.end }, clause, times, published)
    : null;
}

/** "They agreed to start talks in May" leaves open whether they agreed in May or will start then. */
function isOfPromise({ cue, clause, reading }: DateQuestion, { when }: TimeMention): boolean {
  const isOfAnyYear = when.kind === "month-and-day" || when.kind === "weekday" || when.kind === "month";
  if (!isOfAnyYear || ("shift" in when && when.shift !== null)) return false;
  return /\b(?:agreed|(?:had|was|were) (?:\w+ )?(?:planned|meant|supposed|due|expected|hoped|scheduled|to)|decided|pledged|promised|vowed|undertook|committed|resolved)\b/.test(
    reading.folded.slice(clause.start, cue.start),
  );
}

/** "By 2035" and "in the 2030s" are plans for a text of 2025; of a decade the year is not known. */
function judgeByYear({ cue, reading, published }: DateQuestion): Dated | null {
  const [, year, plural] = /\b((?:19|20)\d\d)(s?)\b/.exec(reading.folded.slice(cue.start, cue.end)) ?? [];
  if (year === undefined || published === null || Number(year) < Number(published.slice(0, 4))) return null;
  return { modality: "planned", date: plural === "s" ? null : parsePartialDate(year) };
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

/** A clause as short as "In December 2023," is no clause of its own; a dateline ("Rome, Jan 11") is not one of these. */
const CLAUSE_OPENING_LENGTH = 40;
const OPENS_WITH_TIME =
  /^["'(]?(?:in|on|by|since|during|last|earlier|late|early|only|just|at|this|yesterday|today|two|three|an?|after|days?|hours?|by)\b/;

/** "They signed when they met on Friday" tells the day of the signing. */
const NAMES_OCCASION = /^(?:when|as|after|following)$/;

/** "They paraded today while the two signed" tells it too. */
const IS_OCCASION = /^(?:while|as|when)$/;

function isDay({ when }: TimeMention): boolean {
  return (
    when.kind === "weekday" ||
    (when.kind === "distance" && when.unit === "day") ||
    when.kind === "month-and-day" ||
    (when.kind === "date" && when.day !== undefined)
  );
}

function isWithin(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function nearestTime(question: DateQuestion): TimeMention | null {
  const { times, cue, cues, clause, clauses, reading } = question;
  const lead = clauses[0];
  const isLead =
    lead !== undefined &&
    lead.end - lead.start < CLAUSE_OPENING_LENGTH &&
    OPENS_WITH_TIME.test(reading.folded.slice(lead.start, lead.end));
  const previous = clauses[clauses.indexOf(clause) - 1];
  const next = clauses[clauses.indexOf(clause) + 1];
  const isInReach = (time: TimeMention) =>
    isWithin(time, clause) ||
    (isLead && isWithin(time, lead)) ||
    (previous !== undefined && IS_OCCASION.test(clause.opener) && isWithin(time, previous) && isDay(time)) ||
    (next !== undefined && NAMES_OCCASION.test(next.opener) && isWithin(time, next) && isDay(time));
  let [best, lowest]: [TimeMention | null, number] = [null, Number.POSITIVE_INFINITY];
  for (const time of times) {
    if (!isInReach(time) || !isAdverbial(reading.folded, time, cue) || isOfReport(reading.folded, time, cue)) continue;
    if (time.end <= cue.start && !isDatingAhead(question, reading.folded.slice(time.end, cue.start))) continue;
    const distance = distanceBetween(time, cue);
    if (distance >= lowest) continue;
    const isOthers = cues.some(
      (other) =>
        other !== cue &&
        !isTouching(other, cue) &&
        clause.start <= other.start &&
        other.end <= clause.end &&
        distanceBetween(time, other) < distance,
    );
    if (!isOthers) [best, lowest] = [time, distance];
  }
  return best;
}

/** Whether a time before the cue tells when its act is, and not when it was spoken of or planned. */
function isDatingAhead({ outcome, cue }: DateQuestion, between: string): boolean {
  if (/\b(?:said|says|announced|told|reported|stated|confirmed|disclosed)\b/.test(between)) return false;
  if ((cue.form === "noun" || cue.form === "gerund") && /\b(?:welcom|hail|prais|laud|applaud)/.test(between))
    return false;
  if (outcome === "happened" || outcome === "denied" || outcome === "by-date") return true;
  return /\b(?:will|would|is|are|could|may|might|plans?|expects?|hopes?)\b/.test(between) && !/\bthat\b/.test(between);
}

/** In characters; a time before its verb counts as farther off. */
function distanceBetween(time: Span, cue: Span): number {
  return time.start >= cue.end ? time.start - cue.end : (cue.start - time.end) * 2 + 12;
}

function isTouching(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

const TELLS_WHEN =
  /\b(?:in|on|by|since|from|around|before|after|early|earlier|late|later|mid|of|during|for|about|until|dated|end|beginning|fiscal|starting|as of|within|at|next|last|this)[ -](?:the |early |late |mid-?|around |about |fiscal |financial |year )*$/;
const NOT_THE_DAY =
  /\b(?:until|through|for|over|valid to|due to expire in|expire in|budget for|of the|running to)(?: the)? $/;

/** Whether a time tells when, rather than which ("the 2014 pact", "November's exercise") or how long ("until 2026"). */
function isAdverbial(
  folded: string,
  { start, end, when }: TimeMention,
  { form, start: cueStart, end: cueEnd }: CueMatch,
): boolean {
  const before = folded.slice(Math.max(0, start - 30), start);
  if (NOT_THE_DAY.test(before) || /^(?:'s|-)/.test(folded.slice(end, end + 2))) return false;
  const isState = form === "phrase" && /\b(?:force|effect|operation|service)\b/.test(folded.slice(cueStart, cueEnd));
  if (/\bsince $/.test(before) && !isState) return false;
  const isBare = (when.kind === "date" && when.month === undefined) || (when.kind === "month" && when.shift === null);
  return !isBare || TELLS_WHEN.test(before) || /^fiscal|^financial|^fy/.test(folded.slice(start, end));
}

const REPORTS =
  /\b(?:said|says|say|saying|reported|reports|told|writes|wrote|announced|confirmed|disclosed|according to [\w ]{1,30})(?: [\w.]+){0,3}? (?:on |late on |late |early )?$/;

/** Whether a time is that of telling: "…, an official said on Friday". */
function isOfReport(folded: string, time: Span, cue: Span): boolean {
  if (time.start >= cue.end && /, (?:and )?(?:\w+ed|\w+ing) /.test(folded.slice(cue.end, time.start))) return true;
  const before = folded.slice(Math.max(0, time.start - 60), time.start);
  const report = REPORTS.exec(before);
  if (report === null) return false;
  const verb = time.start - report[0].length;
  return !(cue.start <= verb && verb < cue.end) && !(cue.start > verb && cue.start < time.start);
}

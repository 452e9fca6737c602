import type { Span } from "../../model/span.ts";
import type { CueMatch } from "./find-cues.ts";
import type { TimeMention } from "./find-times.ts";
import type { Outcome } from "./modality-rule.ts";
import type { Reading } from "./reading.ts";
import type { Clause } from "./split-clauses.ts";

/** A cue with the times of its sentence. */
export interface CueTimes {
  /** The times of the sentence. */
  readonly times: readonly TimeMention[];
  readonly cue: CueMatch;
  /** All cues of the sentence: a time belongs to the nearest. */
  readonly cues: readonly CueMatch[];
  readonly clause: Clause;
  readonly clauses: readonly Clause[];
  readonly reading: Reading;
  readonly outcome: Exclude<Outcome, null>;
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

/**
 * The time that tells when the act of a cue is: the nearest in its clause, or one that opens the sentence.
 *
 * A time that belongs to another cue, to the act of telling or to a noun ("the 2014 pact") is none.
 */
export function nearestTime(question: CueTimes): TimeMention | null {
  let [best, lowest]: [TimeMention | null, number] = [null, Number.POSITIVE_INFINITY];
  for (const time of question.times) {
    const distance = distanceBetween(time, question.cue);
    if (distance < lowest && tellsWhen(question, time)) [best, lowest] = [time, distance];
  }
  return best;
}

function tellsWhen(question: CueTimes, time: TimeMention): boolean {
  const { cue, reading, outcome } = question;
  if (!isAdverbial(reading.folded, time, cue)) return false;
  if ((outcome === "planned" || outcome === "urged") && isOfApposition(question, time)) return true;
  if (!isInReach(question, time) || isOfReport(reading.folded, time, cue)) return false;
  if (time.end <= cue.start && !isDatingAhead(question, reading.folded.slice(time.end, cue.start))) return false;
  return !isNearerAnother(question, time);
}

/** Whether a time stands where it can tell of the cue's act: in its clause, or in one that is tied to it. */
function isInReach(question: CueTimes, time: TimeMention): boolean {
  const { cue, clause, clauses, reading, outcome } = question;
  if (isWithin(time, clause) || (time.end <= cue.start && isNthToDoIt(question, time))) return true;
  const [lead] = clauses;
  if (lead !== undefined && isWithin(time, lead) && isOpening(reading.folded, lead)) return true;
  const at = clauses.indexOf(clause);
  const [previous, next] = [clauses[at - 1], clauses[at + 1]];
  if (previous !== undefined && isWithin(time, previous)) {
    if (IS_OCCASION.test(clause.opener) && isDay(time)) return true;
    if (clause.opener === "when" && clause.start - time.end < 2) return true;
    if (IS_RELATIVE.test(clause.opener) && isResumed(question)) return true;
  }
  if (next !== undefined && isWithin(time, next)) {
    if (NAMES_OCCASION.test(next.opener) && (isDay(time) || outcome === "planned" || outcome === "urged")) return true;
    if (next.opener === "before" && isJustBefore(question, next, time)) return true;
  }
  return clause.opener === "since" && time.start < clause.start && clause.start < time.end;
}

/** Whether a clause is as short as "In December 2023,". */
function isOpening(folded: string, { start, end }: Clause): boolean {
  return end - start < CLAUSE_OPENING_LENGTH && OPENS_WITH_TIME.test(folded.slice(start, end));
}

function isNearerAnother({ cue, cues, clause }: CueTimes, time: TimeMention): boolean {
  const distance = distanceBetween(time, cue);
  return cues.some(
    (other) =>
      other !== cue &&
      !isTouching(other, cue) &&
      clause.start <= other.start &&
      other.end <= clause.end &&
      distanceBetween(time, other) < distance,
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

/** Whether a time before the cue tells when its act is, and not when it was spoken of or planned. */
function isDatingAhead({ outcome, cue }: CueTimes, between: string): boolean {
  if (/\b(?:said|says|announced|told|reported|stated|confirmed|disclosed)\b/.test(between)) return false;
  if ((cue.form === "noun" || cue.form === "gerund") && /\b(?:welcom|hail|prais|laud|applaud)/.test(between))
    return false;
  if (outcome === "happened" || outcome === "denied" || outcome === "by-date") return true;
  return /\b(?:will|would|is|are|could|may|might|plans?|expects?|hopes?)\b/.test(between) && !/\bthat\b/.test(between);
}

/** In characters; a time before its verb counts as farther off, but for "a year later", which opens what follows. */
function distanceBetween({ start, end, when }: TimeMention, cue: Span): number {
  const opensAct = when.kind === "from-before" || when.kind === "month-from-before";
  if (start >= cue.end) return (start - cue.end) * (opensAct ? 2 : 1);
  return opensAct ? cue.start - end : (cue.start - end) * 2 + 12;
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
  if (NOT_THE_DAY.test(before) || /^(?:'s|-)/.test(folded.slice(end, end + 2))) {
    return /\b(?:during|at|on) $/.test(before) && when.kind === "distance";
  }
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

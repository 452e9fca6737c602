import type { Span } from "../../model/span.ts";
import type { CueTimes } from "./cue-times.ts";
import type { CueMatch } from "./find-cues.ts";
import type { TimeMention } from "./find-times.ts";
import { isFromBefore } from "./time-forms.ts";

/** Whether a time stands nearer to another cue of the clause, which it then tells of. */
export function isNearerAnother({ cue, cues, clause, reading, outcome }: CueTimes, time: TimeMention): boolean {
  const distance = distanceBetween(time, cue);
  if (closesAnother(reading.folded, cue, cues, time)) return true;
  const isClosed = cue.end <= time.start && isClosing(reading.folded, time);
  return cues.some(
    (other) =>
      other !== cue &&
      !isTouching(other, cue) &&
      clause.start <= other.start &&
      other.end <= clause.end &&
      distanceBetween(time, other) < distance &&
      !isTouching(other, time) &&
      !isNoVerb(reading.folded, other) &&
      !isObjectOf(reading.folded, cue, other, time) &&
      !isMeans(reading.folded, clause, cue, other, time) &&
      !isCleft(reading.folded, clause, cue, other) &&
      !isSharedWith(reading.folded, clause, cue, other, time) &&
      !(isClosed && other.start >= time.end) &&
      !isPartOf(reading.folded, cue, other) &&
      !isVerbOf(reading.folded, cue, other) &&
      !isEndOfTime(reading.folded, other, time) &&
      !(outcome === "denied" && time.end <= other.start && isRightBefore(reading.folded, other, cue)),
  );
}

/** "Signed it on Sunday, clearing the way", "opened in May and stalled": a time that belongs to what stands before it. */
function isClosing(folded: string, { start, end }: Span): boolean {
  const isOpening = /[,;:] (?:\w+ )?$|\b(?:and|but|then) (?:\w+ )?$/.test(folded.slice(Math.max(0, start - 24), start));
  return !isOpening && /^(?:,|;|:| and\b| but\b| after\b| before\b| that\b| to\b)/.test(folded.slice(end, end + 8));
}

/** "Signed the pact on 3 May and ratified it": the time belongs to the act before "and". */
function closesAnother(folded: string, cue: Span, cues: readonly Span[], time: Span): boolean {
  if (time.end > cue.start || !/^,? (?:and|but) (?:then |later |\w+ly )?$/.test(folded.slice(time.end, cue.start)))
    return false;
  return cues.some(({ start, end }) => end <= time.start && !/[,;:]/.test(folded.slice(start, time.start)));
}

/** "By nineteen votes to none", "with a stroke of pens", "an updated declaration", "goes back to": words that only look like a verb. */
function isNoVerb(folded: string, { form, start }: CueMatch): boolean {
  const before = folded.slice(Math.max(0, start - 16), start);
  if (form === "base") return /^back (?:to|in|at|on|from)\b/.test(folded.slice(start, start + 10));
  if (form === "third") return /(?:\d|\bof|\b\w+(?:teen|ty)|\ball) $/.test(before);
  return (form === "past" || form === "participle") && /\b(?:an?|the|its|their|this) (?:\w+ly )?$/.test(before);
}

/** What leads from a verb to an act with a time of its own: "signed it after talks in May", "agreed to open talks in May". */
const LEADS_TO_ACT =
  /[,;:]|\b(?:after|following|before|since|amid|upon|until|despite|during|from|to|that|which|who|and|but|as|when|where)\b/;

/** "Launched joint research on Thursday": the time of the verb and not of its object. */
function isObjectOf(folded: string, cue: CueMatch, other: CueMatch, time: Span): boolean {
  const isVerb = cue.form !== "noun" && cue.form !== "phrase" && cue.form !== "gerund";
  const isNoun = other.form === "noun" || other.form === "phrase";
  if (!isVerb || !isNoun || other.start < cue.end || time.start < other.end) return false;
  return !LEADS_TO_ACT.test(folded.slice(cue.end, other.start)) && !/[,;:]/.test(folded.slice(other.end, time.start));
}

/** "On Monday they ended the talks and signed it": a time that opens the clause is of both verbs. */
function isSharedWith(folded: string, clause: Span, cue: CueMatch, other: CueMatch, time: Span): boolean {
  if (time.end > other.start || other.end > cue.start) return false;
  return (
    OPENS_CLAUSE.test(folded.slice(clause.start, time.start)) &&
    isPast(cue) &&
    isPast(other) &&
    /^[^,;:]*,? and (?:then |\w+ly )?$/.test(folded.slice(other.end, cue.start))
  );
}

const OPENS_CLAUSE =
  /^["'(]?(?:(?:late |early )?(?:on|in) |earlier |late |at |(?:with|at|in|during|amid) (?:[\w'-]+ ){1,6}(?:on|in) )?$/;

/** "With Friday's vote Japan has finished its procedures": what opens the clause is how the act was done. */
function isMeans(folded: string, clause: Span, cue: CueMatch, other: CueMatch, time: Span): boolean {
  return (
    (other.form === "noun" || other.form === "phrase") &&
    isPast(cue) &&
    time.end <= other.start &&
    other.end <= cue.start &&
    /^["'(]?(?:with|by|in|at|through|thanks to) (?:the )?$/.test(folded.slice(clause.start, time.start)) &&
    /^'s? (?:[\w-]+ ){0,3}$/.test(folded.slice(time.end, other.start)) &&
    /,/.test(folded.slice(other.end, cue.start))
  );
}

function isPast({ form }: CueMatch): boolean {
  return form === "past" || form === "participle";
}

/** "What they put their names to on Monday was an agreement": the verb and what it is said to be are one act. */
function isCleft(folded: string, clause: Span, cue: Span, other: Span): boolean {
  return (
    other.end <= cue.start &&
    /^["'(]?what /.test(folded.slice(clause.start, clause.start + 7)) &&
    / (?:is|was) (?:an?|the|their|its) (?:\w+ )?$/.test(folded.slice(other.end, cue.start))
  );
}

/** "The concurrence in the ratification" is one act. */
function isPartOf(folded: string, cue: Span, other: Span): boolean {
  return cue.end < other.start && /^ (?:in|of|to) (?:the |its |an? )?$/.test(folded.slice(cue.end, other.start));
}

/** "Work began in May", "a winner will be picked in 2025": a noun with its own verb. */
function isVerbOf(folded: string, cue: CueMatch, other: CueMatch): boolean {
  if (cue.form !== "noun" && cue.form !== "phrase") return false;
  const { start, end } = other;
  if (
    isOfSameStage(cue, other) &&
    /^ (?:will|would|is to|are to|should) be (?:\w+ly )?$/.test(folded.slice(cue.end, start))
  )
    return true;
  const isBeginning = /^(?:beg[aiu]n|start|open|resum|commenc|kick|got)/.test(folded.slice(start, end));
  return isBeginning && start >= cue.end && !/[,;]| and /.test(folded.slice(cue.end, start));
}

function isOfSameStage(cue: CueMatch, other: CueMatch): boolean {
  return cue.targets.some(({ stage }) => other.targets.some((target) => target.stage === stage));
}

/** "Before the end of 2023" tells of no ending. */
function isEndOfTime(folded: string, other: Span, time: Span): boolean {
  return other.end <= time.start && /^(?: of)?(?: the)? $/.test(folded.slice(other.end, time.start));
}

/** "Cancelled the signing": the verb of what was denied is no rival for its time. */
function isRightBefore(folded: string, verb: Span, cue: Span): boolean {
  return verb.end <= cue.start && /^ (?:the|its|a|any|their)? ?(?:\w+ )?$/.test(folded.slice(verb.end, cue.start));
}

/** In characters; a time before its verb counts as farther off, but for "a year later", which opens what follows. */
export function distanceBetween({ start, end, when }: TimeMention, cue: Span): number {
  const opensAct = isFromBefore(when);
  if (start >= cue.end) return (start - cue.end) * (opensAct ? 2 : 1);
  return opensAct ? cue.start - end : (cue.start - end) * 2 + 12;
}

function isTouching(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

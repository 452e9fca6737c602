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

/** "The concurrence in the ratification" is one act. */
function isPartOf(folded: string, cue: Span, other: Span): boolean {
  return cue.end < other.start && /^ (?:in|of|to) (?:the |its |an? )?$/.test(folded.slice(cue.end, other.start));
}

/** "Work began in May", "the talks opened on Monday": a noun with the verb of its beginning. */
function isVerbOf(folded: string, cue: CueMatch, { start, end }: Span): boolean {
  if (cue.form !== "noun" && cue.form !== "phrase") return false;
  const isBeginning = /^(?:beg[aiu]n|start|open|resum|commenc|kick|got)/.test(folded.slice(start, end));
  return isBeginning && start >= cue.end && !/[,;]| and /.test(folded.slice(cue.end, start));
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

import type { Span } from "../../model/span.ts";

/** A cue that runs into its subject or past it is no overlap: "buy Virginia-class", "talks with Canada have concluded". */
export function isOverlapping(subject: Span, cue: Span): boolean {
  return subject.start <= cue.start && cue.start < subject.end && !isItsName(subject, cue);
}

/** "An agreement in principle on reciprocal access", "the access agreement was done in May": the cue shares its words. */
export function isItsName(subject: Span, cue: Span): boolean {
  return (
    (subject.start === cue.start || subject.end < cue.end) && subject.start <= cue.start && cue.start < subject.end
  );
}

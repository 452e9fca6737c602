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

/** "Sanctions came into force as both worked on the pact": between a verb and a pact another clause begins. */
export function tellsOfAnother(between: string): boolean {
  return / (?:(?<!\b(?:known|such|well|described|regarded|seen|serves?|referred to|far|soon|long|same) )as|while|when|because|but) /.test(
    between,
  );
}

/** Whether the only words that a verb could be about open a later clause. */
export function isBeforeAnother(subjects: readonly (Span & { isPronoun: boolean })[], cue: Span, folded: string) {
  return subjects.some(
    ({ start, isPronoun }) => start >= cue.end && !isPronoun && tellsOfAnother(folded.slice(cue.end, start)),
  );
}

import type { CueScope } from "./claim-context.ts";
import type { Reading } from "./reading.ts";

/** In characters: "the House of Councillors", of which "which" goes on to tell. */
const LONGEST_DOER = 30;

/** "The Diet, with two against, approved": the verb of what stood before the aside. */
const RESUMES = /, (?:\w+ly |has |have |had |also |then )*$/;

/** Where the lawmakers of an act are named: its clause, with the doer of "which approved it"; of a plan the sentence. */
export function actTextOf(
  { folded }: Pick<Reading, "folded">,
  { sentence, clause, cue }: Pick<CueScope, "sentence" | "clause" | "cue">,
  isPlan: boolean,
): string {
  if (isPlan) return folded.slice(sentence.start, sentence.end);
  const isResumed = clause.opener !== "" && RESUMES.test(folded.slice(clause.start + 2, cue.start));
  if (isResumed) return folded.slice(sentence.start, clause.end);
  const doer = /^wh/.test(clause.opener) ? LONGEST_DOER : 0;
  return folded.slice(Math.max(sentence.start, clause.start - doer), clause.end);
}

/** Whether words tell of a state's consent by themselves, so that no lawmakers need to be named beside them. */
export function isConsent(cueWords: string): boolean {
  return /ratif|instrument|procedures|binding|royal assent|promulgat|gazett/.test(cueWords);
}

import type { CueTimes } from "./cue-times.ts";
import type { TimeMention } from "./find-times.ts";

/** Words that set a day for what is ahead. */
const SETS = "planned|scheduled|slated|timed|expected|fixed|foreseen|envisaged|earmarked|pencilled|intended";

const IN_PRESENT = /\b(?:will|shall|is|are|plans?|intends?|aims?|expects?)\b/;

/** "Was to", "would": told from later on, when the day may have been one of several. */
const LOOKS_BACK = /\b(?:was|were|had|has|have|would|should|could|might|may|did|not|never)\b/;

/** Words behind the act that a day may belong to instead: "which was agreed on", "said on". */
const OTHER_ACT = new RegExp(
  `[,;:()]|\\b(?:said|told|made|met|held|struck|wrote|as|that|which|who|when|after|before|since|if|unless|until|and|but|(?!united\\b|(?:${SETS})\\b)\\w+ed)\\b`,
);

/**
 * Whether a day that has gone by is surely the one that a plan is for: "is planned for 1 May 2024".
 *
 * Only one written in full right behind the act, of a plan told in the present: a report that comes late still promises
 * that day. Of "on 1 May they said that it will be signed" and "was to be signed on 1 May" the plan's day stays unknown.
 */
export function isOfPlanGoneBy({ outcome, cue, clause, reading: { folded } }: CueTimes, time: TimeMention): boolean {
  const { when, start } = time;
  if (outcome !== "planned" || when.kind !== "date" || when.day === undefined || start < cue.end) return false;
  const behind = folded.slice(cue.end, start);
  const around = `${folded.slice(clause.start, cue.start)} ${behind}`;
  if (!/ (?:on|for|by)(?: the)? $/.test(behind) || OTHER_ACT.test(behind)) return false;
  return IN_PRESENT.test(around) && !LOOKS_BACK.test(around);
}

import type { StageId } from "../../model/ids.ts";
import type { CueScope } from "./claim-context.ts";
import type { ModalityRule } from "./modality-rule.ts";

/** Words for the life of a treaty that goes on: who wishes it wishes the treaty's force, and no end. */
export const LIFE =
  /^(?:ke?ep|kept|renew|prolong|exten[ds]|maintain|preserv|retain|uphold|upheld|sav(?:e|ing)|stay|remain|stick|continu|surviv)|^(?!not\b).*\b(?:extended|renewed|prolonged|kept|preserved|maintained|saved)$/;
const SETTLED = "agreed" as StageId;
const IN_FORCE = "in-force" as StageId;

/** What concludes by itself is talks: "negotiations are expected to conclude in June". */
const TALKS_END = /\b(?:talks|negotiations?|discussions|rounds?|bargaining)\b[^,;]{0,90} $/;
const NO_OBJECT =
  /^(?: (?:\w+ly|soon|early|late|in|on|by|before|at|this|next|within|last|yesterday|today|after|during|without|with)\b|[^\s\w]|$)/;

/**
 * Those who hope to conclude are still at talks, what talks come to is a settled text, and who wishes a treaty kept
 * wishes it in force.
 */
export function stageTold(
  { stage, ladder, clause, cue }: CueScope,
  cueWords: string,
  { outcome }: ModalityRule,
  folded: string,
): StageId {
  if (ladder !== "treaty") return stage;
  const isConcluding = stage === "signed" && /^conclud\w*$/.test(cueWords);
  if (
    isConcluding &&
    TALKS_END.test(folded.slice(clause.start, cue.start)) &&
    NO_OBJECT.test(folded.slice(cue.end, clause.end))
  )
    return SETTLED;
  if (outcome !== "urged") return stage;
  if (stage === "ended" && LIFE.test(cueWords)) return IN_FORCE;
  return stage === "signed" && cueWords.startsWith("conclud") ? SETTLED : stage;
}

import type { StageId } from "../../model/ids.ts";
import type { CueScope } from "./claim-context.ts";
import type { ModalityRule } from "./modality-rule.ts";

/** Words for the life of a treaty that goes on: who wishes it wishes the treaty's force, and no end. */
export const LIFE =
  /^(?:ke?ep|kept|renew|prolong|exten[ds]|maintain|preserv|retain|uphold|upheld|sav(?:e|ing)|stay|remain|stick|continu|surviv)|^(?!not\b).*\b(?:extended|renewed|prolonged|kept|preserved|maintained|saved)$/;
const SETTLED = "agreed" as StageId;
const IN_FORCE = "in-force" as StageId;

/** Those who hope to conclude are still at talks, and who wishes a treaty kept wishes it in force. */
export function stageTold({ stage, ladder }: CueScope, cueWords: string, { outcome }: ModalityRule): StageId {
  if (outcome !== "urged" || ladder !== "treaty") return stage;
  if (stage === "ended" && LIFE.test(cueWords)) return IN_FORCE;
  return stage === "signed" && cueWords.startsWith("conclud") ? SETTLED : stage;
}

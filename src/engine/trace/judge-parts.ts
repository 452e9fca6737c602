import { canBeSameDay } from "../../model/partial-date.ts";
import type { TraceStep } from "../../model/status.ts";
import { type GeneralRuleId, stageRuleOf } from "../../model/status-rules.ts";
import type { Fact } from "../status/agreement-facts.ts";
import type { StageFacts } from "../status/judge-stages.ts";
import { isSameAct, isSharedStage } from "../status/same-act.ts";

/** What a claim did to the status, and by which rule. */
export interface Part extends Pick<Fact, "claim" | "stage" | "publishedFrom"> {
  readonly role: TraceStep["role"];
  readonly rule: string;
}

/** The part of a claim that a stage happened. */
export function judgeAct(act: Fact, stage: StageFacts, isCurrent: boolean): Part {
  if (stage.undoneBy !== null) return part(act, "outweighed", stage.undoneBy);
  if (act.date !== null && act.usedDate === null) return part(act, "outweighed", "date-after-report");
  if (act.usedDate !== null && stage.tooLate.includes(act.usedDate)) return part(act, "outweighed", "date-too-late");
  if (act.usedDate !== null && stage.date !== null && !canBeSameDay(act.usedDate, stage.date)) {
    const isOwnAct = act.party !== null && !isSharedStage(stage.words.id);
    return isOwnAct ? part(act, "supports", "party-act") : part(act, "outweighed", "date-most-agree");
  }
  if (!isCurrent) return part(act, "supports", "earlier-stage");
  const decides = act.usedDate !== null || stage.date === null;
  return { ...act, role: decides ? "decides" : "supports", rule: stageRuleOf(stage.words.id) };
}

/** The part of a claim that a stage did not happen. `isPassed`: a later stage was reached, which overtakes it. */
export function judgeDenial(denial: Fact, stage: StageFacts, isPassed: boolean): Part {
  if (stage.contradictedBy.includes(denial)) {
    if (stage.undoneBy === "ending-denied") return part(denial, "supports", "ending-denied");
    return part(denial, "outweighed", "denial-conflict");
  }
  const isTold = stage.acts.some((act) => isSameAct(stage.words.id, act, denial));
  if (isTold || isPassed) return part(denial, "outweighed", "denial-overtaken");
  return part(denial, "moves-nothing", "denial-stands");
}

function part(fact: Fact, role: Part["role"], rule: GeneralRuleId): Part {
  return { ...fact, role, rule };
}

import type { ClaimNumber, TraceStep } from "../../model/status.ts";
import { type GeneralRuleId, stageRuleOf } from "../../model/status-rules.ts";
import { ALL_PARTIES, type ClaimFacts } from "../status/claim-facts.ts";
import { hasClaim } from "../status/claim-list.ts";
import { canAgree, NO_DATE } from "../status/date-table.ts";
import type { StageFacts } from "../status/judge-stages.ts";
import { actsOfClaims, isSharedStage } from "../status/same-act.ts";

/** What a claim did to the status, and by which rule. */
export interface Part {
  readonly role: TraceStep["role"];
  readonly rule: string;
}

/** The part of a claim that a stage happened. */
export function judgeAct(facts: ClaimFacts, act: ClaimNumber, stage: StageFacts, isCurrent: boolean): Part {
  const [told, used] = [facts.told[act]!, facts.used[act]!];
  if (stage.undoneBy !== null) return part("outweighed", stage.undoneBy);
  if (told !== NO_DATE && used === NO_DATE) return part("outweighed", "date-after-report");
  if (used !== NO_DATE && stage.tooLate.has(used)) return part("outweighed", "date-too-late");
  if (used !== NO_DATE && stage.date !== NO_DATE && !canAgree(facts.dates, used, stage.date)) {
    const isOwnAct = facts.parties[act] !== ALL_PARTIES && !isSharedStage(stage.words.id);
    return isOwnAct ? part("supports", "party-act") : part("outweighed", "date-most-agree");
  }
  if (!isCurrent) return part("supports", "earlier-stage");
  const decides = used !== NO_DATE || stage.date === NO_DATE;
  return { role: decides ? "decides" : "supports", rule: stageRuleOf(stage.words.id) };
}

/** Judges claims that a stage did not happen. `isPassed`: a later stage was reached, which overtakes them. */
export function denialJudge(facts: ClaimFacts, stage: StageFacts, isPassed: boolean): (denial: ClaimNumber) => Part {
  const isTold = actsOfClaims(facts, stage.words.id, stage.acts);
  return (denial) => {
    if (hasClaim(stage.contradictedBy, denial)) {
      if (stage.undoneBy === "ending-denied") return part("supports", "ending-denied");
      return part("outweighed", "denial-conflict");
    }
    if (isPassed || isTold(facts.parties[denial]!)) return part("outweighed", "denial-overtaken");
    return part("moves-nothing", "denial-stands");
  };
}

function part(role: Part["role"], rule: GeneralRuleId): Part {
  return { role, rule };
}

import type { Questions } from "../../model/questions.ts";
import type { Trace, TraceStep } from "../../model/status.ts";
import { readClaim } from "../articles/read-claim.ts";
import { answerBoard } from "../board/answer-board.ts";
import type { Dataset } from "../dataset.ts";
import { judgeFilter } from "../filter/judge-filter.ts";
import { judgeBoard } from "../status/judge-board.ts";
import type { StageFacts } from "../status/judge-stages.ts";
import type { JudgedStatus } from "../status/judge-status.ts";
import { judgeAct, judgeDenial, type Part } from "./judge-parts.ts";

/** Why an agreement stands where it stands on a day; null when no agreement has the id. Needs the texts of its claims. */
export function answerTrace(dataset: Dataset, question: Questions["trace"]["ask"]): Trace | null {
  const { agreement, asOf, clock, filter } = question;
  const place = dataset.manifest.dictionaries.agreements.findIndex(({ id }) => id === agreement);
  const judged = judgeBoard(dataset, asOf, clock)[place];
  const status = answerBoard(dataset, question).agreements[place];
  if (judged === undefined || status === undefined) return null;
  const { passing } = judgeFilter(dataset, filter);
  const steps = partsOf(judged).map(({ claim, role, rule }) => ({
    claim: readClaim(dataset, claim, passing),
    role,
    rule,
  }));
  return { status, steps };
}

/** The part of every claim that counts: deciding ones first, then by stage from the furthest down, then by publication. */
function partsOf(judged: JudgedStatus): Part[] {
  const parts = judged.stages.flatMap((stage, place) => stageParts(stage, place, judged.current));
  const isDeciding = (role: TraceStep["role"]) => Number(role === "decides");
  const compareSaid = (a: number | null, b: number | null) =>
    a === null || b === null ? Number(a === null) - Number(b === null) : a - b;
  return parts.sort(
    (a, b) =>
      isDeciding(b.role) - isDeciding(a.role) ||
      b.stage - a.stage ||
      compareSaid(a.publishedFrom, b.publishedFrom) ||
      a.claim - b.claim,
  );
}

function stageParts(stage: StageFacts, place: number, current: number): Part[] {
  return [
    ...stage.acts.map((act) => judgeAct(act, stage, place === current)),
    ...stage.outOfOrder.map((act): Part => ({ ...act, role: "outweighed", rule: "date-out-of-order" })),
    ...stage.denials.map((denial) => judgeDenial(denial, stage, place < current)),
    ...stage.plans.map((plan): Part => ({ ...plan, role: "moves-nothing", rule: "plan-moves-nothing" })),
    ...stage.wishes.map((wish): Part => ({ ...wish, role: "moves-nothing", rule: "wish-moves-nothing" })),
  ];
}

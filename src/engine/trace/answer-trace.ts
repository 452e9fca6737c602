import type { PartyAct } from "../../model/party-act.ts";
import type { Questions } from "../../model/questions.ts";
import {
  type AgreementStatus,
  type ClaimNumber,
  type StepCount,
  TRACE_PAGE,
  type Trace,
  type TraceRole,
} from "../../model/status.ts";
import { citeClaim, readClaim } from "../articles/read-claim.ts";
import { answerStatus } from "../board/answer-board.ts";
import type { Dataset } from "../dataset.ts";
import { judgeFilter } from "../filter/judge-filter.ts";
import { hasRow, type RowSet } from "../row-set/row-set.ts";
import { judgeBoard, knownFacts } from "../status/judge-board.ts";
import { findPartyActs } from "./find-party-acts.ts";
import { type OrderedSteps, orderSteps, pageOfSteps } from "./order-steps.ts";

type TraceAsked = Questions["trace"]["ask"];

/** Why an agreement stands where it stands on a day; null when no agreement has the id. Needs the texts of its page. */
export function answerTrace(dataset: Dataset, question: TraceAsked): Trace | null {
  const status = answerStatus(dataset, question, placeOf(dataset, question));
  if (status === null) return null;
  const { passing } = judgeFilter(dataset, question.filter);
  const steps = stepsOf(dataset, question);
  const partyActs = partyActsOf(dataset, question);
  return {
    status,
    partyActs,
    steps: pageOf(steps, question).map(({ claim, role, rule }) => ({
      claim: readClaim(dataset, claim, passing),
      role,
      rule,
    })),
    offset: offsetOf(question),
    total: steps.reduce((sum, { claims }) => sum + claims.length, 0),
    counts: countSteps(dataset, steps, passing),
    cited: namedClaims(status, partyActs).map((claim) => citeClaim(dataset, claim, passing)),
  };
}

/** The rows of the articles whose texts a page of a trace shows. */
export function tracedRows(dataset: Dataset, question: TraceAsked): number[] {
  return pageOf(stepsOf(dataset, question), question).map(({ claim }) => dataset.claims.articles[claim]!);
}

/** The rows of the articles that the status of a trace names claims of. */
export function citedRows(dataset: Dataset, question: TraceAsked): number[] {
  const status = answerStatus(dataset, question, placeOf(dataset, question));
  if (status === null) return [];
  return namedClaims(status, partyActsOf(dataset, question)).map((claim) => dataset.claims.articles[claim]!);
}

function placeOf({ manifest }: Dataset, { agreement }: TraceAsked): number {
  return manifest.dictionaries.agreements.findIndex(({ id }) => id === agreement);
}

function stepsOf(dataset: Dataset, question: TraceAsked): OrderedSteps[] {
  const judged = judgeBoard(dataset, question.asOf, question.clock)[placeOf(dataset, question)];
  return judged === undefined ? [] : orderSteps(dataset, knownFacts(dataset).facts, judged);
}

function partyActsOf(dataset: Dataset, question: TraceAsked): PartyAct[] {
  const judged = judgeBoard(dataset, question.asOf, question.clock)[placeOf(dataset, question)];
  return judged === undefined ? [] : findPartyActs(knownFacts(dataset).facts, judged);
}

function offsetOf({ offset = 0 }: TraceAsked): number {
  return Math.max(0, offset);
}

function pageOf(steps: readonly OrderedSteps[], question: TraceAsked) {
  return pageOfSteps(steps, offsetOf(question), Math.max(0, question.limit ?? TRACE_PAGE));
}

function countSteps({ claims }: Dataset, steps: readonly OrderedSteps[], passing: RowSet): Trace["counts"] {
  const none = (): { -readonly [Key in keyof StepCount]: number } => ({ steps: 0, shown: 0 });
  const counts = { decides: none(), supports: none(), outweighed: none(), "moves-nothing": none() } satisfies Record<
    TraceRole,
    StepCount
  >;
  for (const { claims: own, partOf } of steps) {
    for (const claim of own) {
      const count = counts[partOf(claim).role];
      count.steps++;
      if (hasRow(passing, claims.articles[claim]!)) count.shown++;
    }
  }
  return counts;
}

/** The claims that the trace names one by one, ascending. */
function namedClaims({ conflicts, promises }: AgreementStatus, partyActs: readonly PartyAct[]): ClaimNumber[] {
  const versions = conflicts.flatMap((conflict) => conflict.versions);
  const named = new Set<ClaimNumber>([
    ...versions.flatMap(({ evidence }) => evidence.claims),
    ...promises.map(({ claim }) => claim),
    ...partyActs.map(({ claim }) => claim),
  ]);
  return [...named].sort((a, b) => a - b);
}

import type { Manifest } from "../model/dataset.ts";
import type { StageId } from "../model/ids.ts";
import { dateOfDay } from "../model/partial-date.ts";
import { type AgreementStatus, type Board, type Evidence, type Pledge, PROMISE_OUTCOMES } from "../model/status.ts";

const CLOCK_WORDS = { happened: "what had happened by then", told: "what had been told by then" };
const NAME_WIDTH = 26;
const STAGE_WIDTH = 22;

/** The board as lines for a terminal: where each agreement stands, what is promised next, and what is disputed. */
export function statusText({ articles, dictionaries }: Manifest, { asOf, clock, agreements }: Board): string {
  const heading = `As of ${dateOfDay(asOf)}, ${CLOCK_WORDS[clock]}; ${articles} article${articles === 1 ? "" : "s"}\n`;
  const blocks = agreements.map((status) => {
    const stages = dictionaries.ladders.find(({ id }) => id === status.ladder)?.stages ?? [];
    return blockOf(status, (stage) => stages.find(({ id }) => id === stage)?.name ?? stage);
  });
  return `${heading}\n${blocks.join("")}`;
}

function blockOf(status: AgreementStatus, nameOf: (stage: StageId) => string): string {
  const { shortName, stage, since, rungs, nextPromise, promises, outcomes, conflicts } = status;
  const current = rungs.find(({ isCurrent }) => isCurrent);
  const standing = stage === null ? "Nothing reported" : nameOf(stage);
  const sinceWords = stage === null ? "" : since === null ? "date not told" : `since ${since}`;
  const evidence = stage === null || !current ? "" : evidenceWords(current.evidence);
  const lines = [
    `${shortName.padEnd(NAME_WIDTH)} ${standing.padEnd(STAGE_WIDTH)} ${sinceWords.padEnd(17)} ${evidence}`,
  ];
  if (nextPromise) lines.push(`    ${promiseWords(nextPromise, nameOf)}`);
  if (promises.length > 0) lines.push(`    Promises: ${outcomeCounts(outcomes)}`);
  for (const { kind, stage: disputed, versions } of conflicts) {
    const told = versions
      .map(({ date, evidence }) => `${date ?? "no date"} (${evidenceWords(evidence)})`)
      .join(" against ");
    lines.push(`    Disputed: ${nameOf(disputed)}, ${kind === "dates" ? "its date" : "told and denied"}: ${told}`);
  }
  return `${lines.map((line) => line.trimEnd()).join("\n")}\n`;
}

function evidenceWords({ articles, publishers, official }: Evidence): string {
  const reports = `${articles} report${articles === 1 ? "" : "s"}`;
  return `${reports}, ${publishers} publisher${publishers === 1 ? "" : "s"}, ${official} official`;
}

function promiseWords({ stage, due, saidOn, saidBy, outcome }: Pledge, nameOf: (stage: StageId) => string): string {
  const when = due === null ? "no day told" : `due ${due}`;
  return `Next promised: ${nameOf(stage)}, ${when}, ${outcome}; said by ${saidBy}, ${saidOn ?? "undated"}`;
}

function outcomeCounts(outcomes: AgreementStatus["outcomes"]): string {
  return PROMISE_OUTCOMES.filter((outcome) => outcomes[outcome] > 0)
    .map((outcome) => `${outcomes[outcome]} ${outcome}`)
    .join(", ");
}

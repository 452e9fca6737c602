import type { Manifest } from "../model/dataset.ts";
import type { CountryId, StageId } from "../model/ids.ts";
import { dateOfDay, type PartialDate } from "../model/partial-date.ts";
import { actorsOf } from "../model/party-stage.ts";
import {
  type AgreementStatus,
  type Board,
  type Conflict,
  type ConflictVersion,
  type Evidence,
  type NextPledge,
  PROMISE_OUTCOMES,
} from "../model/status.ts";

const CLOCK_WORDS = { happened: "what had happened by then", told: "what had been told by then" };
/** A longer name of a stage or an agreement stands on a line of its own, that one does not push all others apart. */
const WIDEST = 40;
const GAP = 2;

/** The board as lines for a terminal: where each agreement stands, what is promised next, and what is disputed. */
export function statusText({ articles, dictionaries }: Manifest, { asOf, clock, agreements }: Board): string {
  const heading = `As of ${dateOfDay(asOf)}, ${CLOCK_WORDS[clock]}; ${articles} article${articles === 1 ? "" : "s"}\n`;
  const blocks = agreements.map((status): StatusBlock => {
    const stages = dictionaries.ladders.find(({ id }) => id === status.ladder)?.stages ?? [];
    const names: StatusNames = {
      stage: (stage) => stages.find(({ id }) => id === stage)?.name ?? stage,
      country: (country) => dictionaries.countries.find(({ id }) => id === country)?.name ?? country,
    };
    return { head: headOf(status, names), below: linesBelow(status, names) };
  });
  const widths = HEAD_COLUMNS.map((column) =>
    Math.max(0, ...blocks.map(({ head }) => head[column].length).filter((width) => width <= WIDEST)),
  );
  const lines = blocks.flatMap(({ head, below }) => [...alignedLines(head, widths), ...below]);
  return `${heading}\n${lines.map((line) => `${line.trimEnd()}\n`).join("")}`;
}

const HEAD_COLUMNS = [0, 1, 2] as const;

/** Agreement, stage, day and evidence. */
type StatusHead = readonly [string, string, string, string];

interface StatusBlock {
  readonly head: StatusHead;
  readonly below: readonly string[];
}

/** The cells in their columns; what follows one that is wider than its column stands on the next line, in its own. */
function alignedLines(head: StatusHead, widths: readonly number[]): string[] {
  const lines = [""];
  let start = 0;
  head.forEach((cell, column) => {
    const line = lines.at(-1) ?? "";
    if (cell !== "" && line.length > start) lines.push(" ".repeat(start) + cell);
    else lines[lines.length - 1] = line.padEnd(start) + cell;
    start += (widths[column] ?? 0) + GAP;
  });
  return lines;
}

/** What ids are called. */
interface StatusNames {
  readonly stage: (stage: StageId) => string;
  readonly country: (country: CountryId) => string;
}

function headOf(status: AgreementStatus, { stage: nameOf, country }: StatusNames): StatusHead {
  const { shortName, stage, since, rungs } = status;
  const current = rungs.find(({ isCurrent }) => isCurrent);
  const actors = current === undefined ? [] : actorsOf(current, status.parties);
  const by = actors.length === 0 ? "" : ` by ${actors.map(country).join(" and ")}`;
  const standing = stage === null ? "Nothing reported" : nameOf(stage) + by;
  const sinceWords = stage === null ? "" : sinceText(since, current?.parties.length ?? 0);
  const evidence = stage === null || !current ? "" : evidenceWords(current.evidence);
  return [shortName, standing, sinceWords, evidence];
}

function linesBelow(status: AgreementStatus, { stage: nameOf, country }: StatusNames): string[] {
  const { nextPromise, promises, outcomes, conflicts } = status;
  const lines: string[] = [];
  if (nextPromise) lines.push(`    ${promiseWords(nextPromise, { stage: nameOf, country })}`);
  if (promises.length > 0) lines.push(`    Promises: ${outcomeCounts(outcomes)}`);
  for (const { kind, stage: disputed, versions } of conflicts) {
    const told = versions
      .map((version) => `${versionWords(kind, version)} (${evidenceWords(version.evidence)})`)
      .join(" against ");
    lines.push(`    Disputed: ${nameOf(disputed)}, ${kind === "dates" ? "its date" : "told and denied"}: ${told}`);
  }
  return lines;
}

/** What one version of a conflict says: a day; without one, a denial, or what is told of the stage. */
function versionWords(kind: Conflict["kind"], { date, isDenial }: ConflictVersion): string {
  if (date !== null) return date;
  if (isDenial) return "denied";
  return kind === "denied" ? "told without a day" : "told before that day";
}

function sinceText(since: PartialDate | null, actors: number): string {
  if (since === null) return "date not told";
  return actors > 1 ? `first ${since}` : `since ${since}`;
}

function evidenceWords({ articles, publishers, official, unattributed }: Evidence): string {
  const reports = `${articles} report${articles === 1 ? "" : "s"}`;
  const noun = `${unattributed === 0 ? "" : "known "}publisher${publishers === 1 ? "" : "s"}`;
  const known = publishers === 0 ? "publisher not known" : `${publishers} ${noun}`;
  return `${reports}, ${known}, ${official} official`;
}

function promiseWords({ stage, party, due, saidOn, saidBy, outcome }: NextPledge, names: StatusNames): string {
  const by = party === null ? "" : ` by ${names.country(party)}`;
  const when = due === null ? "no day told" : `due ${due}`;
  return `Next expected: ${names.stage(stage)}${by}, ${when}, ${outcome}; said by ${saidBy}, ${saidOn ?? "undated"}`;
}

function outcomeCounts(outcomes: AgreementStatus["outcomes"]): string {
  return PROMISE_OUTCOMES.filter((outcome) => outcomes[outcome] > 0)
    .map((outcome) => `${outcomes[outcome]} ${outcome}`)
    .join(", ");
}

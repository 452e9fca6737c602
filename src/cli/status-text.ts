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
const NAME_WIDTH = 26;
const STAGE_WIDTH = 22;

/** The board as lines for a terminal: where each agreement stands, what is promised next, and what is disputed. */
export function statusText({ articles, dictionaries }: Manifest, { asOf, clock, agreements }: Board): string {
  const heading = `As of ${dateOfDay(asOf)}, ${CLOCK_WORDS[clock]}; ${articles} article${articles === 1 ? "" : "s"}\n`;
  const blocks = agreements.map((status) => {
    const stages = dictionaries.ladders.find(({ id }) => id === status.ladder)?.stages ?? [];
    return blockOf(status, {
      stage: (stage) => stages.find(({ id }) => id === stage)?.name ?? stage,
      country: (country) => dictionaries.countries.find(({ id }) => id === country)?.name ?? country,
    });
  });
  return `${heading}\n${blocks.join("")}`;
}

/** What ids are called. */
interface StatusNames {
  readonly stage: (stage: StageId) => string;
  readonly country: (country: CountryId) => string;
}

function blockOf(status: AgreementStatus, { stage: nameOf, country }: StatusNames): string {
  const { shortName, stage, since, rungs, nextPromise, promises, outcomes, conflicts } = status;
  const current = rungs.find(({ isCurrent }) => isCurrent);
  const actors = current === undefined ? [] : actorsOf(current, status.parties);
  const by = actors.length === 0 ? "" : ` by ${actors.map(country).join(" and ")}`;
  const standing = stage === null ? "Nothing reported" : nameOf(stage) + by;
  const sinceWords = stage === null ? "" : sinceText(since, current?.parties.length ?? 0);
  const evidence = stage === null || !current ? "" : evidenceWords(current.evidence);
  const lines = [
    `${shortName.padEnd(NAME_WIDTH)} ${standing.padEnd(STAGE_WIDTH)} ${sinceWords.padEnd(17)} ${evidence}`,
  ];
  if (nextPromise) lines.push(`    ${promiseWords(nextPromise, { stage: nameOf, country })}`);
  if (promises.length > 0) lines.push(`    Promises: ${outcomeCounts(outcomes)}`);
  for (const { kind, stage: disputed, versions } of conflicts) {
    const told = versions
      .map((version) => `${versionWords(kind, version)} (${evidenceWords(version.evidence)})`)
      .join(" against ");
    lines.push(`    Disputed: ${nameOf(disputed)}, ${kind === "dates" ? "its date" : "told and denied"}: ${told}`);
  }
  return `${lines.map((line) => line.trimEnd()).join("\n")}\n`;
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

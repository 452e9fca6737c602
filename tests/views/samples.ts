import type { Coverage, CoverageSeries } from "../../src/model/answers.ts";
import type { Dictionaries } from "../../src/model/dataset.ts";
import type { AgreementId, ArticleId, CountryId, FamilyId, StageId } from "../../src/model/ids.ts";
import { type PartialDate, parsePartialDate } from "../../src/model/partial-date.ts";
import type {
  AgreementStatus,
  ClaimReading,
  Evidence,
  Pledge,
  Rung,
  Trace,
  TraceRole,
} from "../../src/model/status.ts";
import { namesOf } from "../../src/ui/names.ts";

/** A date that must be one. */
export function dated(text: string): PartialDate {
  const date = parsePartialDate(text);
  if (date === null) throw new Error(`not a date: ${text}`);
  return date;
}

export const NO_EVIDENCE: Evidence = {
  articles: 0,
  publishers: 0,
  official: 0,
  unattributed: 0,
  claims: [],
};

const TREATY_STAGES = [
  ["proposed", "Proposed", "Prop."],
  ["negotiating", "In negotiation", "Neg."],
  ["signed", "Signed", "Signed"],
  ["in-force", "In force", "Force"],
  ["ended", "Ended", "Ended"],
] as const;

export const DICTIONARIES: Dictionaries = {
  ladders: [
    {
      id: "treaty",
      name: "Treaty",
      stages: TREATY_STAGES.map(([id, name, shortName]) => ({
        id: id as StageId,
        name,
        shortName,
        definition: `What ${name} means.`,
        isEnding: id === "ended",
      })),
    },
  ],
  agreements: [agreementEntry("north-pact", "north-pact"), agreementEntry("south-pact", "pacts")],
  families: [{ id: "pacts" as FamilyId, name: "The pacts", summary: "They are alike." }],
  themes: [{ id: "access" as never, name: "Access of forces", shortName: "Access", definition: "Who may come." }],
  countries: [
    { id: "JP" as CountryId, name: "Japan", isOrganisation: false },
    { id: "IT" as CountryId, name: "Italy", isOrganisation: false },
    { id: "GB" as CountryId, name: "United Kingdom", isOrganisation: false },
    { id: "NO" as CountryId, name: "Norway", isOrganisation: false },
  ],
  publishers: [{ id: "daily" as never, name: "The Daily", kind: "news", country: null, isStateRun: false }],
};

function agreementEntry(id: string, family: string): Dictionaries["agreements"][number] {
  return {
    id: id as AgreementId,
    family: family as FamilyId,
    name: `The ${id}`,
    shortName: id,
    ladder: "treaty",
    parties: [],
    summary: "It is a pact.",
    link: null,
  };
}

export const NAMES = namesOf(DICTIONARIES);

export function rungOf(stage: string, patch: Partial<Rung> = {}): Rung {
  return {
    stage: stage as StageId,
    state: "unknown",
    isCurrent: false,
    date: null,
    due: null,
    parties: [],
    isOfAll: (patch.parties ?? []).length === 0,
    hasConflict: false,
    evidence: NO_EVIDENCE,
    shown: NO_EVIDENCE,
    ...patch,
  };
}

/** A treaty that nothing is told of, but for `patch`. */
export function statusOf(patch: Partial<AgreementStatus> = {}): AgreementStatus {
  return {
    id: "north-pact" as AgreementId,
    name: "The north pact",
    shortName: "North pact",
    family: "north-pact" as FamilyId,
    ladder: "treaty",
    parties: [],
    stage: null,
    since: null,
    rule: "nothing-happened",
    rungs: ["proposed", "negotiating", "signed", "in-force"].map((stage) => rungOf(stage)),
    promises: [],
    outcomes: { kept: 0, early: 0, late: 0, done: 0, pending: 0, overdue: 0, withdrawn: 0 },
    nextPromise: null,
    conflicts: [],
    isSingleSource: false,
    quietSince: null,
    lastToldDay: null,
    lastActDay: null,
    articles: 1,
    articlesByYear: [],
    ...patch,
  };
}

export function inForce(since: string | null, patch: Partial<AgreementStatus> = {}): AgreementStatus {
  const date = since === null ? null : dated(since);
  const rungs = ["proposed", "negotiating", "signed", "in-force"].map((stage) =>
    rungOf(stage, stage === "in-force" ? { state: "reached", isCurrent: true, date } : { state: "implied" }),
  );
  return statusOf({ stage: "in-force" as StageId, since: date, rungs, ...patch });
}

export function pledgeOf(stage: string, patch: Partial<Pledge> = {}): Pledge {
  return {
    claim: 1,
    stage: stage as StageId,
    party: null,
    due: null,
    saidOn: null,
    saidBy: "The Daily",
    outcome: "pending",
    doneOn: null,
    slipDays: null,
    isShown: true,
    ...patch,
  };
}

export function claimOf(number: number, patch: Partial<ClaimReading> = {}): ClaimReading {
  return {
    number,
    articleId: "a" as ArticleId,
    agreement: "north-pact" as AgreementId,
    stage: "signed" as StageId,
    modality: "happened",
    date: null,
    party: null,
    rule: "fact",
    quote: "They signed it.",
    cue: { start: 5, end: 11 },
    title: "A title",
    publisherName: "The Daily",
    kind: "news",
    published: null,
    publication: { date: null, basis: "none" },
    isShown: true,
    ...patch,
  };
}

/** A trace of which all steps were read. */
export function traceOf(steps: Trace["steps"]): Trace {
  const countOf = (role: TraceRole) => {
    const own = steps.filter((step) => step.role === role);
    return { steps: own.length, shown: own.filter(({ claim }) => claim.isShown).length };
  };
  return {
    status: statusOf(),
    steps,
    offset: 0,
    total: steps.length,
    counts: {
      decides: countOf("decides"),
      supports: countOf("supports"),
      outweighed: countOf("outweighed"),
      "moves-nothing": countOf("moves-nothing"),
    },
    partyActs: [],
    cited: steps.map(({ claim }) => claim),
  };
}

export function seriesOf(id: string, counts: readonly number[], groups = 1): CoverageSeries {
  return { id, name: `Name of ${id}`, groups, counts };
}

/** Years from 1970 on; day 365 is 1 January 1971. */
export function coverageOf(totals: readonly number[], patch: Partial<Coverage> = {}): Coverage {
  const starts = [0, 365, 730, 1096, 1461, 1826].slice(0, totals.length);
  return {
    grain: "year",
    starts,
    totals,
    series: [seriesOf("access", totals)],
    coarse: [],
    undated: 0,
    passing: totals.reduce((sum, total) => sum + total, 0),
    end: 2191,
    ...patch,
  };
}

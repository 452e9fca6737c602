import type { AgreementChange, Changes, PledgeChange } from "../../../src/model/changes.ts";
import { dayNumberOf } from "../../../src/model/day-number.ts";
import type { AgreementId, CountryId, StageId } from "../../../src/model/ids.ts";
import type { PromiseOutcome } from "../../../src/model/status.ts";
import { dated, NO_EVIDENCE, pledgeOf } from "../samples.ts";

/** An agreement of which nothing is different, but for `patch`. */
export function changeOf(patch: Partial<AgreementChange> = {}): AgreementChange {
  return {
    id: "north-pact" as AgreementId,
    stage: null,
    isNamed: true,
    reached: [],
    undated: [],
    undone: [],
    promised: { made: 0, kept: 0, missed: 0, withdrawn: 0 },
    promises: [],
    conflicts: [],
    articles: 0,
    ...patch,
  };
}

export function reachedOf(
  stage: string,
  date: string | null,
  party: string | null = null,
): AgreementChange["reached"][number] {
  const evidence = { ...NO_EVIDENCE, articles: 2, official: 1, claims: [4, 7] };
  return {
    stage: stage as StageId,
    party: party as CountryId | null,
    date: date === null ? null : dated(date),
    evidence,
    shown: evidence,
  };
}

export function promiseOf(claim: number, before: PromiseOutcome | null, outcome: PromiseOutcome): PledgeChange {
  return { pledge: pledgeOf("signed", { claim, outcome, due: dated("2022-12") }), before, isNew: before === null };
}

/** What is different between 1 February 2026 and 31 July 2026. */
export function changesOf(agreements: readonly AgreementChange[], patch: Partial<Changes> = {}): Changes {
  return {
    from: dayNumberOf(2026, 2, 1),
    to: dayNumberOf(2026, 7, 31),
    clock: "happened",
    agreements,
    articles: 0,
    coarse: 0,
    ...patch,
  };
}

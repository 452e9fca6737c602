import type { AgreementChange, Changes, PledgeChange, ReachedStage } from "../../model/changes.ts";
import type { Filter } from "../../model/filter.ts";
import type { AgreementId, StageId } from "../../model/ids.ts";
import { isInScope } from "../../model/scope.ts";
import type { ClaimNumber, Conflict, Pledge, PromiseOutcome } from "../../model/status.ts";
import type { Names } from "../../ui/names.ts";

/** One thing that is different of an agreement. */
export interface Change<What> {
  readonly agreement: AgreementId;
  readonly what: What;
}

/** The promises of one sort: all are counted, the newest of each agreement listed. */
export interface ChangedPromises {
  readonly count: number;
  readonly listed: readonly Change<Pledge>[];
}

/** What is different between two days, by sort; of agreements that the board shows under the filter. */
export interface ChangeLists {
  readonly steps: readonly Change<ReachedStage>[];
  /** Told by reports of these days that do not say when it came about, so it may have been earlier; not counted. */
  readonly dayless: readonly Change<ReachedStage>[];
  /** Told by reports without a date, so on no day; not counted. */
  readonly undated: readonly Change<ReachedStage>[];
  readonly undone: readonly Change<StageId>[];
  readonly missed: ChangedPromises;
  readonly kept: ChangedPromises;
  readonly withdrawn: ChangedPromises;
  readonly made: ChangedPromises;
  readonly conflicts: readonly Change<Pick<Conflict, "kind" | "stage">>[];
  /** Agreements that new reports name, most first. */
  readonly named: readonly Change<number>[];
}

const KEPT: readonly PromiseOutcome[] = ["kept", "early", "done"];
const MISSED: readonly PromiseOutcome[] = ["overdue", "late"];

/** Sort out what is different. Agreements that no passing report names are left out, as they are on the board. */
export function changeLists(changes: Changes, filter: Filter, names: Names): ChangeLists {
  const shown = changes.agreements.filter(({ id, isNamed }) => {
    const entry = names.agreement(id);
    return isNamed && entry !== undefined && isInScope(entry, filter);
  });
  const each = <What>(list: (change: AgreementChange) => readonly What[]): Change<What>[] =>
    shown.flatMap((change) => list(change).map((what) => ({ agreement: change.id, what })));
  // What is asked by the clock `told` is when it was told, which is known.
  const isStep = ({ date }: ReachedStage) => date !== null || changes.clock === "told";
  const promises = (sort: keyof AgreementChange["promised"], holds: (change: PledgeChange) => boolean) => ({
    count: shown.reduce((sum, { promised }) => sum + promised[sort], 0),
    listed: each((change) => change.promises.filter(holds).map(({ pledge }) => pledge)),
  });
  const became = (outcomes: readonly PromiseOutcome[]) => (change: PledgeChange) =>
    outcomes.includes(change.pledge.outcome) && (change.before === null || !outcomes.includes(change.before));
  return {
    steps: each(({ reached }) => reached.filter(isStep)),
    dayless: each(({ reached }) => reached.filter((own) => !isStep(own))),
    undated: each(({ undated }) => undated),
    undone: each(({ undone }) => undone),
    missed: promises("missed", became(MISSED)),
    kept: promises("kept", became(KEPT)),
    withdrawn: promises("withdrawn", became(["withdrawn"])),
    made: promises("made", ({ isNew }) => isNew),
    conflicts: each(({ conflicts }) => conflicts),
    named: each(({ articles }) => (articles > 0 ? [articles] : [])).sort((a, b) => b.what - a.what),
  };
}

/** The claims that the lists lead to, each once. */
export function claimsOf(
  { steps, dayless, undated, missed, kept, withdrawn, made }: ChangeLists,
  most: number,
): ClaimNumber[] {
  const promises = [missed, kept, withdrawn, made].flatMap(({ listed }) => listed.slice(0, most));
  return [
    ...new Set([
      ...[steps, dayless, undated].flatMap((list) => list.slice(0, most).flatMap(({ what }) => what.evidence.claims)),
      ...promises.map(({ what }) => what.claim),
    ]),
  ].sort((a, b) => a - b);
}

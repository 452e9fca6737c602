import type { Dataset } from "../../../../src/engine/dataset.ts";
import type { Conflict, ConflictVersion } from "../../../../src/model/status.ts";
import type { Fact } from "./agreement-facts.ts";
import { countEvidence } from "./count-evidence.ts";
import { disputedDates } from "./date-versions.ts";
import type { StageFacts } from "./judge-stages.ts";
import { isSameAct } from "./same-act.ts";

/** A conflict before a filter is asked. */
export interface JudgedConflict extends Omit<Conflict, "versions" | "more"> {
  readonly versions: readonly Omit<ConflictVersion, "shown">[];
}

/** What is told of one stage and cannot all be true: its dates, and that it was reached at all. */
export function findConflicts(dataset: Dataset, stage: StageFacts): JudgedConflict[] {
  const versionOf = (date: ConflictVersion["date"], facts: readonly Fact[], isDenial = false) => ({
    date,
    isDenial,
    evidence: countEvidence(
      dataset,
      facts.map(({ claim }) => claim),
    ),
  });
  const conflicts = disputedDates(stage).map(
    (versions): JudgedConflict => ({
      kind: "dates",
      stage: stage.words.id,
      versions: versions.map(({ date, acts }) => versionOf(date, acts)),
    }),
  );
  if (stage.contradictedBy.length > 0) {
    const denials = stage.contradictedBy;
    const acts = stage.acts.filter((act) => denials.some((denial) => isSameAct(stage.words.id, act, denial)));
    const [told, denied] = [versionOf(stage.date, acts), versionOf(null, denials, true)];
    const versions = stage.undoneBy === "ending-denied" ? [denied, told] : [told, denied];
    conflicts.push({ kind: "denied", stage: stage.words.id, versions });
  }
  return conflicts;
}

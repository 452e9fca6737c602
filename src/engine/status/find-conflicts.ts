import type { Conflict, ConflictVersion } from "../../model/status.ts";
import type { Dataset } from "../dataset.ts";
import type { Fact } from "./agreement-facts.ts";
import { countEvidence } from "./count-evidence.ts";
import { disputedDates } from "./date-versions.ts";
import { isDenialAfter, type StageFacts } from "./judge-stages.ts";

/** A conflict before a filter is asked. */
export interface JudgedConflict extends Omit<Conflict, "versions"> {
  readonly versions: readonly Omit<ConflictVersion, "shown">[];
}

/** Dates that cannot both be true, and denials later than every report, of one stage. */
export function findConflicts(dataset: Dataset, stage: StageFacts): JudgedConflict[] {
  const versionOf = (date: ConflictVersion["date"], facts: readonly Fact[]) => ({
    date,
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
  const denials = stage.denials.filter((denial) => isDenialAfter(denial, stage));
  if (denials.length > 0) {
    const [told, denied] = [versionOf(stage.date, stage.acts), versionOf(null, denials)];
    const versions = stage.undoneBy === "ending-denied" ? [denied, told] : [told, denied];
    conflicts.push({ kind: "denied", stage: stage.words.id, versions });
  }
  return conflicts;
}

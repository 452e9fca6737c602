import type { Conflict, ConflictVersion } from "../../model/status.ts";
import type { ClaimFacts } from "./claim-facts.ts";
import { type ClaimList, keepClaims } from "./claim-list.ts";
import { type DateNumber, NO_DATE, textOfDate } from "./date-table.ts";
import { disputedDates } from "./date-versions.ts";
import type { StageFacts } from "./judge-stages.ts";
import { actsOfClaims } from "./same-act.ts";

/** A conflict before it is counted who says what. */
export interface JudgedConflict extends Omit<Conflict, "versions" | "more"> {
  readonly versions: readonly JudgedVersion[];
}

export interface JudgedVersion extends Omit<ConflictVersion, "evidence" | "shown"> {
  readonly claims: ClaimList;
}

/** What is told of one stage and cannot all be true: its dates, and that it was reached at all. */
export function findConflicts(facts: ClaimFacts, stage: StageFacts): JudgedConflict[] {
  const versionOf = (date: DateNumber, claims: ClaimList, isDenial = false) => ({
    date: textOfDate(facts.dates, date),
    isDenial,
    claims,
  });
  const conflicts = disputedDates(facts, stage).map(
    (versions): JudgedConflict => ({
      kind: "dates",
      stage: stage.words.id,
      versions: versions.map(({ date, acts }) => versionOf(date, acts)),
    }),
  );
  const denials = stage.contradictedBy;
  if (denials.length > 0) {
    const isDenied = actsOfClaims(facts, stage.words.id, denials);
    const acts = keepClaims(stage.acts, (act) => isDenied(facts.parties[act]!));
    const [told, denied] = [versionOf(stage.date, acts), versionOf(NO_DATE, denials, true)];
    const versions = stage.undoneBy === "ending-denied" ? [denied, told] : [told, denied];
    conflicts.push({ kind: "denied", stage: stage.words.id, versions });
  }
  return conflicts;
}

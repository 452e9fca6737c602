import { canBeSameDay, type PartialDate } from "../../model/partial-date.ts";
import type { Conflict } from "../../model/status.ts";
import type { Dataset } from "../dataset.ts";
import type { Fact } from "./agreement-facts.ts";
import { countEvidence } from "./count-evidence.ts";
import { isDenialAfter, type StageFacts } from "./judge-stages.ts";

/** Stages that happen to all parties at once: their acts have one day, whoever is named. */
const SHARED_STAGES: ReadonlySet<string> = new Set(["signed", "in-force"]);

/** Whether a stage happens to all parties on one day. */
export function isSharedStage({ words }: StageFacts): boolean {
  return SHARED_STAGES.has(words.id);
}

/** Dates that cannot both be true, and denials later than every report, of one stage. */
export function findConflicts(dataset: Dataset, stage: StageFacts): Conflict[] {
  const conflicts = comparableActs(stage)
    .filter(hasContradiction)
    .map((acts) => dateConflict(dataset, stage, acts));
  const denials = stage.denials.filter((denial) => isDenialAfter(denial, stage));
  if (denials.length > 0) {
    const told = {
      date: stage.date,
      evidence: countEvidence(
        dataset,
        stage.acts.map(({ claim }) => claim),
      ),
    };
    const denied = {
      date: null,
      evidence: countEvidence(
        dataset,
        denials.map(({ claim }) => claim),
      ),
    };
    const versions = stage.undoneBy === "ending-denied" ? [denied, told] : [told, denied];
    conflicts.push({ kind: "denied", stage: stage.words.id, versions });
  }
  return conflicts;
}

/** Whether dates that cannot both be true are told of a stage. */
export function hasDateConflict(stage: StageFacts): boolean {
  return comparableActs(stage).some(hasContradiction);
}

/** Acts whose dates must agree: all of a shared stage, else those of one party, and those of no single party. */
function comparableActs(stage: StageFacts): Fact[][] {
  const dated = stage.acts.filter(({ usedDate }) => usedDate !== null);
  if (isSharedStage(stage)) return [dated];
  const parties = [...new Set(dated.map(({ party }) => party))];
  return parties.map((own) => dated.filter(({ party }) => party === own));
}

function hasContradiction(acts: readonly Fact[]): boolean {
  const dates = datesOf(acts);
  return dates.some((a, at) => dates.slice(at + 1).some((b) => !canBeSameDay(a, b)));
}

function datesOf(acts: readonly Fact[]): PartialDate[] {
  return [...new Set(acts.flatMap(({ usedDate }) => (usedDate === null ? [] : [usedDate])))].sort();
}

/** One version a date: the one that the status uses first, then those told by most articles, then the earlier. */
function dateConflict(dataset: Dataset, stage: StageFacts, acts: readonly Fact[]): Conflict {
  const versions = datesOf(acts).map((date) => {
    const tellers = acts.filter(({ usedDate }) => usedDate === date);
    return {
      date,
      evidence: countEvidence(
        dataset,
        tellers.map(({ claim }) => claim),
      ),
    };
  });
  const isUsed = (date: PartialDate) => Number(date === stage.date);
  versions.sort((a, b) => isUsed(b.date) - isUsed(a.date) || b.evidence.articles - a.evidence.articles);
  return { kind: "dates", stage: stage.words.id, versions };
}

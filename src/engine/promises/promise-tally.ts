import type { OutcomeCounts, PromiseCounts } from "../../model/promises.ts";
import { PROMISE_OUTCOMES } from "../../model/status.ts";

/** The promises of one agreement or kind, by its place. */
interface PlacedCounts {
  readonly place: number;
  readonly counts: PromiseCounts;
}

/** Counts promises as they come. */
export interface PromiseTally {
  readonly add: (agreement: number, kind: number, outcome: number, isDated: boolean) => void;
  readonly all: () => PromiseCounts;
  /** Most promises first, equal ones by place; none without a promise. */
  readonly byAgreement: () => PlacedCounts[];
  /** By place; none without a promise. */
  readonly byKind: () => PlacedCounts[];
}

const OUTCOMES = PROMISE_OUTCOMES.length;
/** Slots of one group: its outcomes, and once more for those with a due date. */
const SLOTS = 2 * OUTCOMES;

/** An empty tally for so many agreements and kinds. */
export function promiseTally(agreements: number, kinds: number): PromiseTally {
  const groups = {
    all: new Int32Array(SLOTS),
    agreement: new Int32Array(SLOTS * agreements),
    kind: new Int32Array(SLOTS * kinds),
  };
  return {
    add(agreement, kind, outcome, isDated) {
      for (const [counts, place] of [
        [groups.all, 0],
        [groups.agreement, agreement],
        [groups.kind, kind],
      ] as const) {
        counts[place * SLOTS + outcome]!++;
        if (isDated) counts[place * SLOTS + OUTCOMES + outcome]!++;
      }
    },
    all: () => countsAt(groups.all, 0),
    byAgreement: () => placedCounts(groups.agreement).sort((a, b) => sumOf(b) - sumOf(a) || a.place - b.place),
    byKind: () => placedCounts(groups.kind),
  };
}

function placedCounts(counts: Int32Array): PlacedCounts[] {
  return Array.from({ length: counts.length / SLOTS }, (_, place) => ({
    place,
    counts: countsAt(counts, place),
  })).filter((placed) => sumOf(placed) > 0);
}

function countsAt(counts: Int32Array, place: number): PromiseCounts {
  const read = (start: number) =>
    Object.fromEntries(PROMISE_OUTCOMES.map((outcome, at) => [outcome, counts[start + at]!])) as OutcomeCounts;
  return { all: read(place * SLOTS), dated: read(place * SLOTS + OUTCOMES) };
}

function sumOf({ counts }: PlacedCounts): number {
  return PROMISE_OUTCOMES.reduce((sum, outcome) => sum + counts.all[outcome], 0);
}

import type { ClockDifference } from "../../model/clocks.ts";
import type { StageId } from "../../model/ids.ts";
import type { AgreementStatus } from "../../model/status.ts";
import type { LadderDifference } from "./clocks-wording.ts";

/** The differences of the agreements that are shown, in the order of these, each with its ladder. */
export function ladderDifferences(
  differences: readonly ClockDifference[],
  shown: readonly AgreementStatus[],
): LadderDifference[] {
  const byId = new Map(differences.map((difference) => [difference.id, difference]));
  return shown.flatMap(({ id, ladder, rungs }) => {
    const difference = byId.get(id);
    if (difference === undefined) return [];
    const place = (stage: StageId | null) => rungs.findIndex((rung) => rung.stage === stage);
    const isAhead = isFurther(place(difference.happened.stage), place(difference.told.stage), difference);
    return [{ ...difference, ladder, isAhead }];
  });
}

/** An end has no rung while nothing is said of it; what is not on the ladder then lies past it. */
function isFurther(happened: number, told: number, { happened: { stage }, told: other }: ClockDifference): boolean {
  const placeOf = (place: number, id: StageId | null) => (id !== null && place < 0 ? Number.POSITIVE_INFINITY : place);
  return placeOf(happened, stage) > placeOf(told, other.stage);
}

import { actorsOf } from "../model/party-stage.ts";
import type { AgreementStatus } from "../model/status.ts";
import type { Names } from "../ui/names.ts";
import { rungDrawing, rungSentence } from "../ui/rung-drawing.ts";
import { actorWords } from "../ui/status-wording.ts";
import type { StairRung } from "./slide.ts";

/** The rungs of an agreement as its stair draws them, the lowest first. */
export function stairOf({ rungs, ladder, parties }: AgreementStatus, names: Names): StairRung[] {
  const stages = rungs.map(({ stage }) => names.stage(ladder, stage));
  const count = stages.filter(({ isEnding }) => !isEnding).length;
  return rungs.map((rung, place) => {
    const { name, isEnding } = names.stage(ladder, rung.stage);
    return {
      state: rung.state,
      isCurrent: rung.isCurrent,
      ...rungDrawing(rung.state, place, count, isEnding),
      name,
      sentence: rungSentence(rung, name + actorWords(actorsOf(rung, parties), names)),
    };
  });
}

import { actorsOf } from "../../model/party-stage.ts";
import type { AgreementStatus, Rung } from "../../model/status.ts";
import type { Names } from "../../ui/names.ts";
import { RungBar } from "../../ui/rung-bar.tsx";
import { rungDrawing, rungSentence, rungWords } from "../../ui/rung-drawing.ts";
import { actorWords } from "../../ui/status-wording.ts";
import { rungName } from "./card-wording.ts";

export interface LadderProps {
  readonly status: AgreementStatus;
  readonly names: Names;
}

/**
 * The stair of a card. Three marks a rung: there are hundreds of them, and to lay them out takes half of a board's frame.
 */
export function Ladder({ status, names }: LadderProps) {
  const count = status.rungs.filter((rung) => !names.stage(status.ladder, rung.stage).isEnding).length;
  return (
    <ol className="ladder">
      {status.rungs.map((rung, index) => {
        const stage = names.stage(status.ladder, rung.stage);
        const sentence = rungSentence(rung, stage.name + actorWords(actorsOf(rung, status.parties), names));
        return (
          <li key={rung.stage} className={rungClass(rung)} title={sentence}>
            <RungBar {...rungDrawing(rung.state, index, count, stage.isEnding)} words={sentence} />
            <span className="rung-name" aria-hidden="true">
              {rungName(stage.shortName, rung, status.parties)}
            </span>
            <span className="rung-date" aria-hidden="true">
              {rungWords(rung)}
            </span>
          </li>
        );
      })}
    </ol>
  );
}

function rungClass({ state, isCurrent, hasConflict }: Rung): string {
  return ["rung", state, isCurrent && "current", hasConflict && "conflict"].filter(Boolean).join(" ");
}

import type { CountUnit } from "../../model/filter.ts";
import type { AgreementStatus } from "../../model/status.ts";
import { listed } from "../../ui/count-words.ts";
import type { Names } from "../../ui/names.ts";
import { RungBar } from "../../ui/rung-bar.tsx";
import { rungDrawing } from "../../ui/rung-drawing.ts";
import { shownEvidenceWords } from "../../ui/status-wording.ts";
import { rungActWords } from "./rung-table-wording.ts";

export interface RungTableProps {
  readonly status: AgreementStatus;
  readonly names: Names;
  readonly unit: CountUnit;
}

/** The stair in large, with the date, the parties and the evidence of each stage. */
export function RungTable({ status, names, unit }: RungTableProps) {
  const count = status.rungs.filter((rung) => !names.stage(status.ladder, rung.stage).isEnding).length;
  return (
    <ol className="rung-table">
      {status.rungs.map((rung, index) => {
        const stage = names.stage(status.ladder, rung.stage);
        return (
          <li key={rung.stage} className={rung.isCurrent ? "current" : rung.state}>
            <p className="rung-stage" title={stage.definition}>
              {stage.name}
            </p>
            <RungBar {...rungDrawing(rung.state, index, count, stage.isEnding)} />
            <div>
              <b>{rungActWords(rung, status.parties, names)}</b>
              {rung.evidence.articles > 0 && <small>{shownEvidenceWords(rung.evidence, rung.shown, unit)}</small>}
              {rung.parties.length > 1 && <small>told of {listed(rung.parties.map(names.country), "and")}</small>}
              {rung.hasConflict && <small className="alert">dates differ</small>}
            </div>
          </li>
        );
      })}
    </ol>
  );
}

import type { AgreementStatus } from "../../model/status.ts";
import type { Names } from "../../ui/names.ts";
import { rungDrawing } from "../../ui/rung-drawing.ts";

/** The stages of a ladder as bars show them, for a key. */
export interface LadderKey {
  readonly title: string;
  /** The lowest first, without an ending. */
  readonly stages: readonly KeyStage[];
}

interface KeyStage {
  readonly name: string;
  /** 1 to 6 of the colour ramp. */
  readonly step: number;
  /** Of the lane, 0 to 1, as its bars are high. */
  readonly heightShare: number;
}

/** A key of each kind of agreement that is drawn; one of the kind gives the stages. */
export function ladderKeys(statuses: readonly AgreementStatus[], names: Names): LadderKey[] {
  const kinds = [
    { title: "Treaties", status: statuses.find(({ ladder }) => ladder === "treaty") },
    { title: "Programmes", status: statuses.find(({ ladder }) => ladder !== "treaty") },
  ];
  return kinds.flatMap(({ title, status }) =>
    status === undefined ? [] : [{ title, stages: stagesOf(status, names) }],
  );
}

function stagesOf({ ladder, rungs }: AgreementStatus, names: Names): KeyStage[] {
  const stages = rungs.map(({ stage }) => names.stage(ladder, stage)).filter(({ isEnding }) => !isEnding);
  return stages.map(({ name }, place) => {
    const { step, heightShare } = rungDrawing("reached", place, stages.length, false);
    return { name: name.toLowerCase(), step, heightShare: heightShare ** 2 };
  });
}

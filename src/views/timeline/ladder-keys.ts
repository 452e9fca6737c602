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

const TITLES = [
  ["treaty", "Treaties"],
  ["programme", "Programmes"],
  ["partnership", "Partnerships"],
] as const;

/** A key of each ladder that is drawn; one agreement on it gives the stages. */
export function ladderKeys(statuses: readonly AgreementStatus[], names: Names): LadderKey[] {
  return TITLES.flatMap(([own, title]) => {
    const status = statuses.find(({ ladder }) => ladder === own);
    return status === undefined ? [] : [{ title, stages: stagesOf(status, names) }];
  });
}

function stagesOf({ ladder, rungs }: AgreementStatus, names: Names): KeyStage[] {
  const stages = rungs.map(({ stage }) => names.stage(ladder, stage)).filter(({ isEnding }) => !isEnding);
  return stages.map(({ name }, place) => {
    const { step, heightShare } = rungDrawing("reached", place, stages.length, false);
    return { name: name.toLowerCase(), step, heightShare: heightShare ** 2 };
  });
}

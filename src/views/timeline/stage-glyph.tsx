import type { LadderId } from "../../model/codebook.ts";
import type { StageId } from "../../model/ids.ts";
import type { Names } from "../../ui/names.ts";
import { rungDrawing } from "../../ui/rung-drawing.ts";

export interface StageGlyphProps {
  readonly ladder: LadderId;
  readonly stage: StageId | null;
  /** The stages of the ladder, without an end. */
  readonly stages: readonly StageId[];
  readonly names: Names;
}

const BAR_PX = 3;
const HEIGHT_PX = 14;

/** The stair as a sign of a few pixels: steps up to the stage are filled. */
export function StageGlyph({ ladder, stage, stages, names }: StageGlyphProps) {
  const at = stage === null ? -1 : stages.indexOf(stage);
  const isEnded = stage !== null && names.stage(ladder, stage).isEnding;
  return (
    <svg className="stage-glyph" width={stages.length * (BAR_PX + 1)} height={HEIGHT_PX} aria-hidden="true">
      {stages.map((id, place) => {
        const height = Math.round(HEIGHT_PX * rungDrawing("reached", place, stages.length, false).heightShare);
        return (
          <rect
            key={id}
            className={isEnded ? "ended" : place <= at ? "reached" : undefined}
            x={place * (BAR_PX + 1)}
            y={HEIGHT_PX - height}
            width={BAR_PX}
            height={height}
          />
        );
      })}
    </svg>
  );
}

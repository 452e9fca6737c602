import { useMemo } from "react";
import type { Coverage } from "../../model/answers.ts";
import type { AgreementId } from "../../model/ids.ts";
import type { Answered } from "../../state/use-answer.ts";
import type { CoverageShape } from "../../state/view-state.ts";
import type { Names } from "../../ui/names.ts";
import { ColumnsChart, type ColumnsChartProps } from "./columns-chart.tsx";
import { MilestoneKey } from "./milestone-key.tsx";
import { milestoneLayout, NO_MILESTONES } from "./milestone-layout.ts";
import { MilestoneLines } from "./milestone-lines.tsx";
import { MilestoneMarks } from "./milestone-marks.tsx";
import { SmallMultiples } from "./small-multiples.tsx";

export interface CoverageChartProps extends Omit<ColumnsChartProps, "bandPx" | "shape"> {
  readonly shape: CoverageShape;
  readonly drawn: Coverage;
  readonly names: Names;
  /** The agreements that milestones are of; null while they are not known. */
  readonly standing: Answered<"board"> | null;
  /** The page with an agreement open. */
  readonly linkTo: (agreement: AgreementId) => string;
  readonly onOpen: (agreement: AgreementId) => void;
}

/** The columns or lines with the milestones above them, or small charts. */
export function CoverageChart({ drawn, names, standing, shape, linkTo, onOpen, ...columns }: CoverageChartProps) {
  const { widthPx, heightPx } = columns;
  const layout = useMemo(
    () =>
      standing === null
        ? NO_MILESTONES
        : milestoneLayout(drawn, standing.answer, standing.question.filter, names, { widthPx, heightPx }, labelWidthPx),
    [drawn, standing, names, widthPx, heightPx],
  );
  if (shape === "multiples") return <SmallMultiples {...columns} />;
  return (
    <>
      <MilestoneKey places={layout.places} note={layout.note} />
      <div className="plot-layers">
        <MilestoneLines {...{ widthPx, heightPx }} places={layout.places} />
        <ColumnsChart {...columns} shape={shape} bandPx={layout.bandPx} />
        <MilestoneMarks {...{ widthPx, heightPx, linkTo, onOpen }} places={layout.places} />
      </div>
    </>
  );
}

let ruler: CanvasRenderingContext2D | null = null;

/** The width of a label in the page's typeface, in pixels. */
function labelWidthPx(words: string): number {
  if (ruler === null) {
    ruler = document.createElement("canvas").getContext("2d");
    if (ruler !== null) ruler.font = `11px ${getComputedStyle(document.body).fontFamily}`;
  }
  return ruler === null ? words.length * 6.5 : Math.ceil(ruler.measureText(words).width);
}

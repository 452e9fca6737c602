import { memo } from "react";
import type { Coverage } from "../../model/answers.ts";
import { grouped } from "../../ui/count-words.ts";
import { laneBoxes, PLOT_MARGIN, yearLabels } from "./coverage-layout.ts";

const LABELS_PX = 22;
const LANE_PX = 18;

export interface CoverageAxisProps {
  readonly coverage: Coverage;
  readonly widthPx: number;
}

/** The years below the columns, and the hatched lane of reports whose date is too coarse for a column. */
export const CoverageAxis = memo(function CoverageAxis({ coverage, widthPx }: CoverageAxisProps) {
  const boxes = laneBoxes(coverage, widthPx);
  const lanes = boxes.reduce((most, { lane }) => Math.max(most, lane + 1), 0);
  const heightPx = LABELS_PX + lanes * LANE_PX;
  return (
    <svg className="axis" width={widthPx} height={heightPx} viewBox={`0 0 ${widthPx} ${heightPx}`} aria-hidden="true">
      <defs>
        <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 0V5" stroke="var(--hatch)" strokeWidth="1.6" />
        </pattern>
      </defs>
      <path className="axis-line" d={`M${PLOT_MARGIN.left} 0.5H${widthPx - PLOT_MARGIN.right}`} />
      {yearLabels(coverage, widthPx).map(({ year, x }) => (
        <text key={year} x={x} y={15} textAnchor="middle">
          {year}
        </text>
      ))}
      {boxes.map(({ x, width, lane, count }) => (
        <g key={`${lane} ${x}`} transform={`translate(${x} ${LABELS_PX + lane * LANE_PX})`}>
          <rect className="lane-box" x={1} y={1} width={width - 2} height={LANE_PX - 5} />
          <text className="lane-count" x={width / 2} y={LANE_PX - 6} textAnchor="middle">
            {grouped(count)}
          </text>
        </g>
      ))}
    </svg>
  );
});

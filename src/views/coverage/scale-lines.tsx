import { memo } from "react";
import type { ColumnPlot } from "./column-shape.ts";
import { type PlotScale, tickWords } from "./plot-scale.ts";

export interface ScaleLinesProps {
  readonly scale: PlotScale;
  readonly isShare: boolean;
  readonly plot: ColumnPlot;
}

const LABEL_GAP_PX = 8;

/** The lines across the plot with their values; the foot has none, as the years stand below it. */
export const ScaleLines = memo(function ScaleLines({ scale: { top, ticks }, isShare, plot }: ScaleLinesProps) {
  const { x, y, width, height } = plot;
  const lines = ticks.map((value) => ({ value, lineY: y + height * (1 - value / top) }));
  return (
    <g className="scale-lines">
      <path className="scale-line" d={lines.map(({ lineY }) => `M${x} ${lineY}h${width}`).join("")} />
      {lines.map(({ value, lineY }) => (
        <text key={value} x={x - LABEL_GAP_PX} y={lineY} dy="0.355em" textAnchor="end">
          {tickWords(value, isShare)}
        </text>
      ))}
    </g>
  );
});

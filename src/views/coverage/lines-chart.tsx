import { memo } from "react";
import type { ColumnPlot } from "./column-shape.ts";
import type { CoverageStack } from "./coverage-rows.ts";
import { linePaths } from "./line-paths.ts";

export interface LinesChartProps {
  readonly stack: CoverageStack;
  readonly isShare: boolean;
  readonly plot: ColumnPlot;
  /** The value at the plot's upper edge. */
  readonly top: number;
}

/** The parts as lines in place of columns, each with its colour, its dashes and an edge that shows on any ground. */
export const LinesChart = memo(function LinesChart({ stack, isShare, plot, top }: LinesChartProps) {
  const bandPx = plot.width / Math.max(1, stack.rows.length);
  const paths = linePaths(
    stack,
    isShare,
    (bin) => plot.x + (bin + 0.5) * bandPx,
    (value) => plot.y + plot.height * (1 - value / top),
  );
  return (
    <g className="series-lines" pointerEvents="none">
      {paths.map(({ part, solid, dashed, dots }) => (
        <g key={part} className={`series-line part-${stack.parts[part]?.colour ?? "none"}`}>
          <path className="line-edge" d={solid + dashed} />
          <path className="line-core" d={solid} />
          {dashed !== "" && <path className="line-core unfinished-line" d={dashed} />}
          {dots.map(({ x, y }) => (
            <circle key={x} cx={x} cy={y} r={2.5} />
          ))}
        </g>
      ))}
    </g>
  );
});

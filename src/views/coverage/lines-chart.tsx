import { useYAxisScale } from "recharts";
import { PLOT_MARGIN } from "./coverage-layout.ts";
import type { CoverageStack } from "./coverage-rows.ts";
import { linePaths } from "./line-paths.ts";

export interface LinesChartProps {
  readonly stack: CoverageStack;
  readonly isShare: boolean;
  readonly widthPx: number;
}

/** The parts as lines in place of columns, each with its colour, its dashes and an edge that shows on any ground. */
export function LinesChart({ stack, isShare, widthPx }: LinesChartProps) {
  const scale = useYAxisScale();
  if (scale === undefined) return null;
  const bandPx = (widthPx - PLOT_MARGIN.left - PLOT_MARGIN.right) / Math.max(1, stack.rows.length);
  const paths = linePaths(
    stack,
    isShare,
    (bin) => PLOT_MARGIN.left + (bin + 0.5) * bandPx,
    (value) => Number(scale(value) ?? 0),
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
}

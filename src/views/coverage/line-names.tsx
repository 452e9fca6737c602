import { memo } from "react";
import type { ColumnPlot } from "./column-shape.ts";
import { NAMES_PX } from "./coverage-layout.ts";
import type { CoverageStack } from "./coverage-rows.ts";
import { fittingName, lineEnds } from "./line-ends.ts";

export interface LineNamesProps {
  readonly stack: CoverageStack;
  readonly isShare: boolean;
  readonly plot: ColumnPlot;
  /** The value at the plot's upper edge. */
  readonly top: number;
}

const GAP_PX = 6;

/** What each line is called, beside its end, so that no eye must go back to the legend; those who listen have that one. */
export const LineNames = memo(function LineNames({ stack, isShare, plot, top }: LineNamesProps) {
  const bandPx = plot.width / Math.max(1, stack.rows.length);
  const heightPx = plot.y + plot.height;
  const ends = lineEnds(stack, isShare, (value) => plot.y + plot.height * (1 - value / top), heightPx - GAP_PX);
  // From the middle of the last bin on, where the lines end.
  const left = plot.x + plot.width - bandPx / 2;
  const nameX = bandPx / 2 + 2 * GAP_PX;
  return (
    <svg
      width={nameX + NAMES_PX - GAP_PX}
      height={heightPx}
      style={{ position: "absolute", left, top: 0, pointerEvents: "none" }}
      aria-hidden="true"
    >
      {ends.map(({ part, endY, nameY }) => (
        <g key={part}>
          <path className="scale-line" d={`M${GAP_PX} ${endY}L${nameX - GAP_PX / 2} ${nameY}`} />
          <text x={nameX} y={nameY} dy="0.355em">
            {fittingName(stack.parts[part]?.name ?? "")}
          </text>
        </g>
      ))}
    </svg>
  );
});

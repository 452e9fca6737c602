import { memo } from "react";
import { grouped } from "../../ui/count-words.ts";
import { type ColumnBox, columnPaths } from "./column-shape.ts";
import type { CoverageStack } from "./coverage-rows.ts";
import { findPeaks } from "./peaks.ts";

export interface CoverageColumnsProps {
  readonly stack: CoverageStack;
  /** A column a row of the stack. */
  readonly boxes: readonly ColumnBox[];
  readonly isShare: boolean;
}

/**
 * All columns: parts a pixel apart, one on the other or side by side, with an edge that shows on any ground; dashed when the bin is not over. Peaks of
 * counts have their number above them where it is the column's height.
 *
 * One mark a part, not one a part and column: hundreds of marks take longer to draw than a frame.
 */
export const CoverageColumns = memo(function CoverageColumns({ stack, boxes, isShare }: CoverageColumnsProps) {
  const { parts, edges, unfinished } = columnPaths(stack, boxes);
  const numbered = new Set(isShare || stack.isCompared === true ? [] : findPeaks(stack.rows).map(({ start }) => start));
  return (
    <g className="columns">
      {stack.parts.map(({ id, colour }, part) => (
        <path key={id} className={`column part-${colour ?? "none"}`} d={parts[part]} />
      ))}
      <path className="column-edge" d={edges} />
      <path className="column-edge unfinished" d={unfinished} />
      {boxes
        .filter(({ row }) => numbered.has(row.start))
        .map(({ row, x, y, width }) => (
          <text key={row.start} className="peak" x={x + width / 2} y={y - 6} textAnchor="middle">
            {grouped(row.total)}
          </text>
        ))}
    </g>
  );
});

import type { DayNumber } from "../../model/day-number.ts";
import { type ColumnPlot, columnBoxes, columnPaths } from "./column-shape.ts";
import type { CoverageStack } from "./coverage-rows.ts";

export interface CoverageColumnsProps {
  readonly stack: CoverageStack;
  readonly plot: ColumnPlot;
  /** A total in pixels. */
  readonly heightOf: (total: number) => number;
  /** First day of the column that is pointed at. */
  readonly active: unknown;
  /** First days of the columns that have their number above them. */
  readonly numbered: ReadonlySet<DayNumber>;
}

/**
 * All columns: parts a pixel apart, with an edge that shows on any ground; dashed when the bin is not over.
 *
 * One mark a part, not one a part and column: hundreds of marks take longer to draw than a frame.
 */
export function CoverageColumns({ stack, plot, heightOf, active, numbered }: CoverageColumnsProps) {
  const boxes = columnBoxes(stack, plot, heightOf);
  const { parts, edges, unfinished } = columnPaths(stack, boxes);
  const pointedAt = boxes.find(({ row, height }) => row.start === active && height > 0);
  return (
    <g className="columns">
      {stack.parts.map(({ id, colour }, part) => (
        <path key={id} className={`column part-${colour ?? "none"}`} d={parts[part]} />
      ))}
      <path className="column-edge" d={edges} />
      <path className="column-edge unfinished" d={unfinished} />
      {pointedAt !== undefined && (
        <rect
          className="column-edge active"
          x={pointedAt.x}
          y={pointedAt.y}
          width={pointedAt.width}
          height={pointedAt.height}
        />
      )}
      {boxes
        .filter(({ row }) => numbered.has(row.start))
        .map(({ row, x, y, width }) => (
          <text key={row.start} className="peak" x={x + width / 2} y={y - 6} textAnchor="middle">
            {row.total}
          </text>
        ))}
    </g>
  );
}

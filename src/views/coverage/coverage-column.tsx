import { columnBlocks } from "./column-shape.ts";
import type { CoverageRow, StackPart } from "./coverage-rows.ts";

export interface CoverageColumnProps {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly row: CoverageRow;
  readonly parts: readonly StackPart[];
  readonly isActive: boolean;
  /** The number above the column; null for none. */
  readonly peakWords: string | null;
}

/** One column: its parts a pixel apart, with an edge that shows on any ground; dashed when the bin is not over. */
export function CoverageColumn({ x, y, width, height, row, parts, isActive, peakWords }: CoverageColumnProps) {
  return (
    <g className={isActive ? "column active" : "column"}>
      {columnBlocks(row, y, height).map((block) => (
        <rect
          key={block.part}
          x={x}
          width={width}
          y={block.y}
          height={block.height}
          className={`part-${parts[block.part]?.colour ?? "none"}`}
        />
      ))}
      {height > 0 && (
        <rect
          className={row.isUnfinished ? "column-edge unfinished" : "column-edge"}
          x={x}
          y={y}
          width={width}
          height={height}
        />
      )}
      {peakWords !== null && (
        <text className="peak" x={x + width / 2} y={y - 6} textAnchor="middle">
          {peakWords}
        </text>
      )}
    </g>
  );
}

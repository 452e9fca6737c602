import { useRef } from "react";
import { Bar, BarChart, CartesianGrid, Tooltip, XAxis, YAxis } from "recharts";
import type { DayNumber } from "../../model/day-number.ts";
import type { CountUnit } from "../../model/filter.ts";
import type { Grain } from "../../model/grain.ts";
import type { PartialDate } from "../../model/partial-date.ts";
import { CoverageColumn } from "./coverage-column.tsx";
import { PLOT_MARGIN } from "./coverage-layout.ts";
import type { CoverageRow, CoverageStack } from "./coverage-rows.ts";
import { CoverageTip } from "./coverage-tip.tsx";
import { highestValue } from "./line-paths.ts";
import { LinesChart } from "./lines-chart.tsx";
import { findPeaks } from "./peaks.ts";
import { ZoomSurface } from "./zoom-surface.tsx";

export interface ColumnsChartProps {
  readonly stack: CoverageStack;
  readonly shape: "columns" | "lines";
  readonly grain: Grain;
  readonly isShare: boolean;
  readonly unit: CountUnit;
  readonly widthPx: number;
  readonly heightPx: number;
  /** What milestones take from the top, in pixels. */
  readonly bandPx: number;
  /** What the picture is, for those who do not see it. */
  readonly name: string;
  readonly onChoose: (start: DayNumber) => void;
  readonly onZoom: (dates: { readonly from: PartialDate; readonly to: PartialDate }) => void;
  readonly onWhole: () => void;
}

/** Stacked columns, or their parts as lines. Arrow keys move from column to column; Enter or a click chooses one. */
export function ColumnsChart(props: ColumnsChartProps) {
  const { stack, shape, grain, isShare, unit, widthPx, heightPx, bandPx, name, onChoose, onZoom, onWhole } = props;
  const active = useRef<DayNumber | null>(null);
  const isLines = shape === "lines";
  const numbers = new Set(isShare || isLines ? [] : findPeaks(stack.rows).map(({ start }) => start));
  const chooseActive = () => active.current !== null && onChoose(active.current);
  return (
    <ZoomSurface
      {...{ name, grain, unit, widthPx, onZoom, onWhole }}
      rows={stack.rows}
      activeBin={() => stack.rows.findIndex(({ start }) => start === active.current)}
      onEnter={chooseActive}
    >
      <BarChart
        width={widthPx}
        height={heightPx}
        data={[...stack.rows]}
        margin={{ top: PLOT_MARGIN.top + bandPx, right: PLOT_MARGIN.right, bottom: 0, left: 0 }}
        barCategoryGap="8%"
        accessibilityLayer
        title={name}
        onClick={(state) => {
          const row = stack.rows[Number(state.activeTooltipIndex)];
          if (row !== undefined) onChoose(row.start);
        }}
      >
        <CartesianGrid vertical={false} stroke="var(--line)" />
        <XAxis dataKey="start" hide />
        <YAxis
          width={PLOT_MARGIN.left}
          allowDecimals={isShare}
          domain={isShare && !isLines ? [0, 1] : [0, "auto"]}
          tickFormatter={(value: number) => (isShare ? `${Math.round(value * 100)}%` : String(value))}
          tickLine={false}
          axisLine={false}
          tick={{ fontSize: 11, fill: "var(--ink-3)" }}
        />
        <Tooltip
          isAnimationActive={false}
          cursor={{ fill: "var(--sunken)", opacity: 0.6 }}
          content={({ payload }) => {
            const row: CoverageRow | undefined = payload?.[0]?.payload;
            active.current = row?.start ?? null;
            return row === undefined ? null : (
              <CoverageTip row={row} parts={stack.parts} {...{ grain, isShare, unit }} />
            );
          }}
        />
        <Bar
          dataKey={(row: CoverageRow) =>
            isLines ? highestValue(row, isShare) : isShare ? Math.min(1, row.total) : row.total
          }
          isAnimationActive={false}
          shape={({ x, y, width, height, originalDataIndex, isActive }) => {
            const row = stack.rows[originalDataIndex];
            if (isLines)
              return (
                <rect
                  className={isActive ? "line-cursor active" : "line-cursor"}
                  {...{ x, width }}
                  y={0}
                  height={heightPx}
                />
              );
            return (
              row !== undefined && (
                <CoverageColumn
                  {...{ x, y, width, height, isActive, row }}
                  parts={stack.parts}
                  peakWords={numbers.has(row.start) ? String(row.total) : null}
                />
              )
            );
          }}
        />
        {isLines && <LinesChart {...{ stack, isShare, widthPx }} />}
      </BarChart>
    </ZoomSurface>
  );
}

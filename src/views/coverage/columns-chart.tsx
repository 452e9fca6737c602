import { memo, useRef } from "react";
import {
  Bar,
  BarChart,
  CartesianGrid,
  Line,
  Tooltip,
  useActiveTooltipLabel,
  usePlotArea,
  useYAxisScale,
  XAxis,
  YAxis,
} from "recharts";
import type { DayNumber } from "../../model/day-number.ts";
import type { CountUnit } from "../../model/filter.ts";
import type { Grain } from "../../model/grain.ts";
import type { PartialDate } from "../../model/partial-date.ts";
import { CoverageColumns } from "./coverage-columns.tsx";
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
export const ColumnsChart = memo(function ColumnsChart(props: ColumnsChartProps) {
  const { stack, shape, grain, isShare, unit, widthPx, heightPx, bandPx, name, onChoose, onZoom, onWhole } = props;
  const active = useRef<DayNumber | null>(null);
  const isLines = shape === "lines";
  const numbered = new Set(isShare || isLines ? [] : findPeaks(stack.rows).map(({ start }) => start));
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
          // With every tick drawn, none is measured, which would have the whole page laid out.
          interval={0}
          tickFormatter={(value: number) => tickWords(value, isShare)}
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
        {isLines ? (
          <Bar
            dataKey={(row: CoverageRow) => highestValue(row, isShare)}
            isAnimationActive={false}
            shape={({ x, width, isActive }) => (
              <rect
                className={isActive ? "line-cursor active" : "line-cursor"}
                {...{ x, width }}
                y={0}
                height={heightPx}
              />
            )}
          />
        ) : (
          // Draws nothing: it tells the axis and the tip of the totals, as one mark and not one a column.
          <Line dataKey={(row: CoverageRow) => (isShare ? Math.min(1, row.total) : row.total)} {...UNSEEN} />
        )}
        {!isLines && <Columns {...{ stack, isShare, numbered }} />}
        {isLines && <LinesChart {...{ stack, isShare, widthPx }} />}
      </BarChart>
    </ZoomSurface>
  );
});

/** The foot of the columns says by itself that it is zero, and the years below leave no room for it. */
function tickWords(value: number, isShare: boolean): string {
  if (value === 0) return "";
  return isShare ? `${Math.round(value * 100)}%` : String(value);
}

const UNSEEN = { stroke: "none", dot: false, activeDot: false, isAnimationActive: false } as const;

interface ColumnsProps extends Pick<ColumnsChartProps, "stack" | "isShare"> {
  /** First days of the columns that have their number above them. */
  readonly numbered: ReadonlySet<DayNumber>;
}

/** The columns at the scale of the axis. */
function Columns({ stack, isShare, numbered }: ColumnsProps) {
  const plot = usePlotArea();
  const scale = useYAxisScale();
  const active = useActiveTooltipLabel();
  if (plot === undefined || scale === undefined) return null;
  const heightOf = (total: number) => plot.y + plot.height - (scale(isShare ? Math.min(1, total) : total) ?? 0);
  return <CoverageColumns {...{ stack, plot, heightOf, active, numbered }} />;
}

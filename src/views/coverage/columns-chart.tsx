import { useRef } from "react";
import { Bar, BarChart, CartesianGrid, Tooltip, XAxis, YAxis } from "recharts";
import type { DayNumber } from "../../model/day-number.ts";
import type { CountUnit } from "../../model/filter.ts";
import type { Grain } from "../../model/grain.ts";
import { CoverageColumn } from "./coverage-column.tsx";
import { PLOT_MARGIN } from "./coverage-layout.ts";
import type { CoverageRow, CoverageStack } from "./coverage-rows.ts";
import { CoverageTip } from "./coverage-tip.tsx";

export interface ColumnsChartProps {
  readonly stack: CoverageStack;
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
}

/** Stacked columns. Arrow keys move from column to column; Enter or a click chooses one. */
export function ColumnsChart(props: ColumnsChartProps) {
  const { stack, grain, isShare, unit, widthPx, heightPx, bandPx, name, onChoose } = props;
  const active = useRef<DayNumber | null>(null);
  const peak = Math.max(...stack.rows.map(({ total }) => total));
  const peaks = stack.rows.filter(({ total }) => total === peak).length;
  const chooseActive = () => active.current !== null && onChoose(active.current);
  return (
    // The chart inside has the focus and the role; this only listens to the key that Recharts leaves unused.
    <fieldset className="plot" aria-label={name} onKeyDown={(event) => event.key === "Enter" && chooseActive()}>
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
          domain={isShare ? [0, 1] : [0, "auto"]}
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
          dataKey={(row: CoverageRow) => (isShare ? Math.min(1, row.total) : row.total)}
          isAnimationActive={false}
          shape={({ x, y, width, height, originalDataIndex, isActive }) => {
            const row = stack.rows[originalDataIndex];
            const hasNumber = !isShare && row?.total === peak && peaks <= 2;
            return (
              row !== undefined && (
                <CoverageColumn
                  {...{ x, y, width, height, isActive, row }}
                  parts={stack.parts}
                  peakWords={hasNumber ? String(peak) : null}
                />
              )
            );
          }}
        />
      </BarChart>
    </fieldset>
  );
}

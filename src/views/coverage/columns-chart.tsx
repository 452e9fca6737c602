import { memo, useMemo, useRef } from "react";
import { Bar, BarChart, Tooltip, useActiveTooltipLabel, XAxis, YAxis } from "recharts";
import type { DayNumber } from "../../model/day-number.ts";
import type { CountUnit } from "../../model/filter.ts";
import type { Grain } from "../../model/grain.ts";
import type { PartialDate } from "../../model/partial-date.ts";
import { type ColumnBox, columnBoxes } from "./column-shape.ts";
import { CoverageColumns } from "./coverage-columns.tsx";
import { PLOT_MARGIN } from "./coverage-layout.ts";
import type { CoverageRow, CoverageStack } from "./coverage-rows.ts";
import { CoverageTip } from "./coverage-tip.tsx";
import { LineNames } from "./line-names.tsx";
import { LinesChart } from "./lines-chart.tsx";
import { stackScale } from "./plot-scale.ts";
import { ScaleLines } from "./scale-lines.tsx";
import { ZoomSurface } from "./zoom-surface.tsx";

export interface ColumnsChartProps {
  readonly stack: CoverageStack;
  readonly shape: "columns" | "lines";
  readonly grain: Grain;
  readonly isShare: boolean;
  readonly unit: CountUnit;
  readonly widthPx: number;
  readonly heightPx: number;
  /** Whether there is room for names beside the lines. */
  readonly hasNames: boolean;
  /** What milestones take from the top, in pixels. */
  readonly bandPx: number;
  /** What the picture is, for those who do not see it. */
  readonly name: string;
  readonly onChoose: (start: DayNumber) => void;
  readonly onZoom: (dates: { readonly from: PartialDate; readonly to: PartialDate }) => void;
  readonly onWhole: () => void;
}

/**
 * Stacked columns, or their parts as lines. Arrow keys move from column to column; Enter or a click chooses one.
 *
 * Recharts reads the columns out, by pointer and keys. What is seen is drawn beside it, a mark a part: its own marks, axis
 * and grid take several times as long as the frame that a change of the filter has.
 */
export const ColumnsChart = memo(function ColumnsChart(props: ColumnsChartProps) {
  const { stack, shape, grain, isShare, unit, widthPx, heightPx, hasNames, bandPx, name } = props;
  const { onChoose, onZoom, onWhole } = props;
  const active = useRef<DayNumber | null>(null);
  const isLines = shape === "lines";
  const { rows } = stack;
  const data = useMemo(() => [...rows], [rows]);
  const top = PLOT_MARGIN.top + bandPx;
  const scale = useMemo(() => stackScale(stack, isShare, isLines), [stack, isLines, isShare]);
  const plot = useMemo(
    () => ({
      x: PLOT_MARGIN.left,
      y: top,
      width: widthPx - PLOT_MARGIN.left - PLOT_MARGIN.right,
      height: heightPx - top,
    }),
    [widthPx, heightPx, top],
  );
  const boxes = useMemo(
    () => (isLines ? [] : columnBoxes(stack, plot, (value) => plot.height * Math.min(1, value / scale.top), isShare)),
    [stack, plot, scale, isLines, isShare],
  );
  const margin = useMemo(() => ({ ...PLOT_MARGIN, top, bottom: 0 }), [top]);
  const chooseActive = () => active.current !== null && onChoose(active.current);
  return (
    <ZoomSurface
      {...{ name, rows, grain, unit, widthPx, onZoom, onWhole }}
      activeBin={() => rows.findIndex(({ start }) => start === active.current)}
      onEnter={chooseActive}
    >
      <BarChart
        width={widthPx}
        height={heightPx}
        data={data}
        margin={margin}
        accessibilityLayer
        title={name}
        onClick={(state) => {
          const row = rows[Number(state.activeTooltipIndex)];
          if (row !== undefined) onChoose(row.start);
        }}
      >
        <XAxis dataKey="start" hide />
        <YAxis hide domain={WHOLE_DOMAIN} />
        <Bar dataKey="total" hide isAnimationActive={false} />
        <ScaleLines {...{ scale, isShare, plot }} />
        <Tooltip
          isAnimationActive={false}
          includeHidden
          cursor={CURSOR}
          content={({ payload }) => {
            const row: CoverageRow | undefined = payload?.[0]?.payload;
            active.current = row?.start ?? null;
            return row === undefined ? null : <CoverageTip {...{ row, stack, grain, isShare, unit }} />;
          }}
        />
        {isLines ? (
          <LinesChart {...{ stack, isShare, plot }} top={scale.top} />
        ) : (
          <>
            <CoverageColumns {...{ stack, boxes, isShare }} />
            <ActiveEdge boxes={boxes} />
          </>
        )}
      </BarChart>
      {isLines && hasNames && <LineNames {...{ stack, isShare, plot }} top={scale.top} />}
    </ZoomSurface>
  );
});

/** Recharts draws no height by it. */
const WHOLE_DOMAIN = [0, 1] as const;
const CURSOR = { fill: "var(--sunken)", opacity: 0.6 } as const;

/** Around the column that is read out. */
function ActiveEdge({ boxes }: { readonly boxes: readonly ColumnBox[] }) {
  const active = useActiveTooltipLabel();
  const box = boxes.find(({ row, height }) => row.start === active && height > 0);
  if (box === undefined) return null;
  return <rect className="column-edge active" x={box.x} y={box.y} width={box.width} height={box.height} />;
}

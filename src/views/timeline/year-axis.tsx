import { type TimeAxis, yearTicks } from "./time-axis.ts";

const AXIS_PX = 22;

/** The years above the lanes, and the column for what is due later. */
export function YearAxis({ axis }: { readonly axis: TimeAxis }) {
  const width = axis.plotPx + axis.laterPx;
  return (
    <svg className="lane-strip year-axis" viewBox={`0 0 ${width} ${AXIS_PX}`} aria-hidden="true">
      {yearTicks(axis).map(({ year, x, labelX, hasLabel }) => (
        <g key={year}>
          <path className="lane-year" d={`M${x} ${hasLabel && labelX >= x ? 4 : 14}V${AXIS_PX}`} />
          {hasLabel && (
            <text x={labelX} y={13}>
              {year}
            </text>
          )}
        </g>
      ))}
      <text x={width} y={13} textAnchor="end">
        later
      </text>
    </svg>
  );
}

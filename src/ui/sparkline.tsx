import { sparkBars, sparkPaths } from "./spark-bars.ts";

export interface SparklineProps {
  readonly counts: readonly number[];
  /** The largest count of all the lines that are compared. */
  readonly peak: number;
  readonly name: string;
  /** Where a day is marked, as a share of the width; what lies after it is paler. Null for none. */
  readonly markShare: number | null;
}

const WIDTH_PX = 92;
const HEIGHT_PX = 20;

/** Counts a year as small bars on a root scale; the last year has the accent, or a marked day has it. */
export function Sparkline({ counts, peak, name, markShare }: SparklineProps) {
  const markPx = markShare === null ? null : 0.5 + markShare * (WIDTH_PX - 1);
  const { usual, pale, last } = sparkPaths(sparkBars(counts, peak, WIDTH_PX, HEIGHT_PX), markPx);
  return (
    <svg className="spark-bars" width={WIDTH_PX} height={HEIGHT_PX} role="img" aria-label={name}>
      <path d={usual} />
      {pale !== "" && <path className="pale" d={pale} />}
      {last !== "" && <path className="last" d={last} />}
      {markPx !== null && <path className="mark-day" d={`M${markPx} 0V${HEIGHT_PX}`} />}
    </svg>
  );
}

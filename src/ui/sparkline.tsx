import { sparkBars } from "./spark-bars.ts";

export interface SparklineProps {
  readonly counts: readonly number[];
  /** The largest count of all the lines that are compared. */
  readonly peak: number;
  readonly name: string;
}

const WIDTH_PX = 92;
const HEIGHT_PX = 20;

/** Counts a year as small bars on a root scale; the last year has the accent. */
export function Sparkline({ counts, peak, name }: SparklineProps) {
  return (
    <svg className="spark-bars" width={WIDTH_PX} height={HEIGHT_PX} role="img" aria-label={name}>
      {sparkBars(counts, peak, WIDTH_PX, HEIGHT_PX).map((bar) => (
        <rect
          key={bar.x}
          className={bar.isLast ? "last" : undefined}
          x={bar.x}
          y={bar.y}
          width={bar.width}
          height={bar.height}
          opacity={bar.isEmpty ? 0.35 : 0.95}
        />
      ))}
    </svg>
  );
}

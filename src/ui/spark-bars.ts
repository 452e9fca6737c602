const GAP_SHARE = 0.26;
const FOOT_PX = 0.8;
const LEAST_PX = 2.4;

export interface SparkBar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly isEmpty: boolean;
  readonly isLast: boolean;
}

/**
 * Place one bar a count, in pixels from the top left. Heights follow the square root of `count / peak`, so that a
 * single report is seen beside forty; an empty year is a thin foot. Nothing for no counts.
 */
export function sparkBars(counts: readonly number[], peak: number, widthPx: number, heightPx: number): SparkBar[] {
  const step = widthPx / Math.max(1, counts.length);
  return counts.map((count, index) => {
    const grown = peak > 0 ? heightPx * Math.sqrt(Math.min(1, count / peak)) : 0;
    const height = count === 0 ? FOOT_PX : Math.max(LEAST_PX, grown);
    return {
      x: rounded(index * step),
      y: rounded(heightPx - height),
      width: rounded(step * (1 - GAP_SHARE)),
      height: rounded(height),
      isEmpty: count === 0,
      isLast: index === counts.length - 1,
    };
  });
}

function rounded(px: number): number {
  return Math.round(px * 10) / 10;
}

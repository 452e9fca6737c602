import type { CoverageRow, CoverageStack } from "./coverage-rows.ts";

/** One part of the stack as a line. */
export interface LinePath {
  /** Index of the part. */
  readonly part: number;
  /** Over all bins that are over; a share of nothing leaves a gap. */
  readonly solid: string;
  /** The last stretch, where the last bin is not over; "" else. */
  readonly dashed: string;
  /** Values with a gap on both sides, which no line would show. */
  readonly dots: readonly { readonly x: number; readonly y: number }[];
}

/** The value of a part in a bin: a count, or its share of the bin; null for a share of nothing. */
export function lineValue({ values, total }: CoverageRow, part: number, isShare: boolean): number | null {
  const value = values[part] ?? 0;
  if (!isShare) return value;
  return total === 0 ? null : value / total;
}

/** The highest value that any line reaches in a bin; 0 for a share of nothing. */
export function highestValue(row: CoverageRow, isShare: boolean): number {
  return Math.max(0, ...row.values.map((_, part) => lineValue(row, part, isShare) ?? 0));
}

/** Every part as a line through the middles of its bins; `x` by bin and `y` by value, in pixels. */
export function linePaths(
  { parts, rows }: CoverageStack,
  isShare: boolean,
  x: (bin: number) => number,
  y: (value: number) => number,
): LinePath[] {
  return parts.map((_, part) => {
    const points = rows.map((row, bin) => {
      const value = lineValue(row, part, isShare);
      return value === null ? null : { x: rounded(x(bin)), y: rounded(y(value)) };
    });
    const isOpen = rows.at(-1)?.isUnfinished === true;
    const over = isOpen ? points.slice(0, -1) : points;
    const [before, last] = [over.at(-1), points.at(-1)];
    const hasDash = isOpen && before != null && last != null;
    return {
      part,
      solid: pathThrough(over),
      dashed: hasDash ? `M${before.x} ${before.y}L${last.x} ${last.y}` : "",
      dots: points.flatMap((point, bin) => {
        const isAlone = (points[bin - 1] ?? null) === null && (points[bin + 1] ?? null) === null;
        return point !== null && isAlone ? [point] : [];
      }),
    };
  });
}

function pathThrough(points: readonly ({ readonly x: number; readonly y: number } | null)[]): string {
  return points
    .map((point, at) => (point === null ? "" : `${(points[at - 1] ?? null) === null ? "M" : "L"}${point.x} ${point.y}`))
    .join("");
}

function rounded(px: number): number {
  return Math.round(px * 10) / 10;
}

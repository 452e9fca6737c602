import { calendarDayOf, type DayNumber, dayNumberOf } from "../model/day-number.ts";

const GAP_SHARE = 0.26;
const FOOT_PX = 0.8;
const LEAST_PX = 2.4;
/** More bars than this are narrower than a pixel can show; neighbours are added up. */
const MOST_BARS = 46;

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
 * single report is seen beside forty; an empty year is a thin foot. Nothing for no counts. Past 46 counts, as many
 * neighbours as it takes share a bar.
 */
export function sparkBars(counts: readonly number[], peak: number, widthPx: number, heightPx: number): SparkBar[] {
  const joined = joinNeighbours(counts, Math.ceil(counts.length / MOST_BARS));
  const step = widthPx / Math.max(1, joined.length);
  return joined.map((count, index) => {
    const grown = peak > 0 ? heightPx * Math.sqrt(Math.min(1, count / peak)) : 0;
    const height = count === 0 ? FOOT_PX : Math.max(LEAST_PX, grown);
    return {
      x: rounded(index * step),
      y: rounded(heightPx - height),
      width: rounded(step * (1 - GAP_SHARE)),
      height: rounded(height),
      isEmpty: count === 0,
      isLast: index === joined.length - 1,
    };
  });
}

/** Bars as SVG paths, by how they are drawn: as one mark each, as cards hold more bars than a frame can draw apart. */
export interface SparkPaths {
  readonly usual: string;
  /** Empty years, and all after the marked day. */
  readonly pale: string;
  /** The last one, where no day is marked. */
  readonly last: string;
}

/** The paths of bars with a day marked at `markPx`, null for none. */
export function sparkPaths(bars: readonly SparkBar[], markPx: number | null): SparkPaths {
  const paths = { usual: "", pale: "", last: "" };
  for (const bar of bars) {
    const isLater = markPx !== null && bar.x + bar.width / 2 > markPx;
    const sort = bar.isEmpty || isLater ? "pale" : bar.isLast && markPx === null ? "last" : "usual";
    paths[sort] += `M${bar.x} ${bar.y}h${bar.width}v${bar.height}h${-bar.width}z`;
  }
  return paths;
}

/** Where a day lies on the bars of `years` years from `firstYear` on: 0 at or before the first day, 1 after the last. */
export function dayShare(day: DayNumber, firstYear: number, years: number): number {
  const { year } = calendarDayOf(day);
  const [start, next] = [dayNumberOf(year, 1, 1), dayNumberOf(year + 1, 1, 1)];
  const passed = year - firstYear + (day + 1 - start) / (next - start);
  return Math.min(1, Math.max(0, passed / Math.max(1, years)));
}

function joinNeighbours(counts: readonly number[], size: number): readonly number[] {
  if (size < 2) return counts;
  const joined: number[] = [];
  for (const [place, count] of counts.entries()) {
    const bar = Math.floor(place / size);
    joined[bar] = (joined[bar] ?? 0) + count;
  }
  return joined;
}

function rounded(px: number): number {
  return Math.round(px * 10) / 10;
}

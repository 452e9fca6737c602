import type { Coverage } from "../../model/answers.ts";
import { calendarDayOf, type DayNumber } from "../../model/day-number.ts";
import { binEnd } from "./coverage-rows.ts";

/** Room around the columns, in pixels; the axis and the lane below use the same. */
export const PLOT_MARGIN = { left: 40, right: 8, top: 24 } as const;

/** What is kept free for names beside lines. */
export const NAMES_PX = 136;
/** A narrower picture needs all of its width for the lines. */
const LEAST_NAMED_PX = 700;
/** More lines than these end in a knot, of which a column of names tells less than the legend. */
const MOST_NAMED = 4;

const LABEL_PX = 38;
const LEAST_BOX_PX = 16;
/** More rows of lanes would be higher than what they stand below. */
const MOST_ROWS = 4;

/** What of a picture's width is kept free for names, as the ends of its lines have them. */
export function namesRoomPx(widthPx: number, lines: number): number {
  return widthPx < LEAST_NAMED_PX || lines > MOST_NAMED ? 0 : NAMES_PX;
}

export interface YearLabel {
  readonly year: number;
  /** Centre of the year's bins, in pixels from the drawing's left edge. */
  readonly x: number;
}

/** A year's label below its bins; as many years are skipped as it takes to keep the labels apart, the last one stays. */
export function yearLabels(coverage: Coverage, widthPx: number): YearLabel[] {
  const labels: YearLabel[] = [];
  const step = bandPx(coverage, widthPx);
  let first = 0;
  for (let bin = 1; bin <= coverage.starts.length; bin++) {
    const year = yearOf(coverage.starts[first]);
    if (bin < coverage.starts.length && yearOf(coverage.starts[bin]) === year) continue;
    labels.push({ year, x: PLOT_MARGIN.left + ((first + bin) / 2) * step });
    first = bin;
  }
  const apart = labels.length < 2 ? LABEL_PX : (labels.at(-1)?.x ?? 0) / labels.length;
  const stride = Math.max(1, Math.ceil(LABEL_PX / Math.max(1, apart)));
  return labels.filter((_, place) => (labels.length - 1 - place) % stride === 0);
}

export interface LaneBox {
  readonly x: number;
  readonly width: number;
  /** 0 for the first lane; overlapping spans go to the next. */
  readonly lane: number;
  readonly count: number;
}

/**
 * Where reports with too coarse a date are drawn: across all that their date may mean, never in a column. Where they take
 * more than four lanes, those of one first and one last year are drawn as one.
 */
export function laneBoxes(coverage: Coverage, widthPx: number): LaneBox[] {
  const boxes = packLanes(coverage, coverage.coarse, widthPx);
  return boxes.every(({ lane }) => lane < MOST_ROWS)
    ? boxes
    : packLanes(coverage, joinByYears(coverage.coarse), widthPx);
}

function joinByYears(lanes: Coverage["coarse"]): Coverage["coarse"] {
  const joined = new Map<string, Coverage["coarse"][number]>();
  for (const lane of lanes) {
    const key = `${yearOf(lane.start)} ${yearOf(lane.end - 1)}`;
    const { end, count } = joined.get(key) ?? { end: lane.end, count: 0 };
    const start = joined.get(key)?.start ?? lane.start;
    joined.set(key, { start, end: Math.max(end, lane.end), count: count + lane.count });
  }
  return [...joined.values()];
}

function packLanes(coverage: Coverage, coarse: Coverage["coarse"], widthPx: number): LaneBox[] {
  const laneEnds: number[] = [];
  return coarse.map(({ start, end, count }) => {
    const left = dayX(coverage, widthPx, start);
    const width = Math.max(LEAST_BOX_PX, dayX(coverage, widthPx, end) - left);
    const x = Math.min(left, widthPx - PLOT_MARGIN.right - width);
    const free = laneEnds.findIndex((laneEnd) => laneEnd <= x + 0.5);
    const lane = free < 0 ? laneEnds.length : free;
    laneEnds[lane] = x + width;
    return { x, width, lane, count };
  });
}

/** A day's place in pixels from the left edge: bins are equally wide, days share out their bin. */
export function dayX(coverage: Coverage, widthPx: number, day: DayNumber): number {
  const { starts } = coverage;
  const bins = starts.length;
  const firstAfter = starts.findIndex((start) => start > day);
  const bin = Math.max(0, (firstAfter < 0 ? bins : firstAfter) - 1);
  const start = starts[bin] ?? 0;
  const share = Math.min(1, Math.max(0, (day - start) / Math.max(1, binEnd(coverage, bin) - start)));
  return PLOT_MARGIN.left + (bin + share) * bandPx(coverage, widthPx);
}

function bandPx({ starts }: Coverage, widthPx: number): number {
  return Math.max(1, widthPx - PLOT_MARGIN.left - PLOT_MARGIN.right) / Math.max(1, starts.length);
}

function yearOf(day: DayNumber | undefined): number {
  return day === undefined ? Number.NaN : calendarDayOf(day).year;
}

import { calendarDayOf, type DayNumber, dayNumberOf } from "../../model/day-number.ts";

/** The days that every lane spans, the same for all of them and for every day that is looked at. */
export interface TimeAxis {
  /** The first day of a year. */
  readonly first: DayNumber;
  readonly last: DayNumber;
  /** The width of `first` to `last`, in pixels from the strip's left edge. */
  readonly plotPx: number;
  /** The width of the column for what is due later. */
  readonly laterPx: number;
}

export interface YearTick {
  readonly year: number;
  readonly x: number;
  readonly hasLabel: boolean;
  /** Where its label begins: a little after it, or before it where the line of the last day leaves no room. */
  readonly labelX: number;
}

const LABEL_PX = 40;
/** What the last label needs, so that the line of the last day does not cross it. */
const LAST_LABEL_PX = 28;
/** How far the last label may begin before its year. */
const MOST_BEFORE_PX = 6;
const LABEL_PAD_PX = 3;
const WIDE_LATER_PX = 56;
const NARROW_LATER_PX = 44;
const NARROW_PX = 560;
/** A day that is asked for long after the collection's last does not squeeze the lanes. */
const MOST_YEARS_AFTER = 5;

/** The axis of a strip of `widthPx`: from the first year of the reports to the last day, or a later day that is looked at. */
export function timeAxis(firstYear: number, lastDay: DayNumber, asOf: DayNumber, widthPx: number): TimeAxis {
  const laterPx = widthPx < NARROW_PX ? NARROW_LATER_PX : WIDE_LATER_PX;
  const end = calendarDayOf(lastDay);
  const latest = dayNumberOf(end.year + MOST_YEARS_AFTER, end.month, end.day);
  const last = Math.max(lastDay, Math.min(asOf, latest));
  const first = Math.min(dayNumberOf(firstYear, 1, 1), dayNumberOf(end.year, 1, 1));
  return { first, last, plotPx: Math.max(1, widthPx - laterPx), laterPx };
}

/** Where a day starts, in pixels; days before and after the axis stand at its ends. */
export function dayX(axis: TimeAxis, day: DayNumber): number {
  return shareOfDay(axis, day) * axis.plotPx;
}

/** The same as a share of the plot, 0 to 1. */
export function shareOfDay({ first, last }: TimeAxis, day: DayNumber): number {
  return Math.min(1, Math.max(0, (day - first) / (last + 1 - first)));
}

/** The day at a share of the plot; the axis's first and last beyond its ends. */
export function dayOfShare({ first, last }: TimeAxis, share: number): DayNumber {
  return Math.min(last, Math.max(first, Math.floor(first + share * (last + 1 - first))));
}

/** A tick at the start of each year; as many labels are left out as it takes to keep them apart. */
export function yearTicks(axis: TimeAxis): YearTick[] {
  const [from, to] = [calendarDayOf(axis.first).year, calendarDayOf(axis.last).year];
  const yearPx = axis.plotPx / Math.max(1, to - from + 1);
  const stride = Math.max(1, Math.ceil(LABEL_PX / Math.max(1, yearPx)));
  return Array.from({ length: to - from + 1 }, (_, at) => {
    const x = dayX(axis, dayNumberOf(from + at, 1, 1));
    const room = axis.plotPx - x - LAST_LABEL_PX;
    const labelX = x + Math.max(-MOST_BEFORE_PX, Math.min(LABEL_PAD_PX, room));
    return { year: from + at, x, labelX, hasLabel: (to - from - at) % stride === 0 && room >= -MOST_BEFORE_PX };
  });
}

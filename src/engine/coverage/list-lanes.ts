import { type Coverage, MOST_LANES } from "../../model/answers.ts";
import { calendarDayOf, type DayNumber } from "../../model/day-number.ts";

type Lane = Coverage["coarse"][number];

/** The days of some lanes, by first day and then by end; end exclusive. */
export interface LaneDays {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** By lane a number for its first and last year, from 0 up to, not including, `years`. */
  readonly yearsOf: Int32Array;
  readonly years: number;
}

export function openLaneDays(lanes: readonly { readonly start: DayNumber; readonly end: DayNumber }[]): LaneDays {
  const numbers = new Map<string, number>();
  const yearsOf = Int32Array.from(lanes, ({ start, end }) => {
    const key = `${calendarDayOf(start).year} ${calendarDayOf(end - 1).year}`;
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  });
  return {
    starts: Int32Array.from(lanes, ({ start }) => start),
    ends: Int32Array.from(lanes, ({ end }) => end),
    yearsOf,
    years: numbers.size,
  };
}

/**
 * The lanes with a count, by first day; at most `MOST_LANES`: of more, those of one first and one last year are joined,
 * and of still more the last ones.
 */
export function listLanes(days: LaneDays, counts: Int32Array): Lane[] {
  let present = 0;
  for (let lane = 0; lane < counts.length; lane++) if (counts[lane]! > 0) present++;
  if (present > MOST_LANES) return joinLast(lanesOfYears(days, counts));
  const lanes: Lane[] = [];
  for (let lane = 0; lanes.length < present; lane++) {
    if (counts[lane]! > 0) lanes.push({ start: days.starts[lane]!, end: days.ends[lane]!, count: counts[lane]! });
  }
  return lanes;
}

/** One lane for each first and last year, over the days of those that have a count. */
function lanesOfYears({ starts, ends, yearsOf, years }: LaneDays, counts: Int32Array): Lane[] {
  const firstDays = new Int32Array(years);
  const endDays = new Int32Array(years);
  const sums = new Int32Array(years);
  for (let lane = 0; lane < counts.length; lane++) {
    if (counts[lane] === 0) continue;
    const number = yearsOf[lane]!;
    if (sums[number] === 0) firstDays[number] = starts[lane]!;
    if (sums[number] === 0 || ends[lane]! > endDays[number]!) endDays[number] = ends[lane]!;
    sums[number]! += counts[lane]!;
  }
  const joined: Lane[] = [];
  for (let number = 0; number < years; number++) {
    if (sums[number]! > 0) joined.push({ start: firstDays[number]!, end: endDays[number]!, count: sums[number]! });
  }
  return joined.sort((a, b) => a.start - b.start || a.end - b.end);
}

function joinLast(lanes: readonly Lane[]): Lane[] {
  if (lanes.length <= MOST_LANES) return [...lanes];
  const last = lanes.slice(MOST_LANES - 1).reduce((all, { end, count }) => ({
    start: all.start,
    end: Math.max(all.end, end),
    count: all.count + count,
  }));
  return [...lanes.slice(0, MOST_LANES - 1), last];
}

import { grouped } from "../../ui/count-words.ts";
import type { CoverageStack } from "./coverage-rows.ts";
import { highestValue } from "./line-paths.ts";

/** The axis of values, from 0 to `top`. */
export interface PlotScale {
  readonly top: number;
  /** Where its lines are, from the lowest; without the foot, and with the top. */
  readonly ticks: readonly number[];
}

/** Lines at most, unless a step is rounded up. */
const TICKS = 4;
const STEPS = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10] as const;

/** An axis of whole numbers that `highest` fits below; of nothing, one of 1. */
export function countScale(highest: number): PlotScale {
  const least = Math.max(1, highest / TICKS);
  const power = 10 ** Math.floor(Math.log10(least));
  const step = STEPS.map((own) => own * power).find((own) => own >= least && Number.isInteger(own)) ?? 10 * power;
  const count = Math.max(1, Math.ceil(highest / step));
  return { top: count * step, ticks: Array.from({ length: count }, (_, at) => (at + 1) * step) };
}

/** The same for shares of 1, in whole percents. */
export function shareScale(highest: number): PlotScale {
  const { top, ticks } = countScale(Math.round(highest * 1e6) / 1e4);
  return { top: top / 100, ticks: ticks.map((percent) => percent / 100) };
}

/** Columns of shares are all of the same height. */
const WHOLE_SHARE: PlotScale = { top: 1, ticks: [0.25, 0.5, 0.75, 1] };

/** The axis that fits what is drawn: whole columns, or parts where these stand side by side or are lines. */
export function stackScale({ rows, isCompared }: CoverageStack, isShare: boolean, isLines = false): PlotScale {
  const isApart = isLines || isCompared === true;
  const highest = Math.max(0, ...rows.map((row) => (isApart ? highestValue(row, isShare) : row.total)));
  if (isShare) return isApart ? shareScale(highest) : WHOLE_SHARE;
  return countScale(highest);
}

export function tickWords(value: number, isShare: boolean): string {
  return isShare ? `${Math.round(value * 100)}%` : grouped(value);
}

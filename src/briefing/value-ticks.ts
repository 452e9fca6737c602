export const SHARE_TICKS: readonly number[] = [0, 25, 50, 75, 100];

/** From 0 to the highest total or past it, in at most five equal steps of a round number. */
export function countTicks(highest: number): number[] {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, highest) / 5));
  const step = Math.max(1, [1, 2, 5, 10].map((own) => own * power).find((own) => own * 5 >= highest) ?? 10 * power);
  return Array.from({ length: Math.ceil(highest / step) + 1 }, (_, at) => at * step);
}

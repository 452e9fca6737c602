import { type BenchColumns, NO_DAY } from "../bench-columns.ts";

/** A number that is larger the earlier a row comes in a list of the newest: undated ones below all others. */
export function rankOf({ firstDays }: BenchColumns, row: number): number {
  return firstDays[row] === NO_DAY ? -1 - row : row;
}

import type { DayNumber } from "../../model/day-number.ts";
import type { CountUnit } from "../../model/filter.ts";
import type { Grain } from "../../model/grain.ts";
import type { PartialDate } from "../../model/partial-date.ts";
import { countedIn } from "../../ui/count-words.ts";
import { binName } from "../../ui/date-words.ts";
import { binRange } from "./bins.ts";
import { PLOT_MARGIN } from "./coverage-layout.ts";
import type { CoverageRow } from "./coverage-rows.ts";

/** Places of the bin where a choice began and of the one where it stands now, in either order. */
export type BinChoice = readonly [anchor: number, head: number];

/** The bin at `x` pixels from the chart's left edge; the nearest one beside the columns. */
export function binAtX(x: number, widthPx: number, bins: number): number {
  const bandPx = (widthPx - PLOT_MARGIN.left - PLOT_MARGIN.right) / Math.max(1, bins);
  return Math.min(bins - 1, Math.max(0, Math.floor((x - PLOT_MARGIN.left) / bandPx)));
}

/** Where the chosen bins lie, in pixels from the chart's left edge. */
export function choiceBox(
  choice: BinChoice,
  widthPx: number,
  bins: number,
): { readonly x: number; readonly width: number } {
  const [first, last] = ordered(choice);
  const bandPx = (widthPx - PLOT_MARGIN.left - PLOT_MARGIN.right) / Math.max(1, bins);
  return { x: PLOT_MARGIN.left + first * bandPx, width: (last - first + 1) * bandPx };
}

/** The dates that filter to exactly the chosen bins; null where one of them is none. */
export function choiceDates(
  choice: BinChoice,
  starts: readonly DayNumber[],
  grain: Grain,
): { readonly from: PartialDate; readonly to: PartialDate } | null {
  const [first, last] = ordered(choice);
  const [start, end] = [starts[first], starts[last]];
  if (start === undefined || end === undefined) return null;
  return { from: binRange(start, grain).from, to: binRange(end, grain).to };
}

/** The choice after an arrow key with shift; `active` is the bin that is read out. Null for other keys. */
export function choiceAfterKey(key: string, choice: BinChoice | null, active: number, bins: number): BinChoice | null {
  const step = key === "ArrowRight" ? 1 : key === "ArrowLeft" ? -1 : 0;
  if (step === 0 || bins === 0) return null;
  const [anchor, head] = choice ?? [active, active];
  return [anchor, Math.min(bins - 1, Math.max(0, head + step))];
}

/** What is chosen, to be read out: "Q1 2021 to Q4 2022, 34 reports. Enter shows only this time, Escape lets it go." */
export function choiceWords(choice: BinChoice, rows: readonly CoverageRow[], grain: Grain, unit: CountUnit): string {
  const [first, last] = ordered(choice);
  const chosen = rows.slice(first, last + 1);
  const names = [chosen[0], chosen.at(-1)].map((row) => (row === undefined ? "" : binName(row.start, grain)));
  const range = first === last ? names[0] : names.join(" to ");
  const count = countedIn(
    chosen.reduce((sum, { total }) => sum + total, 0),
    unit,
  );
  return `${range}, ${count}. Enter shows only this time, Escape lets it go.`;
}

function ordered([anchor, head]: BinChoice): readonly [first: number, last: number] {
  return anchor < head ? [anchor, head] : [head, anchor];
}

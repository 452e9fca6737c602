import type { Coverage } from "../../model/answers.ts";
import { calendarDayOf } from "../../model/day-number.ts";
import type { CountUnit } from "../../model/filter.ts";
import { binOf, type Grain, startOfBin } from "../../model/grain.ts";
import { countedIn, listed } from "../../ui/count-words.ts";
import { binPreposition, binWords } from "../../ui/date-words.ts";

/** Of the drawing, in pixels. */
export const BARS_HEIGHT_PX = 72;

/** Years are named no closer than this. */
const LEAST_LABEL_PX = 44;
/** Of bars as wide as this a sixth is left free between two. */
const LEAST_GAP_PX = 3;
const MOST_PEAKS_NAMED = 3;

/** A bar of one bin, in pixels from the top left; an empty bin has none. */
export interface AgreementBar {
  readonly bin: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The bin runs past the collection's last day. */
  readonly isUnfinished: boolean;
}

/** Place a bar a bin on a scale from 0 to the largest. */
export function agreementBars({ starts, totals, end, grain }: Coverage, widthPx: number): AgreementBar[] {
  const peak = Math.max(0, ...totals);
  const band = widthPx / Math.max(1, starts.length);
  return starts.flatMap((start, bin) => {
    const total = totals[bin] ?? 0;
    if (total === 0) return [];
    const height = (total / peak) * (BARS_HEIGHT_PX - 1);
    const isUnfinished = startOfBin(binOf(start, grain) + 1, grain) > end;
    const width = band * (band > LEAST_GAP_PX ? 0.84 : 1);
    return [{ bin, x: bin * band, y: BARS_HEIGHT_PX - height, width, height, isUnfinished }];
  });
}

/** The years below the bars, each where it begins. */
export function yearLabels({ starts }: Coverage, widthPx: number): { readonly x: number; readonly year: string }[] {
  const band = widthPx / Math.max(1, starts.length);
  const labels: { x: number; year: string }[] = [];
  for (const [bin, start] of starts.entries()) {
    const { year, month, day } = calendarDayOf(start);
    const x = bin * band;
    const isFree = x - (labels.at(-1)?.x ?? -LEAST_LABEL_PX) >= LEAST_LABEL_PX;
    if (month === 1 && day <= 7 && isFree && x <= widthPx - LEAST_LABEL_PX) labels.push({ x, year: String(year) });
  }
  return labels;
}

/** "Most in the first quarter of 2023, 9 reports; one report has no date", what the bars show and leave out. */
export function agreementCoverageWords({ starts, totals, grain, coarse, undated }: Coverage, unit: CountUnit): string {
  const peak = Math.max(0, ...totals);
  const peaks = starts.filter((_, bin) => totals[bin] === peak).map((start) => binWords(start, grain));
  const words: string[] = [];
  if (peak > 0) words.push(peakWords(peaks, starts.length, grain, countedIn(peak, unit)));
  const coarsely = coarse.reduce((sum, { count }) => sum + count, 0);
  if (coarsely > 0) words.push(`${countedIn(coarsely, unit)} dated too coarsely to place`);
  if (undated > 0) words.push(`${countedIn(undated, unit)} without a date`);
  return words.join("; ");
}

function peakWords(peaks: readonly string[], bins: number, grain: Grain, most: string): string {
  const when = `${binPreposition(grain)} ${listed(peaks, "and")}`;
  if (bins === 1) return `all ${when}`;
  if (peaks.length === bins) return `${most} in every ${grain}`;
  if (peaks.length > MOST_PEAKS_NAMED) return `most in ${peaks.length} of ${bins} ${grain}s, ${most} each`;
  return `most ${when}, ${most}${peaks.length > 1 ? " each" : ""}`;
}

import type { Coverage } from "../../model/answers.ts";
import type { CountUnit } from "../../model/filter.ts";
import { MOST_BINS } from "../../model/grain.ts";
import { countedIn, grouped } from "../../ui/count-words.ts";
import { binWords } from "../../ui/date-words.ts";
import { BIN_NOUNS, nextStart } from "./bins.ts";

/** What is drawn of an answer, and in words what is not. */
export interface BoundCoverage {
  readonly drawn: Coverage;
  /** Empty when all is drawn. */
  readonly leftOut: string;
}

/** The run of at most 400 bins with the most articles, the first of equals, and the coarse dates that touch it. */
export function boundCoverage(coverage: Coverage, unit: CountUnit = "reports"): BoundCoverage {
  const { starts, totals, grain } = coverage;
  if (starts.length <= MOST_BINS) return { drawn: coverage, leftOut: "" };
  const first = fullestRun(totals);
  const cut = <Value>(values: readonly Value[]) => values.slice(first, first + MOST_BINS);
  const [start, last] = [starts[first] ?? 0, starts[first + MOST_BINS - 1] ?? 0];
  const end = nextStart(last, grain);
  const coarse = coverage.coarse.filter((lane) => lane.end > start && lane.start < end);
  const drawn: Coverage = {
    ...coverage,
    starts: cut(starts),
    totals: cut(totals),
    series: coverage.series.map((series) => ({ ...series, counts: cut(series.counts) })),
    coarse,
  };
  const lost = articlesIn(coverage) - articlesIn(drawn);
  const bins = `${MOST_BINS} of ${grouped(starts.length)} ${BIN_NOUNS[grain][1]}`;
  const range = `from ${binWords(start, grain)} to ${binWords(last, grain)}`;
  return { drawn, leftOut: `Only ${bins} are drawn, ${range}; outside of them: ${countedIn(lost, unit)}.` };
}

function fullestRun(totals: readonly number[]): number {
  let sum = 0;
  let [best, most] = [0, -1];
  for (const [bin, total] of totals.entries()) {
    sum += total - (totals[bin - MOST_BINS] ?? 0);
    if (bin < MOST_BINS - 1 || sum <= most) continue;
    [best, most] = [bin - MOST_BINS + 1, sum];
  }
  return best;
}

function articlesIn({ totals, coarse }: Coverage): number {
  return totals.reduce((sum, total) => sum + total, 0) + coarse.reduce((sum, { count }) => sum + count, 0);
}

import type { Coverage, CoverageSeries } from "../../model/answers.ts";
import type { Grain } from "../../model/grain.ts";
import type { Questions } from "../../model/questions.ts";
import { type Dataset, lastDayOfCollection, NO_DAY } from "../dataset.ts";
import { judgeFilter } from "../filter/judge-filter.ts";
import type { KeptSet } from "../filter/set-cache.ts";
import { remember } from "../remember.ts";
import { rowSpaceOf } from "../row-set/row-space.ts";
import { standInRows } from "../stories/stand-in-rows.ts";
import { type BinEdges, binEdgesOf } from "./bin-edges.ts";
import { countLanes } from "./coarse-lanes.ts";
import { compareSeries } from "./compare-series.ts";
import { countBins } from "./count-bins.ts";
import { dateSetsOf } from "./date-sets.ts";
import { fittingGrain } from "./fitting-grain.ts";
import { shareOut } from "./group-shares.ts";
import { stackSeries } from "./stack-series.ts";

type CoverageAsked = Questions["coverage"]["ask"];

/** A set to write over while counting. */
const scratchOf = remember((dataset) => rowSpaceOf(dataset).kernel.makeBits());

/**
 * Count passing articles over time.
 *
 * An article lies in a bin when all days on which it may have been published do; else it is coarse, or undated when
 * they are not known. So `passing` is the sum of totals, coarse and undated. All values of a passing article count,
 * also those of a dimension that is filtered. A story counts as its first dated article that passes.
 */
export function answerCoverage(dataset: Dataset, asked: CoverageAsked): Coverage {
  const { filter, mostBins, unit = "reports" } = asked;
  const counted = standInRows(dataset, judgeFilter(dataset, filter).passing, unit);
  const grain = mostBins === undefined ? asked.grain : fittingGrain(dataset, counted, asked.grain, mostBins);
  const bins = binEdgesOf(dataset, grain);
  const all = countTotals(dataset, grain, bins, counted);
  const { first, end } = rangeOf(all);
  const totals: number[] = [];
  for (let bin = first; bin < end; bin++) totals.push(all[bin]!);
  const coarse = countLanes(dataset, grain, counted);
  const drawn = totals.reduce((sum, count) => sum + count, 0);
  const lastDay = lastDayOfCollection(dataset);
  return {
    grain,
    starts: bins.starts.slice(first, end),
    totals,
    ...seriesOf(dataset, { ...asked, grain, first, end }, counted, totals),
    coarse,
    undated: counted.size - drawn - coarse.reduce((sum, { count }) => sum + count, 0),
    passing: counted.size,
    end: lastDay === NO_DAY ? 0 : lastDay + 1,
  };
}

/** The series of the bins from `first` up to, not including, `end`. */
function seriesOf(
  dataset: Dataset,
  { by, filter, compare, grain, first, end }: CoverageAsked & { readonly first: number; readonly end: number },
  counted: KeptSet,
  totals: readonly number[],
): Pick<Coverage, "series" | "isCompared"> {
  if (by === "all") return { series: wholeSeries(totals) };
  const asked = { grain, by, first, end };
  if (compare === true && filter[by].length > 1) {
    return { series: compareSeries(dataset, asked, filter[by], counted, scratchOf(dataset)), isCompared: true };
  }
  return { series: stackSeries(shareOut(dataset, asked, counted, scratchOf(dataset)), totals) };
}

function countTotals(dataset: Dataset, grain: Grain, bins: BinEdges, counted: KeptSet): Float64Array {
  const totals = new Float64Array(bins.edges.length - 1);
  const fitting = dateSetsOf(dataset).fitting[grain];
  countBins(rowSpaceOf(dataset).kernel, bins, counted.bits, fitting.bits, (first, counts) => totals.set(counts, first));
  return totals;
}

/** The bins from the first to the last with an article. */
function rangeOf(totals: Float64Array): { readonly first: number; readonly end: number } {
  let [first, end] = [0, totals.length];
  while (first < end && totals[first] === 0) first++;
  while (end > first && totals[end - 1] === 0) end--;
  return { first, end };
}

function wholeSeries(totals: readonly number[]): CoverageSeries[] {
  return totals.length === 0 ? [] : [{ id: "all", name: "All", groups: 1, counts: [...totals] }];
}

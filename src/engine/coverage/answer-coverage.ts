import type { Coverage, CoverageGroup } from "../../model/answers.ts";
import { binOf, startOfBin } from "../../model/grain.ts";
import type { Questions } from "../../model/questions.ts";
import { type Dataset, type DimensionColumn, lastDayOfCollection, NO_DAY } from "../dataset.ts";
import { countUndated } from "../facets/answer-facets.ts";
import { judgeFilter } from "../filter/judge-filter.ts";
import { type RowSet, visitRows } from "../row-set/row-set.ts";
import { standInRows } from "../stories/stand-in-rows.ts";
import { chooseSeries } from "./choose-series.ts";
import { fittingGrain } from "./fitting-grain.ts";

/** The bin of each passing article that lies in one bin for certain, or `NO_BIN`. */
type RowBins = Int32Array;

const NO_BIN = -1;

/**
 * Count passing articles over time.
 *
 * An article lies in a bin when all days on which it may have been published do; else it is coarse, or undated when
 * they are not known. So `passing` is the sum of totals, coarse and undated. All values of a passing article count,
 * also those of a dimension that is filtered. A story counts as its first dated article that passes.
 */
export function answerCoverage(dataset: Dataset, asked: Questions["coverage"]["ask"]): Coverage {
  const { filter, by, mostBins, unit = "reports" } = asked;
  const counted = standInRows(dataset, judgeFilter(dataset, filter).passing, unit);
  const grain = mostBins === undefined ? asked.grain : fittingGrain(dataset, counted, asked.grain, mostBins);
  const { bins, first, count, coarse } = binRows(dataset, counted, grain);
  const totals = new Array<number>(count).fill(0);
  for (const bin of bins) if (bin !== NO_BIN) totals[bin - first]!++;
  const column = columnOf(dataset, by);
  const lastDay = lastDayOfCollection(dataset);
  return {
    grain,
    starts: totals.map((_, bin) => startOfBin(first + bin, grain)),
    totals,
    series: chooseSeries(column.values, shareRows(column, bins, first, count), count),
    coarse,
    undated: countUndated(dataset, counted),
    passing: counted.size,
    end: lastDay === NO_DAY ? 0 : lastDay + 1,
  };
}

function columnOf(dataset: Dataset, by: CoverageGroup): DimensionColumn {
  if (by === "all") return everyRow(dataset);
  return by === "agreement" ? dataset.named : dataset.dimensions[by];
}

/** A column with one value that every article has. */
function everyRow({ articles: { count } }: Dataset): DimensionColumn {
  const offsets = Int32Array.from({ length: count + 1 }, (_, row) => row);
  return { values: [{ id: "all", name: "All" }], lists: { offsets, values: new Int32Array(count) } };
}

function binRows({ articles }: Dataset, counted: RowSet, grain: Coverage["grain"]) {
  const bins: RowBins = new Int32Array(articles.count).fill(NO_BIN);
  const coarse = new Map<string, { start: number; end: number; count: number }>();
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  visitRows(counted, (row) => {
    const [firstDay, lastDay] = [articles.firstDays[row]!, articles.lastDays[row]!];
    if (firstDay === NO_DAY || lastDay === NO_DAY) return;
    const bin = binOf(firstDay, grain);
    if (binOf(lastDay, grain) === bin) {
      bins[row] = bin;
      [first, last] = [Math.min(first, bin), Math.max(last, bin)];
    } else {
      const key = `${firstDay} ${lastDay}`;
      const lane = coarse.get(key) ?? { start: firstDay, end: lastDay + 1, count: 0 };
      lane.count++;
      coarse.set(key, lane);
    }
  });
  const lanes = [...coarse.values()].sort((a, b) => a.start - b.start || a.end - b.end);
  return last < first
    ? { bins, first: 0, count: 0, coarse: lanes }
    : { bins, first, count: last - first + 1, coarse: lanes };
}

/**
 * Give 1/n of each article to each of its n values.
 *
 * The answer has one row of `count` bins a value, and one more for articles without any value.
 */
function shareRows({ values, lists }: DimensionColumn, bins: RowBins, first: number, count: number): Float64Array[] {
  const shares = Array.from({ length: values.length + 1 }, () => new Float64Array(count));
  for (let row = 0; row < bins.length; row++) {
    if (bins[row] === NO_BIN) continue;
    const bin = bins[row]! - first;
    const [start, end] = [lists.offsets[row]!, lists.offsets[row + 1]!];
    if (start === end) shares[values.length]![bin]! += 1;
    for (let at = start; at < end; at++) shares[lists.values[at]!]![bin]! += 1 / (end - start);
  }
  return shares;
}

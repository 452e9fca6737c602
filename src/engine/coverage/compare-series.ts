import type { CoverageSeries } from "../../model/answers.ts";
import type { Dataset } from "../dataset.ts";
import { hasRow, type RowBits, type RowSet } from "../row-set/row-set.ts";
import { rowSpaceOf } from "../row-set/row-space.ts";
import { binAfter, binEdgesOf, binOfRow } from "./bin-edges.ts";
import { MOST_NAMED } from "./choose-series.ts";
import { countBins } from "./count-bins.ts";
import { dateSetsOf } from "./date-sets.ts";
import type { SharesAsked } from "./group-shares.ts";

/**
 * A series for each of some values with all articles of a set that have it, the largest first, at most seven.
 *
 * An article with several of the values counts in each of them, a family's with those of its members. Ids that no value
 * has are passed over; a value of no article stays, as a comparison tells that too. `scratch` is written over.
 */
export function compareSeries(
  dataset: Dataset,
  { grain, by, first, end }: SharesAsked,
  ids: readonly string[],
  counted: RowSet,
  scratch: RowBits,
): CoverageSeries[] {
  const { kernel, valueRows } = rowSpaceOf(dataset);
  const { sets, lists } = valueRows[by];
  const bins = binEdgesOf(dataset, grain);
  const fitting = dateSetsOf(dataset).fitting[grain];
  const countsOf = (value: number): number[] => {
    const counts = new Array<number>(end - first).fill(0);
    const set = sets[value];
    if (set !== null && set !== undefined) {
      kernel.and(counted.bits, set.bits, scratch);
      countBins(kernel, bins, scratch, fitting.bits, (start, own) => {
        for (let at = 0; at < own.length; at++) {
          const bin = start + at - first;
          if (bin >= 0 && bin < counts.length) counts[bin] = own[at]!;
        }
      });
      return counts;
    }
    let bin = -1;
    for (const row of lists[value] ?? []) {
      if (!hasRow(counted, row) || !hasRow(fitting, row)) continue;
      bin = bin < 0 ? binOfRow(bins, row) : binAfter(bins, bin, row);
      counts[bin - first]!++;
    }
    return counts;
  };
  return dataset.dimensions[by].values
    .flatMap(({ id, name }, value) => (ids.includes(id) ? [{ id, name, groups: 1, counts: countsOf(value) }] : []))
    .map((series) => ({ series, sum: series.counts.reduce((sum, count) => sum + count, 0) }))
    .sort((a, b) => b.sum - a.sum)
    .slice(0, MOST_NAMED)
    .map(({ series }) => series);
}

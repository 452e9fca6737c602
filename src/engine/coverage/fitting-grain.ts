import { binOf, GRAINS, type Grain } from "../../model/grain.ts";
import type { Dataset } from "../dataset.ts";
import { lowestBit, type RowBits, type RowSet } from "../row-set/row-set.ts";
import { dateSetsOf } from "./date-sets.ts";

/**
 * The grain to count by: `grain`, or the next coarser one of which the counted articles reach over at most `mostBins`
 * bins; years when none is coarse enough.
 *
 * A coarser grain may reach further, as it has bins for dates that the finer one cannot place.
 */
export function fittingGrain(dataset: Dataset, counted: RowSet, grain: Grain, mostBins: number): Grain {
  const { fitting } = dateSetsOf(dataset);
  const choices = GRAINS.slice(GRAINS.indexOf(grain));
  return choices.find((one) => countReach(dataset, counted.bits, fitting[one].bits, one) <= mostBins) ?? "year";
}

/** The bins from the first article that is in both sets to the last. Articles are in the order of their first days. */
function countReach({ articles: { firstDays } }: Dataset, a: RowBits, b: RowBits, grain: Grain): number {
  let [first, last] = [0, a.length - 1];
  while (first <= last && (a[first]! & b[first]!) === 0) first++;
  if (first > last) return 0;
  while ((a[last]! & b[last]!) === 0) last--;
  const firstRow = (first << 5) + lowestBit(a[first]! & b[first]!);
  const lastRow = (last << 5) + 31 - Math.clz32(a[last]! & b[last]!);
  return binOf(firstDays[lastRow]!, grain) - binOf(firstDays[firstRow]!, grain) + 1;
}

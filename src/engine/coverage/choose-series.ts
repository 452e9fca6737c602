import type { CoverageSeries } from "../../model/answers.ts";
import type { DimensionValue } from "../dataset.ts";

/** How many series are named: as many as there are colours that stay apart; `other` and `none` come on top. */
const MOST_NAMED = 7;

/**
 * Name the largest groups, join the rest.
 *
 * `shares` has one row a value and a last one for articles without any; groups without a share are left out. Equal
 * groups keep the order of the dictionary.
 */
export function chooseSeries(
  values: readonly DimensionValue[],
  shares: readonly Float64Array[],
  count: number,
): CoverageSeries[] {
  const weights = shares.map((share) => share.reduce((sum, part) => sum + part, 0));
  const ranked = values
    .map((value, place) => ({ ...value, place, weight: weights[place]! }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.place - b.place);
  const hasNone = weights[values.length]! > 0;
  const series: CoverageSeries[] = ranked
    .slice(0, MOST_NAMED)
    .map(({ id, name, place }) => ({ id, name, groups: 1, counts: Array.from(shares[place]!) }));
  const rest = ranked.slice(MOST_NAMED);
  if (rest.length > 0) {
    const counts = sumOf(
      rest.map(({ place }) => shares[place]!),
      count,
    );
    series.push({ id: "other", name: "Other", groups: rest.length, counts });
  }
  if (hasNone) series.push({ id: "none", name: "None", groups: 1, counts: Array.from(shares[values.length]!) });
  return series;
}

function sumOf(shares: readonly Float64Array[], count: number): number[] {
  return Array.from({ length: count }, (_, bin) => shares.reduce((sum, share) => sum + share[bin]!, 0));
}

import { type CoverageSeries, JOINED_SERIES, VALUELESS_SERIES } from "../../model/answers.ts";
import type { GroupShares } from "./group-shares.ts";
import { WHOLE } from "./share-units.ts";

/**
 * The chosen series, and one of all others: what the totals have beside them.
 *
 * All are whole units until the end, so that the series of a bin add up to its articles but for the last rounding.
 */
export function stackSeries(
  { values, chosen: { named, joined, hasNone }, units }: GroupShares,
  totals: readonly number[],
): CoverageSeries[] {
  const rest = new Float64Array(totals.length);
  for (let bin = 0; bin < rest.length; bin++) rest[bin] = totals[bin]! * WHOLE;
  const take = (place: number) => {
    const own = units(place);
    for (let bin = 0; bin < rest.length; bin++) rest[bin]! -= own[bin]!;
    return articlesOf(own);
  };
  const series = named.map((place): CoverageSeries => {
    const { id, name } = values[place]!;
    return { id, name, groups: 1, counts: take(place) };
  });
  const none = hasNone ? [{ id: VALUELESS_SERIES, name: "None", groups: 1, counts: take(values.length) }] : [];
  if (joined > 0) series.push({ id: JOINED_SERIES, name: "Other", groups: joined, counts: articlesOf(rest) });
  return [...series, ...none];
}

function articlesOf(units: Float64Array): number[] {
  const counts: number[] = [];
  for (let bin = 0; bin < units.length; bin++) counts.push(units[bin]! / WHOLE);
  return counts;
}

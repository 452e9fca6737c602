import type { FacetCount, FacetPage } from "../../model/answers.ts";
import { compareTexts } from "../../model/compare-texts.ts";
import { DIMENSIONS, type Dimension, excludedOf, type Filter } from "../../model/filter.ts";
import type { Dataset, DimensionValue } from "../dataset.ts";
import { remember } from "../remember.ts";

/** The values of a dimension in the order in which equal counts are listed. */
interface NamedValues {
  readonly values: readonly DimensionValue[];
  /** Places by name, then by id. */
  readonly byName: Int32Array;
  readonly placeOf: ReadonlyMap<string, number>;
}

const namedValuesOf = remember(
  ({ dimensions }): ReadonlyMap<Dimension, NamedValues> =>
    new Map(DIMENSIONS.map((dimension) => [dimension, nameValues(dimensions[dimension].values)])),
);

function nameValues(values: readonly DimensionValue[]): NamedValues {
  const byName = values
    .map((_, place) => place)
    .sort((a, b) => compareTexts(values[a]!.name, values[b]!.name) || compareTexts(values[a]!.id, values[b]!.id));
  return {
    values,
    byName: Int32Array.from(byName),
    placeOf: new Map(values.map(({ id }, place) => [id, place])),
  };
}

/** Which values to list. */
export interface ValuesAsked {
  readonly dimension: Dimension;
  readonly filter: Filter;
  /** Only those whose name has it in it, whatever the case. */
  readonly like: string;
  readonly limit: number;
}

/** List the values of a dimension by their counts, by place; every chosen and excluded one, also one that is not known. */
export function listValues(dataset: Dataset, counts: Int32Array, asked: ValuesAsked): FacetPage {
  const named = namedValuesOf(dataset).get(asked.dimension)!;
  const letters = asked.like.trim().toLowerCase();
  const fitting = letters === "" ? named.byName : named.byName.filter((place) => isLike(named.values[place]!, letters));
  const { places, present } = largestOf(fitting, counts, asked.limit);
  const values: FacetCount[] = places.map((place) => countOf(named.values[place]!, counts[place]!));
  let known = places.length;
  for (const id of new Set<string>([...asked.filter[asked.dimension], ...excludedOf(asked.filter, asked.dimension)])) {
    const place = named.placeOf.get(id);
    const value = place === undefined ? { id, name: id } : named.values[place]!;
    if ((place !== undefined && places.includes(place)) || !isLike(value, letters)) continue;
    values.push(countOf(value, place === undefined ? 0 : counts[place]!));
    if (place !== undefined) known++;
  }
  if (values.length > places.length) values.sort(compareCounts);
  return { values, more: fitting.length - known, present };
}

function isLike({ name }: DimensionValue, letters: string): boolean {
  return letters === "" || name.toLowerCase().includes(letters);
}

function countOf({ id, name }: DimensionValue, count: number): FacetCount {
  return { id, name, count };
}

function compareCounts(a: FacetCount, b: FacetCount): number {
  return b.count - a.count || compareTexts(a.name, b.name) || compareTexts(a.id, b.id);
}

/**
 * The places of the largest counts, of equal ones the first, at most `limit`; and how many have any. One pass, as few are
 * larger than what was found.
 */
function largestOf(
  fitting: Int32Array,
  counts: Int32Array,
  limit: number,
): { readonly places: readonly number[]; readonly present: number } {
  const places: number[] = [];
  let present = 0;
  // The last of a full list; anything gets into one that is not full, and nothing into one without room.
  let least = limit > 0 ? -1 : Number.POSITIVE_INFINITY;
  for (let at = 0; at < fitting.length; at++) {
    const place = fitting[at]!;
    const count = counts[place]!;
    // One for a count that is not 0, without a branch, which could not be foreseen.
    present += -count >>> 31;
    if (count <= least) continue;
    if (places.length === limit) places.pop();
    let rank = places.push(place) - 1;
    for (; rank > 0 && counts[places[rank - 1]!]! < count; rank--) places[rank] = places[rank - 1]!;
    places[rank] = place;
    if (places.length === limit) least = counts[places[limit - 1]!]!;
  }
  return { places, present };
}

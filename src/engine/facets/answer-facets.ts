import type { FacetCount, Facets } from "../../model/answers.ts";
import { compareTexts } from "../../model/compare-texts.ts";
import { DIMENSIONS, type Dimension, type Filter } from "../../model/filter.ts";
import { type Dataset, NO_DAY } from "../dataset.ts";
import { bitOf, countPassing, judgeRows, type RowMask } from "../filter/judge-rows.ts";

/** Count each value of each dimension over the articles that pass all other parts of the filter. One pass a dimension. */
export function answerFacets(dataset: Dataset, { filter }: { readonly filter: Filter }): Facets {
  const mask = judgeRows(dataset, filter);
  const counts = Object.fromEntries(
    DIMENSIONS.map((dimension) => [dimension, countFacet(dataset, dimension, filter, mask)]),
  ) as Record<Dimension, FacetCount[]>;
  return { passing: countPassing(mask), total: mask.length, undated: countUndated(dataset, mask), counts };
}

function countFacet(dataset: Dataset, dimension: Dimension, filter: Filter, mask: RowMask): FacetCount[] {
  const { values, lists } = dataset.dimensions[dimension];
  const counts = new Uint32Array(values.length);
  const others = ~bitOf(dimension);
  for (let row = 0; row < mask.length; row++) {
    if ((mask[row]! & others) !== 0) continue;
    for (let at = lists.offsets[row]!; at < lists.offsets[row + 1]!; at++) counts[lists.values[at]!]!++;
  }
  const facet = values.map(({ id, name }, place) => ({ id, name, count: counts[place]! }));
  const known = new Set(values.map(({ id }) => id));
  const unknown = [...new Set<string>(filter[dimension])].filter((id) => !known.has(id));
  return [...facet, ...unknown.map((id) => ({ id, name: id, count: 0 }))].sort(
    (a, b) => b.count - a.count || compareTexts(a.name, b.name) || compareTexts(a.id, b.id),
  );
}

/** Passing articles that no range of days is known of. */
export function countUndated({ articles }: Dataset, mask: RowMask): number {
  let undated = 0;
  for (let row = 0; row < mask.length; row++) {
    const isUndated = articles.firstDays[row] === NO_DAY || articles.lastDays[row] === NO_DAY;
    if (mask[row] === 0 && isUndated) undated++;
  }
  return undated;
}

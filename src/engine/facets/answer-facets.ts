import type { FacetCount, Facets } from "../../model/answers.ts";
import { compareTexts } from "../../model/compare-texts.ts";
import { DIMENSIONS, type Dimension } from "../../model/filter.ts";
import type { Questions } from "../../model/questions.ts";
import { type Dataset, NO_DAY } from "../dataset.ts";
import { bitOf, countPassing, judgeRows, type RowMask } from "../filter/judge-rows.ts";
import { countValues } from "../stories/count-values.ts";
import { standInRows } from "../stories/stand-in-rows.ts";

type FacetsAsked = Questions["facets"]["ask"];

/**
 * Count each value of each dimension over the articles that pass all other parts of the filter, or over their stories.
 * One pass a dimension.
 */
export function answerFacets(dataset: Dataset, asked: FacetsAsked): Facets {
  const { filter, unit = "reports" } = asked;
  const mask = judgeRows(dataset, filter);
  const counts = Object.fromEntries(
    DIMENSIONS.map((dimension) => [dimension, countFacet(dataset, dimension, asked, mask)]),
  ) as Record<Dimension, FacetCount[]>;
  const counted = standInRows(dataset.stories, mask, unit);
  const total = unit === "reports" ? mask.length : dataset.manifest.stories;
  return { passing: countPassing(counted), total, undated: countUndated(dataset, counted), counts };
}

function countFacet(
  dataset: Dataset,
  dimension: Dimension,
  { filter, unit = "reports" }: FacetsAsked,
  mask: RowMask,
): FacetCount[] {
  const { values, lists } = dataset.dimensions[dimension];
  const counts = countValues(lists, values.length, mask, ~bitOf(dimension), unit, dataset.stories);
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

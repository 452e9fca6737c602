import type { FacetCount, Facets } from "../../model/answers.ts";
import { compareTexts } from "../../model/compare-texts.ts";
import { DIMENSIONS, type Dimension } from "../../model/filter.ts";
import type { Questions } from "../../model/questions.ts";
import { dateSetsOf } from "../coverage/date-sets.ts";
import type { Dataset } from "../dataset.ts";
import { type JudgedFilter, judgeFilter } from "../filter/judge-filter.ts";
import type { RowSet } from "../row-set/row-set.ts";
import { rowSpaceOf } from "../row-set/row-space.ts";
import { countValues } from "../stories/count-values.ts";
import { standInRows } from "../stories/stand-in-rows.ts";

type FacetsAsked = Questions["facets"]["ask"];

/**
 * Count each value of each dimension over the articles that pass all other parts of the filter, or over their stories.
 * One pass a dimension.
 */
export function answerFacets(dataset: Dataset, asked: FacetsAsked): Facets {
  const { filter, unit = "reports" } = asked;
  const judged = judgeFilter(dataset, filter);
  const counts = Object.fromEntries(
    DIMENSIONS.map((dimension) => [dimension, countFacet(dataset, dimension, asked, judged)]),
  ) as Record<Dimension, FacetCount[]>;
  const counted = standInRows(dataset, judged.passing, unit);
  const total = unit === "reports" ? dataset.articles.count : dataset.manifest.stories;
  return { passing: counted.size, total, undated: countUndated(dataset, counted), counts };
}

function countFacet(
  dataset: Dataset,
  dimension: Dimension,
  { filter, unit = "reports" }: FacetsAsked,
  judged: JudgedFilter,
): FacetCount[] {
  const { values, lists } = dataset.dimensions[dimension];
  const counts = countValues(lists, values.length, judged.passingBut(dimension), unit, dataset.stories);
  const facet = values.map(({ id, name }, place) => ({ id, name, count: counts[place]! }));
  const known = new Set(values.map(({ id }) => id));
  const unknown = [...new Set<string>(filter[dimension])].filter((id) => !known.has(id));
  return [...facet, ...unknown.map((id) => ({ id, name: id, count: 0 }))].sort(
    (a, b) => b.count - a.count || compareTexts(a.name, b.name) || compareTexts(a.id, b.id),
  );
}

/** Articles of a set that no range of days is known of. */
export function countUndated(dataset: Dataset, { bits, size }: RowSet): number {
  return size - rowSpaceOf(dataset).kernel.countBoth(bits, dateSetsOf(dataset).dated.bits);
}

import { type FacetPage, type Facets, MOST_LISTED } from "../../model/answers.ts";
import { DIMENSIONS, type Dimension } from "../../model/filter.ts";
import type { Questions } from "../../model/questions.ts";
import { dateSetsOf } from "../coverage/date-sets.ts";
import type { Dataset } from "../dataset.ts";
import { judgeFilter } from "../filter/judge-filter.ts";
import type { RowSet } from "../row-set/row-set.ts";
import { rowSpaceOf } from "../row-set/row-space.ts";
import { standInRows } from "../stories/stand-in-rows.ts";
import { countFacets } from "./count-facets.ts";
import { listValues } from "./list-values.ts";

/** Count each value of each dimension over the articles that its facet counts, see `FacetCount`, or over their stories. */
export function answerFacets(dataset: Dataset, { filter, unit = "reports" }: Questions["facets"]["ask"]): Facets {
  const judged = judgeFilter(dataset, filter);
  const counts = countFacets(dataset, judged, unit);
  const pages = DIMENSIONS.map((dimension): [Dimension, FacetPage] => [
    dimension,
    listValues(dataset, counts.get(dimension)!, { dimension, filter, like: "", limit: MOST_LISTED }),
  ]);
  const counted = standInRows(dataset, judged.passing, unit);
  return {
    passing: counted.size,
    total: unit === "reports" ? dataset.articles.count : dataset.manifest.stories,
    undated: countUndated(dataset, counted),
    counts: Object.fromEntries(pages) as Record<Dimension, FacetPage>,
  };
}

/** Articles of a set that no range of days is known of. */
function countUndated(dataset: Dataset, { bits, size }: RowSet): number {
  return size - rowSpaceOf(dataset).kernel.countBoth(bits, dateSetsOf(dataset).dated.bits);
}

import type { FacetPage } from "../../model/answers.ts";
import type { Questions } from "../../model/questions.ts";
import type { Dataset } from "../dataset.ts";
import { judgeFilter } from "../filter/judge-filter.ts";
import { countFacets } from "./count-facets.ts";
import { listValues } from "./list-values.ts";

/** One facet with as many values as are asked for. */
export function answerFacet(dataset: Dataset, asked: Questions["facet"]["ask"]): FacetPage {
  const { dimension, filter, unit = "reports" } = asked;
  const counts = countFacets(dataset, judgeFilter(dataset, filter), unit, [dimension]).get(dimension)!;
  return listValues(dataset, counts, asked);
}

import { type CountUnit, DIMENSIONS, type Dimension } from "../../model/filter.ts";
import type { Dataset } from "../dataset.ts";
import type { JudgedFilter } from "../filter/judge-filter.ts";
import type { KeptSet } from "../filter/set-cache.ts";
import { remember } from "../remember.ts";
import { rowSpaceOf } from "../row-set/row-space.ts";
import { createSharedCounts, type SharedCounts } from "../stories/shared-counts.ts";
import { loneRows } from "../stories/stand-in-rows.ts";
import { bringTo } from "../tally/bring-to.ts";
import { createFacetTally, type FacetTally } from "../tally/facet-tally.ts";

/** The counts of the facets that were asked for last. */
interface Facetting {
  /** Of reports. */
  readonly tallies: ReadonlyMap<Dimension, FacetTally>;
  /** Of reports that are a story of their own. */
  readonly loneTallies: ReadonlyMap<Dimension, FacetTally>;
  /** Of stories of several reports. */
  readonly shared: ReadonlyMap<Dimension, SharedCounts>;
}

const facettingOf = remember((dataset): Facetting => {
  const space = rowSpaceOf(dataset);
  const tallies = () =>
    new Map(
      DIMENSIONS.map((dimension) => [
        dimension,
        createFacetTally(space, dataset.dimensions[dimension], space.valueRows[dimension]),
      ]),
    );
  return {
    tallies: tallies(),
    loneTallies: tallies(),
    shared: new Map(DIMENSIONS.map((dimension) => [dimension, createSharedCounts(dataset.dimensions[dimension])])),
  };
});

/**
 * How many articles, or stories, each value of some dimensions leaves: by dimension, then by place of the value.
 *
 * To be read before facets are counted again.
 */
export function countFacets(
  dataset: Dataset,
  judged: JudgedFilter,
  unit: CountUnit,
  dimensions: readonly Dimension[] = DIMENSIONS,
): ReadonlyMap<Dimension, Int32Array> {
  const { tallies, loneTallies, shared } = facettingOf(dataset);
  const counts = new Map<Dimension, Int32Array>();
  for (const [set, group] of groupBySet(judged, dimensions)) {
    const brought = group.map((dimension) => (unit === "reports" ? tallies : loneTallies).get(dimension)!);
    bringTo(rowSpaceOf(dataset), brought, unit === "reports" ? set : loneRows(dataset, set));
    group.forEach((dimension, at) => {
      const own = brought[at]!.counts;
      counts.set(dimension, unit === "reports" ? own : shared.get(dimension)!.addTo(dataset, set, own));
    });
  }
  return counts;
}

/** The dimensions by the articles that they count; one in which nothing is chosen counts what passes the whole filter. */
function groupBySet(judged: JudgedFilter, dimensions: readonly Dimension[]): Map<KeptSet, Dimension[]> {
  const groups = new Map<KeptSet, Dimension[]>();
  for (const dimension of dimensions) {
    const set = judged.countedIn(dimension);
    const group = groups.get(set);
    if (group === undefined) groups.set(set, [dimension]);
    else group.push(dimension);
  }
  return groups;
}

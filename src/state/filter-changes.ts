import type { Dimension, Filter } from "../model/filter.ts";

/** The filter with `id` chosen where it was not, and the other way round. */
export function toggleValue(filter: Filter, dimension: Dimension, id: string): Filter {
  const chosen: readonly string[] = filter[dimension];
  const others = chosen.filter((other) => other !== id);
  return { ...filter, [dimension]: others.length < chosen.length ? others : [...chosen, id] };
}

/** The filter with `id` chosen; the same when it was already. */
export function chooseValue(filter: Filter, dimension: Dimension, id: string): Filter {
  const chosen: readonly string[] = filter[dimension];
  return chosen.includes(id) ? filter : toggleValue(filter, dimension, id);
}

import type { DayNumber } from "../model/day-number.ts";
import { type Dimension, excludedOf, type Filter } from "../model/filter.ts";
import { dateOfDay, firstDayOf, lastDayOf } from "../model/partial-date.ts";

/** The filter with `id` chosen where it was not, and the other way round; a value that was excluded is chosen. */
export function toggleValue(filter: Filter, dimension: Dimension, id: string): Filter {
  const chosen: readonly string[] = filter[dimension];
  const others = chosen.filter((other) => other !== id);
  const next = others.length < chosen.length ? others : [...chosen, id];
  // "All of these" says nothing where none is left to be asked for.
  const all = next.length === 0 ? filter.all.filter((other) => other !== dimension) : filter.all;
  return { ...filter, all, without: dropExcluded(filter, dimension, id), [dimension]: next };
}

/** The filter with `id` excluded where it was not, and the other way round; a value that was chosen is excluded. */
export function toggleExcluded(filter: Filter, dimension: Dimension, id: string): Filter {
  const excluded = excludedOf(filter, dimension);
  if (excluded.includes(id)) return { ...filter, without: dropExcluded(filter, dimension, id) };
  const chosen: readonly string[] = filter[dimension];
  const left = chosen.includes(id) ? toggleValue(filter, dimension, id) : filter;
  return { ...left, without: { ...left.without, [dimension]: [...excluded, id] } };
}

/** The filter that asks for all values of a dimension where it asked for any, and the other way round. */
export function toggleAll(filter: Filter, dimension: Dimension): Filter {
  const others = filter.all.filter((other) => other !== dimension);
  return { ...filter, all: others.length < filter.all.length ? others : [...others, dimension] };
}

/** What stays excluded without `id`; a dimension that excludes nothing is left out. */
function dropExcluded(filter: Filter, dimension: Dimension, id: string): Filter["without"] {
  const { [dimension]: own = [], ...others } = filter.without;
  const left = own.filter((other) => other !== id);
  return left.length === 0 ? others : { ...others, [dimension]: left };
}

/** The filter with `id` chosen; the same when it was already. */
export function chooseValue(filter: Filter, dimension: Dimension, id: string): Filter {
  const chosen: readonly string[] = filter[dimension];
  return chosen.includes(id) ? filter : toggleValue(filter, dimension, id);
}

/**
 * The filter that leaves, of what `filter` leaves, what has `id`; null where no filter says that: with several others
 * chosen of which any is enough, or with `id` excluded.
 */
export function narrowTo(filter: Filter, dimension: Dimension, id: string): Filter | null {
  const chosen: readonly string[] = filter[dimension];
  if (excludedOf(filter, dimension).includes(id)) return null;
  if (chosen.length === 0 || filter.all.includes(dimension)) return chooseValue(filter, dimension, id);
  if (chosen.includes(id)) return { ...filter, [dimension]: [id] };
  return chosen.length === 1 ? toggleAll(chooseValue(filter, dimension, id), dimension) : null;
}

/** The filter that leaves, of what `filter` leaves, what was published from `first` to `last`, both included, for certain. */
export function narrowToDays(filter: Filter, first: DayNumber, last: DayNumber): Filter {
  const from = filter.from === null ? first : Math.max(first, firstDayOf(filter.from));
  const to = filter.to === null ? last : Math.min(last, lastDayOf(filter.to));
  return { ...filter, from: dateOfDay(from), to: dateOfDay(to) };
}

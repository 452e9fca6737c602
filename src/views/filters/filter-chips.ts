import { DIMENSIONS, type Dimension, excludedOf, type Filter } from "../../model/filter.ts";
import { toggleAll, toggleExcluded, toggleValue } from "../../state/filter-changes.ts";
import { rangeWords } from "../../ui/filter-wording.ts";
import type { Names } from "../../ui/names.ts";
import { DIMENSION_NAMES } from "../../ui/source-words.ts";

/** One part of the filter that can be taken away. */
export interface FilterChip {
  readonly key: string;
  /** "Country". */
  readonly part: string;
  /** "Japan". */
  readonly value: string;
  /** The filter without it. */
  readonly without: Filter;
}

/** A chip a chosen or excluded value, one for "all of these", one for the dates, one for the words; in the order of the dimensions. */
export function filterChips(filter: Filter, names: Names): FilterChip[] {
  const chips: FilterChip[] = DIMENSIONS.flatMap((dimension) => dimensionChips(filter, dimension, names));
  if (filter.from !== null || filter.to !== null) {
    chips.push({
      key: "range",
      part: "Published",
      value: rangeWords(filter),
      without: { ...filter, from: null, to: null },
    });
  }
  if (filter.words.trim() !== "") {
    chips.push({ key: "words", part: "Words", value: filter.words.trim(), without: { ...filter, words: "" } });
  }
  return chips;
}

function dimensionChips(filter: Filter, dimension: Dimension, names: Names): FilterChip[] {
  const part = DIMENSION_NAMES[dimension];
  const chosen = filter[dimension].map((id) => ({
    key: `${dimension} ${id}`,
    part,
    value: names.value(dimension, id),
    without: toggleValue(filter, dimension, id),
  }));
  const excluded = excludedOf(filter, dimension).map((id) => ({
    key: `not ${dimension} ${id}`,
    part: `${part}, not`,
    value: names.value(dimension, id),
    without: toggleExcluded(filter, dimension, id),
  }));
  if (!filter.all.includes(dimension)) return [...chosen, ...excluded];
  return [
    ...chosen,
    { key: `all ${dimension}`, part, value: "all of these", without: toggleAll(filter, dimension) },
    ...excluded,
  ];
}

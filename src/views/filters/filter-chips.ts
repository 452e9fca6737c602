import { DIMENSIONS, type Filter } from "../../model/filter.ts";
import { toggleValue } from "../../state/filter-changes.ts";
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

/** A chip a chosen value, one for the dates, one for the words; in the order of the dimensions. */
export function filterChips(filter: Filter, names: Names): FilterChip[] {
  const chips: FilterChip[] = DIMENSIONS.flatMap((dimension) =>
    filter[dimension].map((id) => ({
      key: `${dimension} ${id}`,
      part: DIMENSION_NAMES[dimension],
      value: names.value(dimension, id),
      without: toggleValue(filter, dimension, id),
    })),
  );
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

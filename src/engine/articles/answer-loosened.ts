import type { FilterPart, LoosenedFilter } from "../../model/answers.ts";
import { DIMENSIONS, EMPTY_FILTER, type Filter, isOpenIn } from "../../model/filter.ts";
import type { Questions } from "../../model/questions.ts";
import type { Dataset } from "../dataset.ts";
import { listedRows } from "./listed-rows.ts";

/**
 * The filters that lack one part of a filter and leave anything, the one that leaves most first, of equal ones in the
 * order of the parts. Needs what the list needs.
 */
export function answerLoosened(dataset: Dataset, asked: Questions["loosened"]["ask"]): readonly LoosenedFilter[] {
  return partsOf(asked.filter)
    .map((part) => {
      const filter = withoutPart(asked.filter, part);
      return { part, filter, passing: listedRows(dataset, { ...asked, filter }).listed.size };
    })
    .filter(({ passing }) => passing > 0)
    .sort((a, b) => b.passing - a.passing);
}

function partsOf(filter: Filter): FilterPart[] {
  return [
    ...DIMENSIONS.filter((dimension) => !isOpenIn(filter, dimension)),
    ...(filter.from === null && filter.to === null ? [] : (["days"] as const)),
    ...(filter.words.trim() === "" ? [] : (["words"] as const)),
  ];
}

function withoutPart(filter: Filter, part: FilterPart): Filter {
  switch (part) {
    case "days":
      return { ...filter, from: null, to: null };
    case "words":
      return { ...filter, words: "" };
    default: {
      const { [part]: _own, ...without } = filter.without;
      const all = filter.all.filter((dimension) => dimension !== part);
      return { ...filter, [part]: EMPTY_FILTER[part], without, all };
    }
  }
}

import { useMemo, useState } from "react";
import type { FacetPage } from "../../model/answers.ts";
import { type CountUnit, type Dimension, excludedOf } from "../../model/filter.ts";
import { toggleAll, toggleExcluded, toggleValue } from "../../state/filter-changes.ts";
import { useAnswer } from "../../state/use-answer.ts";
import type { UpdateView } from "../../state/use-view-state.ts";
import type { ViewState } from "../../state/view-state.ts";
import type { Names } from "../../ui/names.ts";
import { DIMENSION_NAMES } from "../../ui/source-words.ts";
import { FacetList, type FacetListProps } from "./facet-list.tsx";
import type { FacetSearch } from "./facet-rows.ts";

/** Values that are listed when a reader looks through a facet; letters find the others. */
const MOST_SHOWN = 200;

/** Of these a report can have several values. */
const MANY_VALUED: readonly Dimension[] = ["country", "theme", "agreement"];

export interface FacetPanelProps {
  readonly dimension: Dimension;
  readonly page: FacetPage;
  readonly unit: CountUnit;
  readonly view: ViewState;
  readonly update: UpdateView;
  readonly names: Names;
}

/** One facet; its further values are asked for when a reader looks for them. */
export function FacetPanel({ dimension, page, unit, view: { filter }, update, names }: FacetPanelProps) {
  const [search, setSearch] = useState<FacetSearch>({ isExpanded: false, typed: "" });
  const isLong = search.isExpanded && page.more > 0;
  const question = { dimension, filter, unit, like: search.typed, limit: MOST_SHOWN };
  const { data } = useAnswer("facet", question, isLong);
  const shown = isLong && data !== undefined ? data.answer : page;
  const values = shown.values.map((entry) => ({ ...entry, name: names.value(dimension, entry.id) }));
  // Made once, so that no row is drawn anew for them.
  const acts = useMemo(() => actsOf(dimension, update), [dimension, update]);
  return (
    <FacetList
      title={DIMENSION_NAMES[dimension]}
      page={{ ...shown, values }}
      choice={{
        chosen: filter[dimension],
        excluded: excludedOf(filter, dimension),
        isOfAll: filter.all.includes(dimension),
      }}
      unit={unit}
      search={search}
      onSearch={setSearch}
      {...acts}
    />
  );
}

function actsOf(dimension: Dimension, update: UpdateView): Pick<FacetListProps, "onToggle" | "onExclude" | "onJoin"> {
  const join = () => update(({ filter }) => ({ filter: toggleAll(filter, dimension) }));
  return {
    onToggle: (id) => update(({ filter }) => ({ filter: toggleValue(filter, dimension, id) })),
    onExclude: (id) => update(({ filter }) => ({ filter: toggleExcluded(filter, dimension, id) })),
    onJoin: MANY_VALUED.includes(dimension) ? join : null,
  };
}

import { useMemo, useState } from "react";
import type { FacetPage } from "../../model/answers.ts";
import type { CountUnit, Dimension } from "../../model/filter.ts";
import { toggleAll, toggleExcluded, toggleValue } from "../../state/filter-changes.ts";
import { useAnswer } from "../../state/use-answer.ts";
import type { UpdateView } from "../../state/use-view-state.ts";
import type { ViewState } from "../../state/view-state.ts";
import type { Names } from "../../ui/names.ts";
import { FacetList, type FacetListProps } from "./facet-list.tsx";
import { type FacetSearch, facetTitle } from "./facet-rows.ts";

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
  // Each made once, so that a press in one list draws no other anew.
  const named = useMemo(() => {
    const values = shown.values.map((entry) => ({ ...entry, name: names.value(dimension, entry.id) }));
    return { ...shown, values };
  }, [shown, dimension, names]);
  const chosen = filter[dimension];
  const excluded = filter.without[dimension];
  const isOfAll = filter.all.includes(dimension);
  const choice = useMemo(() => ({ chosen, excluded: excluded ?? [], isOfAll }), [chosen, excluded, isOfAll]);
  const acts = useMemo(() => actsOf(dimension, update), [dimension, update]);
  return (
    <FacetList
      title={facetTitle(dimension, page, names)}
      page={named}
      onSearch={setSearch}
      {...{ choice, unit, search, ...acts }}
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

import { memo, useCallback } from "react";
import type { Dimension, Filter } from "../../model/filter.ts";
import { useAnswer } from "../../state/use-answer.ts";
import type { UpdateView } from "../../state/use-view-state.ts";
import type { ViewState } from "../../state/view-state.ts";
import { AsyncPanel } from "../../ui/async-panel.tsx";
import type { Names } from "../../ui/names.ts";
import { DateRange } from "./date-range.tsx";
import { FacetPanel } from "./facet-panel.tsx";
import { RailSkeleton } from "./rail-skeleton.tsx";

const RAIL: readonly Dimension[] = ["country", "theme", "agreement", "publisher", "kind", "basis"];

export interface FilterRailProps {
  readonly view: ViewState;
  readonly update: UpdateView;
  readonly names: Names;
}

/** Everything that the reports can be filtered by, with counts. */
export const FilterRail = memo(function FilterRail({ view, update, names }: FilterRailProps) {
  const { filter } = view;
  const query = useAnswer("facets", { filter, unit: view.unit });
  const onRange = useCallback(
    (range: Pick<Filter, "from" | "to">) => update((now) => ({ filter: { ...now.filter, ...range } })),
    [update],
  );
  return (
    <AsyncPanel query={query} what="the counts" skeleton={<RailSkeleton />}>
      {({ question, answer: { counts } }) => (
        <>
          <DateRange from={filter.from} to={filter.to} onChange={onRange} />
          {RAIL.map((dimension) => (
            <FacetPanel
              key={dimension}
              dimension={dimension}
              page={counts[dimension]}
              unit={question.unit ?? "reports"}
              {...{ view, update, names }}
            />
          ))}
        </>
      )}
    </AsyncPanel>
  );
});

import { type ReactNode, useState } from "react";
import { EMPTY_FILTER } from "../../model/filter.ts";
import { useAnswer } from "../../state/use-answer.ts";
import type { UpdateView } from "../../state/use-view-state.ts";
import type { UnreadValue, ViewState } from "../../state/view-state.ts";
import { countedIn, grouped } from "../../ui/count-words.ts";
import { Icon } from "../../ui/icon.tsx";
import { lazyPart } from "../../ui/lazy-part.tsx";
import type { Names } from "../../ui/names.ts";
import { filterChips } from "./filter-chips.ts";
import { FilterRail } from "./filter-rail.tsx";
import { UnitSwitch } from "./unit-switch.tsx";
import { UnreadNotice } from "./unread-notice.tsx";

const SearchNotice = lazyPart(async () => (await import("./search-notice.tsx")).SearchNotice, null);
// Sheets are fetched when the first one is opened: cards can be read before.
const DialogPanel = lazyPart(async () => (await import("../../ui/dialog-panel.tsx")).DialogPanel, null);

export interface FilterBarProps {
  readonly view: ViewState;
  readonly update: UpdateView;
  readonly names: Names;
  /** What the link named and the page cannot use. */
  readonly unread: readonly UnreadValue[];
  /** What stands at the bar's end. */
  readonly end: ReactNode;
}

/** What is filtered and how many reports are left; on a phone also the way to the filters. */
export function FilterBar({ view, update, names, unread, end }: FilterBarProps) {
  const { filter } = view;
  const { data, error, isPlaceholderData } = useAnswer("facets", { filter, unit: view.unit });
  // Beside the chips of a filter that could not be counted, the number of the one before would be taken for its own.
  const facets = error === null ? data?.answer : undefined;
  const unit = data?.question.unit ?? "reports";
  const chips = filterChips(filter, names);
  return (
    <>
      <section className="filters" aria-label="Filter in use">
        <FiltersButton
          {...{ view, update, names }}
          chosen={chips.length}
          passing={facets ? countedIn(facets.passing, unit) : null}
        />
        {chips.length > 0 && (
          <ul className="chips" aria-label="Chosen">
            {chips.map((chip) => (
              <li key={chip.key} className="chip">
                {chip.part} <b>{chip.value}</b>
                <button
                  type="button"
                  aria-label={`Remove ${chip.part} ${chip.value}`}
                  onClick={() => update({ filter: chip.without })}
                >
                  <Icon name="cross" sizePx={12} />
                </button>
              </li>
            ))}
          </ul>
        )}
        {facets && (
          <p className="count" role="status" aria-busy={isPlaceholderData}>
            <b>{grouped(facets.passing)}</b> of {countedIn(facets.total, unit)}
            {facets.undated > 0 && (
              <>
                <span className="count-joint">, </span>
                <span className="count-undated">{grouped(facets.undated)} without a date</span>
              </>
            )}
          </p>
        )}
        {/* Not before the count, whose words would push it aside. */}
        {(facets !== undefined || error !== null) && (
          <UnitSwitch unit={view.unit} onChange={(next) => update({ unit: next })} />
        )}
        {chips.length > 0 && (
          <button type="button" className="button plain small" onClick={() => update({ filter: EMPTY_FILTER })}>
            Clear
          </button>
        )}
        <div className="filters-end">{end}</div>
      </section>
      {filter.words.trim() !== "" && <SearchNotice filter={filter} />}
      {unread.length > 0 && <UnreadNotice unread={unread} />}
    </>
  );
}

interface FiltersButtonProps extends Pick<FilterBarProps, "view" | "update" | "names"> {
  readonly chosen: number;
  /** "12 reports"; null while it is counted. */
  readonly passing: string | null;
}

function FiltersButton({ view, update, names, chosen, passing }: FiltersButtonProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button type="button" className="button narrow-only" aria-haspopup="dialog" onClick={() => setIsOpen(true)}>
        <Icon name="filters" />
        Filters {chosen > 0 && <b>{chosen}</b>}
      </button>
      {isOpen && (
        <DialogPanel name="Filters" kind="Filters" className="filters-sheet" onClose={() => setIsOpen(false)}>
          <FilterRail view={view} update={update} names={names} />
          <button type="button" className="button primary sheet-done" onClick={() => setIsOpen(false)}>
            {passing === null ? "Show the reports" : `Show ${passing}`}
          </button>
        </DialogPanel>
      )}
    </>
  );
}

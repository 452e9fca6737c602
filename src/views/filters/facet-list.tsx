import { memo, useId } from "react";
import type { FacetPage } from "../../model/answers.ts";
import type { CountUnit } from "../../model/filter.ts";
import { grouped } from "../../ui/count-words.ts";
import { FacetRowItem } from "./facet-row-item.tsx";
import { type FacetChoice, type FacetSearch, facetRows } from "./facet-rows.ts";

const LONG_LIST = 20;

export interface FacetListProps {
  readonly title: string;
  readonly page: FacetPage;
  readonly choice: FacetChoice;
  readonly unit?: CountUnit;
  readonly search: FacetSearch;
  readonly onSearch: (search: FacetSearch) => void;
  readonly onToggle: (id: string) => void;
  readonly onExclude: (id: string) => void;
  /** Null where a report has one value only, and can never have all of several. */
  readonly onJoin: (() => void) | null;
}

/** The values of one dimension with how many reports, or stories, each would leave. */
export const FacetList = memo(function FacetList(props: FacetListProps) {
  const { title, page, choice, unit = "reports", search, onSearch, onToggle, onExclude, onJoin } = props;
  const id = useId();
  const { isExpanded, typed } = search;
  const { rows, hidden } = facetRows(page, choice, search);
  const known = page.values.length + page.more;
  return (
    <fieldset className="facet">
      <legend>
        {title}
        {onJoin !== null && choice.chosen.length > 1 && <JoinSwitch isOfAll={choice.isOfAll} onJoin={onJoin} />}
        <span title={`${grouped(page.present)} of ${grouped(known)} have ${unit} here`}>{grouped(page.present)}</span>
      </legend>
      {isExpanded && (known > LONG_LIST || typed !== "") && (
        <input
          type="text"
          className="field"
          aria-label={`Find in ${title.toLowerCase()}`}
          placeholder="Find…"
          value={typed}
          onChange={(event) => onSearch({ isExpanded, typed: event.target.value })}
        />
      )}
      <ul id={id}>
        {rows.map((row) => (
          <FacetRowItem key={row.id} {...row} {...{ onToggle, onExclude }} />
        ))}
      </ul>
      {rows.length === 0 && <p className="muted">Nothing is called that.</p>}
      {isExpanded && hidden > 0 && <p className="muted">{grouped(hidden)} more: find them by their letters.</p>}
      {(hidden > 0 || isExpanded) && (
        <button
          type="button"
          className="facet-more"
          aria-expanded={isExpanded}
          aria-controls={id}
          onClick={() => onSearch({ isExpanded: !isExpanded, typed: "" })}
        >
          {isExpanded ? "Show fewer" : `${grouped(hidden)} more`}
        </button>
      )}
    </fieldset>
  );
});

/** Whether any of the chosen values is enough. */
function JoinSwitch({ isOfAll, onJoin }: { readonly isOfAll: boolean; readonly onJoin: () => void }) {
  return (
    <button
      type="button"
      className="facet-join"
      aria-pressed={isOfAll}
      title={isOfAll ? "Reports with all of them. Press for any." : "Reports with any of them. Press for all."}
      onClick={onJoin}
    >
      {isOfAll ? "all of them" : "any of them"}
    </button>
  );
}

import { useId } from "react";
import type { FacetPage } from "../../model/answers.ts";
import type { CountUnit } from "../../model/filter.ts";
import { type FacetSearch, facetRows } from "./facet-rows.ts";

const LONG_LIST = 20;

export interface FacetListProps {
  readonly title: string;
  readonly page: FacetPage;
  readonly chosen: readonly string[];
  readonly unit?: CountUnit;
  readonly search: FacetSearch;
  readonly onSearch: (search: FacetSearch) => void;
  readonly onToggle: (id: string) => void;
}

/** The values of one dimension with how many reports, or stories, each would leave. */
export function FacetList({ title, page, chosen, unit = "reports", search, onSearch, onToggle }: FacetListProps) {
  const id = useId();
  const { isExpanded, typed } = search;
  const { rows, hidden } = facetRows(page, chosen, search);
  const known = page.values.length + page.more;
  return (
    <fieldset className="facet">
      <legend>
        {title} <span title={`${page.present} of ${known} have ${unit} here`}>{page.present}</span>
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
          <li key={row.id} className={row.isChosen ? "chosen" : undefined} data-zero={row.count === 0 || undefined}>
            <label>
              <input type="checkbox" checked={row.isChosen} onChange={() => onToggle(row.id)} />
              <span className="facet-name" title={row.name}>
                {row.name}
              </span>
              <span className="facet-count">{row.count}</span>
            </label>
            <span className="facet-bar" style={{ "--share": row.share }} />
          </li>
        ))}
      </ul>
      {rows.length === 0 && <p className="muted">Nothing is called that.</p>}
      {isExpanded && hidden > 0 && <p className="muted">{hidden} more: find them by their letters.</p>}
      {(hidden > 0 || isExpanded) && (
        <button
          type="button"
          className="facet-more"
          aria-expanded={isExpanded}
          aria-controls={id}
          onClick={() => onSearch({ isExpanded: !isExpanded, typed: "" })}
        >
          {isExpanded ? "Show fewer" : `${hidden} more`}
        </button>
      )}
    </fieldset>
  );
}

import { useId, useState } from "react";
import type { FacetCount } from "../../model/answers.ts";
import type { CountUnit } from "../../model/filter.ts";
import { facetRows } from "./facet-rows.ts";

const LONG_LIST = 20;

export interface FacetListProps {
  readonly title: string;
  readonly counts: readonly FacetCount[];
  readonly chosen: readonly string[];
  readonly unit?: CountUnit;
  readonly onToggle: (id: string) => void;
}

/** The values of one dimension with how many reports, or stories, each would leave. */
export function FacetList({ title, counts, chosen, unit = "reports", onToggle }: FacetListProps) {
  const [isExpanded, setIsExpanded] = useState(false);
  const [typed, setTyped] = useState("");
  const id = useId();
  const { rows, hidden } = facetRows(counts, chosen, isExpanded, typed);
  const present = counts.filter(({ count }) => count > 0).length;
  return (
    <fieldset className="facet">
      <legend>
        {title} <span title={`${present} of ${counts.length} have ${unit} here`}>{present}</span>
      </legend>
      {isExpanded && counts.length > LONG_LIST && (
        <input
          type="text"
          className="field"
          aria-label={`Find in ${title.toLowerCase()}`}
          placeholder="Find…"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
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
      {(hidden > 0 || isExpanded) && (
        <button
          type="button"
          className="facet-more"
          aria-expanded={isExpanded}
          aria-controls={id}
          onClick={() => {
            setIsExpanded(!isExpanded);
            setTyped("");
          }}
        >
          {isExpanded ? "Show fewer" : `${hidden} more`}
        </button>
      )}
    </fieldset>
  );
}

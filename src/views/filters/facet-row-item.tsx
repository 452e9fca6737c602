import { type KeyboardEvent, memo } from "react";
import { grouped } from "../../ui/count-words.ts";
import type { FacetRow } from "./facet-rows.ts";

/** The row's parts are given one by one, as another answer makes other rows, of which most say the same. */
export interface FacetRowItemProps extends FacetRow {
  readonly onToggle: (id: string) => void;
  readonly onExclude: (id: string) => void;
}

/** One value: its box asks for it, its minus, or the minus key on the box, leaves it out. */
export const FacetRowItem = memo(function FacetRowItem(props: FacetRowItemProps) {
  const { id, name, count, share, state, onToggle, onExclude } = props;
  function excludeByKey(event: KeyboardEvent) {
    if (event.key !== "-" || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    onExclude(id);
  }
  const isOut = state === "out";
  return (
    <li data-state={state} data-zero={count === 0 || undefined}>
      <label>
        <input
          type="checkbox"
          checked={state === "in"}
          aria-keyshortcuts="-"
          onChange={() => onToggle(id)}
          onKeyDown={excludeByKey}
        />
        <span className="facet-name" title={name}>
          {name}
          {isOut && <span className="sr">,</span>}
        </span>
        <span className="facet-count">{isOut ? "left out" : grouped(count)}</span>
      </label>
      <button
        type="button"
        className="facet-out"
        tabIndex={-1}
        aria-pressed={isOut}
        aria-label={`Leave out ${name}`}
        title={isOut ? `${name} is left out. Press to let it in again.` : `Leave out ${name} (key: -)`}
        onClick={() => onExclude(id)}
      />
      <span className="facet-bar" style={{ "--share": share }} />
    </li>
  );
});

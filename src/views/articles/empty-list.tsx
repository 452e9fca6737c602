import { EMPTY_FILTER, isEmptyFilter } from "../../model/filter.ts";
import type { ListAsked } from "../../state/list-asked.ts";
import { useAnswer } from "../../state/use-answer.ts";
import type { UpdateView } from "../../state/use-view-state.ts";
import { countedIn } from "../../ui/count-words.ts";
import type { Names } from "../../ui/names.ts";
import { nothingPasses, partWords } from "./reports-wording.ts";

export interface EmptyListProps {
  readonly asked: ListAsked;
  readonly names: Names;
  readonly update: UpdateView;
  readonly isShort: boolean;
  readonly shortlisted: number;
}

/** Why nothing is listed, and what to let go of to see something. */
export function EmptyList({ asked, names, update, isShort, shortlisted }: EmptyListProps) {
  const { filter, unit = "reports", among } = asked;
  const { data } = useAnswer("loosened", { filter, unit, ...(among && { among }) });
  if (isShort && shortlisted === 0) {
    return (
      <div className="empty reports-empty">
        <p>
          Put a report aside by the mark at the end of its line, in the reader, or by the key <kbd>x</kbd>. It stays on
          this machine, and can be copied from here as a citation.
        </p>
        <button type="button" className="button" onClick={() => update({ list: "all" })}>
          Show all reports
        </button>
      </div>
    );
  }
  const parts = data?.answer ?? [];
  // To let go of the only part is to clear the filter: one button is enough.
  const isOnlyPart = parts.some((part) => isEmptyFilter(part.filter));
  return (
    <div className="empty reports-empty">
      <p>
        <b>{nothingPasses(isShort, isOnlyPart)}</b> {parts.length > 0 && !isOnlyPart && "Let go of one part:"}
        {data !== undefined &&
          parts.length === 0 &&
          "No single part is to blame: even without any one of them, nothing passes."}
      </p>
      <ul>
        {parts.map((part) => (
          <li key={part.part}>
            <button type="button" className="button" onClick={() => update({ filter: part.filter })}>
              Drop {partWords(part.part, filter, names)}
            </button>
            <span className="muted">leaves {countedIn(part.passing, unit)}</span>
          </li>
        ))}
      </ul>
      {!isEmptyFilter(filter) && !isOnlyPart && (
        <button
          type="button"
          className={parts.length > 0 ? "button plain" : "button"}
          onClick={() => update({ filter: EMPTY_FILTER })}
        >
          Clear the whole filter
        </button>
      )}
    </div>
  );
}

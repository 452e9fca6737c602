import type { ListedArticle } from "../../model/answers.ts";
import { MarkedWords } from "../../ui/marked-words.tsx";
import { KIND_NAMES } from "../../ui/source-words.ts";

/** What the title of a report leads to. */
export interface TitleButtonProps {
  readonly line: ListedArticle;
  readonly tabIndex?: 0 | -1;
  readonly onOpen: () => void;
}

/** The title of a report, with what a search found in it; it opens the report. */
export function TitleButton({ line: { title, match }, tabIndex, onOpen }: TitleButtonProps) {
  return (
    <button
      type="button"
      className="article-open"
      aria-haspopup="dialog"
      title={title ?? undefined}
      tabIndex={tabIndex}
      onClick={onOpen}
    >
      {title === null ? "Untitled report" : <MarkedWords text={title} spans={match?.title ?? []} />}
    </button>
  );
}

/** Who published a report, and what kind of source that is. */
export function OutletWords({ line: { publisherName, kind, match } }: Pick<TitleButtonProps, "line">) {
  return (
    <span className="muted article-outlet">
      {publisherName === null ? (
        "Publisher not known"
      ) : (
        <MarkedWords text={publisherName} spans={match?.publisherName ?? []} />
      )}{" "}
      · {KIND_NAMES[kind].toLowerCase()}
    </span>
  );
}

/** The stretch of the text that a search found; nothing without a search. */
export function FoundExcerpt({ line: { match } }: Pick<TitleButtonProps, "line">) {
  if (match === null || match.excerpt.text === "") return null;
  return (
    <p className="article-excerpt">
      <MarkedWords {...match.excerpt} />
    </p>
  );
}

import type { ListedArticle } from "../../model/answers.ts";
import { UNKNOWN_PUBLISHER } from "../../model/article.ts";
import { MarkedWords } from "../../ui/marked-words.tsx";
import { kindWords } from "../../ui/source-words.ts";

/** What the title of a report leads to. */
export interface TitleButtonProps {
  /** Undefined while it is on its way; the button is there already, and keeps the focus. */
  readonly line: ListedArticle | undefined;
  readonly tabIndex?: 0 | -1;
  readonly onOpen: () => void;
}

/** The title of a report, with what a search found in it; it opens the report. */
export function TitleButton({ line, tabIndex, onOpen }: TitleButtonProps) {
  const title = line?.title ?? null;
  return (
    <button
      type="button"
      className="article-open"
      dir="auto"
      aria-haspopup="dialog"
      aria-label={line === undefined ? "Report on its way" : undefined}
      title={title ?? undefined}
      tabIndex={tabIndex}
      onClick={onOpen}
    >
      {line === undefined && <span className="bone short" />}
      {title !== null && <MarkedWords text={title} spans={line?.match?.title ?? []} />}
      {line !== undefined && title === null && "Untitled report"}
    </button>
  );
}

/** Who published a report, and what kind of source that is. */
export function OutletWords({ line: { publisherName, kind, match } }: { readonly line: ListedArticle }) {
  return (
    <span className="muted article-outlet">
      {publisherName === null ? (
        UNKNOWN_PUBLISHER
      ) : (
        <bdi>
          <MarkedWords text={publisherName} spans={match?.publisherName ?? []} />
        </bdi>
      )}{" "}
      · {kindWords(kind)}
    </span>
  );
}

/** The stretch of the text that a search found; nothing without a search. */
export function FoundExcerpt({ line: { match } }: { readonly line: ListedArticle }) {
  if (match === null || match.excerpt.text === "") return null;
  return (
    <p className="article-excerpt" dir="auto">
      <MarkedWords {...match.excerpt} />
    </p>
  );
}

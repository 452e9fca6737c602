import type { ArticlePlace } from "../../model/answers.ts";
import type { ArticleId } from "../../model/ids.ts";
import { Icon } from "../../ui/icon.tsx";
import { placeWords } from "./reader-wording.ts";

export interface ReaderToolsProps {
  /** Null while it is not known where the report stands. */
  readonly place: ArticlePlace | null;
  readonly isShort: boolean;
  readonly isShortlisted: boolean;
  readonly onStep: (article: ArticleId) => void;
  readonly onShortlist: () => void;
}

/** Where the report stands in the list, the ways to those beside it, and onto the shortlist. */
export function ReaderTools({ place, isShort, isShortlisted, onStep, onShortlist }: ReaderToolsProps) {
  const before = place?.before ?? null;
  const after = place?.after ?? null;
  return (
    <>
      <button
        type="button"
        className="button plain"
        aria-label="Report before"
        title="Report before ( [ )"
        aria-disabled={before === null}
        onClick={() => before !== null && onStep(before)}
      >
        <Icon name="previous" />
      </button>
      <span className="reader-place" role="status">
        {place !== null && placeWords(place, isShort)}
      </span>
      <button
        type="button"
        className="button plain"
        aria-label="Next report"
        title="Next report ( ] )"
        aria-disabled={after === null}
        onClick={() => after !== null && onStep(after)}
      >
        <Icon name="next" />
      </button>
      <button
        type="button"
        className="button plain reader-mark"
        aria-pressed={isShortlisted}
        title={isShortlisted ? "Take off the shortlist (x)" : "Put on the shortlist (x)"}
        onClick={onShortlist}
      >
        <Icon name="bookmark" />
        <span>{isShortlisted ? "On the shortlist" : "Shortlist"}</span>
      </button>
    </>
  );
}

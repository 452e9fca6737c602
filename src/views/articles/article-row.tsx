import type { ArticleLine, StoryOthers } from "../../model/answers.ts";
import type { DayNumber } from "../../model/day-number.ts";
import type { ArticleId } from "../../model/ids.ts";
import { DateBadge } from "../../ui/date-badge.tsx";
import { OtherReports } from "../../ui/other-reports.tsx";
import { KIND_NAMES } from "../../ui/source-words.ts";
import { claimsWords } from "./articles-wording.ts";

export interface ArticleRowProps {
  readonly line: ArticleLine & StoryOthers;
  readonly today: DayNumber;
  /** The article that is open in the reader. */
  readonly open: ArticleId | null;
  readonly onOpen: (article: ArticleId) => void;
}

/** One report as a citation, its title opens it; below it the other reports of its story, folded. */
export function ArticleRow({ line, today, open, onOpen }: ArticleRowProps) {
  return (
    <li className={line.id === open ? "article-row chosen" : "article-row"}>
      <DateBadge published={line.published} today={today} />
      <div>
        <button type="button" className="article-open" aria-haspopup="dialog" onClick={() => onOpen(line.id)}>
          {line.title ?? "Untitled report"}
        </button>
        <p className="muted">
          {line.publisherName ?? "Publisher not known"} · {KIND_NAMES[line.kind].toLowerCase()}
        </p>
        <OtherReports story={line} today={today} onOpen={onOpen} />
      </div>
      <span className="muted article-claims">{claimsWords(line.claims)}</span>
    </li>
  );
}

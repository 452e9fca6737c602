import type { ArticleLine } from "../../model/answers.ts";
import type { DayNumber } from "../../model/day-number.ts";
import { DateBadge } from "../../ui/date-badge.tsx";
import { KIND_NAMES } from "../../ui/source-words.ts";
import { claimsWords } from "./articles-wording.ts";

export interface ArticleRowProps {
  readonly line: ArticleLine;
  readonly today: DayNumber;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

/** One report as a citation; its title opens it. */
export function ArticleRow({ line, today, isOpen, onOpen }: ArticleRowProps) {
  return (
    <li className={isOpen ? "article-row chosen" : "article-row"}>
      <DateBadge published={line.published} today={today} />
      <div>
        <button type="button" className="article-open" aria-haspopup="dialog" onClick={onOpen}>
          {line.title ?? "Untitled report"}
        </button>
        <p className="muted">
          {line.publisherName ?? "Publisher not known"} · {KIND_NAMES[line.kind].toLowerCase()}
        </p>
      </div>
      <span className="muted article-claims">{claimsWords(line.claims)}</span>
    </li>
  );
}

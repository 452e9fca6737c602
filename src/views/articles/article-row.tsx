import { memo } from "react";
import type { ListedArticle } from "../../model/answers.ts";
import type { DayNumber } from "../../model/day-number.ts";
import type { ArticleId } from "../../model/ids.ts";
import { DateBadge } from "../../ui/date-badge.tsx";
import { OtherReports } from "../../ui/other-reports.tsx";
import { FoundExcerpt, OutletWords, TitleButton } from "./article-cells.tsx";
import { claimsWords } from "./articles-wording.ts";

export interface ArticleRowProps {
  readonly line: ListedArticle;
  readonly today: DayNumber;
  /** The article that is open in the reader. */
  readonly open: ArticleId | null;
  readonly onOpen: (article: ArticleId) => void;
}

/**
 * One report as a citation, its title opens it; with a search the stretch of its text that was found, and the words marked;
 * below it the other reports of its story, folded.
 */
export const ArticleRow = memo(function ArticleRow({ line, today, open, onOpen }: ArticleRowProps) {
  return (
    <li className={line.id === open ? "article-row chosen" : "article-row"}>
      <DateBadge published={line.published} today={today} />
      <div className="article-words">
        <TitleButton line={line} onOpen={() => onOpen(line.id)} />
        <p>
          <OutletWords line={line} />
        </p>
        <FoundExcerpt line={line} />
        <OtherReports story={line} today={today} onOpen={onOpen} />
      </div>
      <span className="muted article-claims">{claimsWords(line.claims)}</span>
    </li>
  );
});

import type { ListedArticle } from "../../model/answers.ts";
import type { DayNumber } from "../../model/day-number.ts";
import type { ArticleId } from "../../model/ids.ts";
import { DateBadge } from "../../ui/date-badge.tsx";
import { MarkedWords } from "../../ui/marked-words.tsx";
import { OtherReports } from "../../ui/other-reports.tsx";
import { KIND_NAMES } from "../../ui/source-words.ts";
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
export function ArticleRow({ line, today, open, onOpen }: ArticleRowProps) {
  const { title, publisherName, match } = line;
  return (
    <li className={line.id === open ? "article-row chosen" : "article-row"}>
      <DateBadge published={line.published} today={today} />
      <div>
        <button type="button" className="article-open" aria-haspopup="dialog" onClick={() => onOpen(line.id)}>
          {title === null ? "Untitled report" : <MarkedWords text={title} spans={match?.title ?? []} />}
        </button>
        <p className="muted">
          {publisherName === null ? (
            "Publisher not known"
          ) : (
            <MarkedWords text={publisherName} spans={match?.publisherName ?? []} />
          )}{" "}
          · {KIND_NAMES[line.kind].toLowerCase()}
        </p>
        {match !== null && match.excerpt.text !== "" && (
          <p className="article-excerpt">
            <MarkedWords {...match.excerpt} />
          </p>
        )}
        <OtherReports story={line} today={today} onOpen={onOpen} />
      </div>
      <span className="muted article-claims">{claimsWords(line.claims)}</span>
    </li>
  );
}

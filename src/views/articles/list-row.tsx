import { memo } from "react";
import type { ListedArticle } from "../../model/answers.ts";
import { UNKNOWN_PUBLISHER } from "../../model/article.ts";
import type { DayNumber } from "../../model/day-number.ts";
import type { ArticleId } from "../../model/ids.ts";
import { DateBadge } from "../../ui/date-badge.tsx";
import { Icon } from "../../ui/icon.tsx";
import { dateBadgeWords } from "../../ui/source-words.ts";
import { moreReportsWords, otherReportsWords } from "../../ui/story-wording.ts";
import { FoundExcerpt, OutletWords, TitleButton } from "./article-cells.tsx";
import { claimsWords } from "./articles-wording.ts";

/** What a line of the list can be asked to do; the same functions as long as the list stands. */
export interface LineActs {
  readonly open: (article: ArticleId, place: number) => void;
  readonly choose: (place: number) => void;
  readonly shortlist: (article: ArticleId) => void;
  /** Show the other reports of its story, `lines` with the line that names the rest, or hide them. */
  readonly unfold: (place: number, lines: number) => void;
}

export interface ListRowProps {
  /** Undefined while it is on its way. */
  readonly line: ListedArticle | undefined;
  /** Counted from 0, of the whole list. */
  readonly place: number;
  readonly count: number;
  /** Where it lies in its list; null on paper, where lines follow one another. */
  readonly topPx: number | null;
  /** How high it is, with the other reports of its story. */
  readonly heightPx: number;
  /** How high it is without them. */
  readonly rowPx: number;
  readonly today: DayNumber;
  readonly isChosen: boolean;
  /** Whether the tabulator comes to it. */
  readonly isReached: boolean;
  readonly isShortlisted: boolean;
  readonly isUnfolded: boolean;
  readonly acts: LineActs;
}

/** One line of the long list, of a height that does not depend on what it says. */
export const ListRow = memo(function ListRow(props: ListRowProps) {
  const { line, place, count, topPx, heightPx, rowPx, today } = props;
  const { isChosen, isReached, isShortlisted, isUnfolded, acts } = props;
  const tabIndex = isReached ? 0 : -1;
  return (
    <li
      className={isChosen ? "list-row chosen" : "list-row"}
      style={topPx === null ? undefined : { top: topPx, height: heightPx }}
      data-place={place}
      aria-setsize={count}
      aria-posinset={place + 1}
      aria-current={isChosen || undefined}
    >
      <div className="list-line" style={topPx === null ? undefined : { height: rowPx }}>
        {line === undefined ? <span className="bone" /> : <DateBadge published={line.published} today={today} />}
        <div className="article-words">
          <TitleButton line={line} tabIndex={tabIndex} onOpen={() => line !== undefined && acts.open(line.id, place)} />
          {line !== undefined && (
            <p className="list-outlet">
              <OutletWords line={line} />
              {line.others > 0 && (
                <button
                  type="button"
                  className="link list-fold"
                  tabIndex={tabIndex}
                  aria-expanded={isUnfolded}
                  onClick={() => acts.unfold(place, othersLines(line))}
                >
                  {isUnfolded ? "Fold" : "and"} {otherReportsWords(line.others)}
                </button>
              )}
            </p>
          )}
          {line !== undefined && <FoundExcerpt line={line} />}
        </div>
        <span className="muted article-claims">{line !== undefined && claimsWords(line.claims)}</span>
        {line !== undefined && (
          <button
            type="button"
            className="list-mark"
            tabIndex={tabIndex}
            aria-pressed={isShortlisted}
            aria-label={`Shortlist ${line.title ?? "Untitled report"}`}
            title={isShortlisted ? "On the shortlist (x)" : "Put on the shortlist (x)"}
            onClick={() => {
              acts.choose(place);
              acts.shortlist(line.id);
            }}
          >
            <Icon name="bookmark" />
          </button>
        )}
      </div>
      {line !== undefined && isUnfolded && <OtherLines {...{ line, today, tabIndex, place, acts }} />}
    </li>
  );
});

/** How many lines the other reports of a story take. */
function othersLines({ others, otherLines }: ListedArticle): number {
  return others > otherLines.length ? otherLines.length + 1 : otherLines.length;
}

interface OtherLinesProps extends Pick<ListRowProps, "today" | "place" | "acts"> {
  readonly line: ListedArticle;
  readonly tabIndex: 0 | -1;
}

function OtherLines({ line: { others, otherLines }, today, tabIndex, place, acts }: OtherLinesProps) {
  return (
    <ul className="list-others" aria-label="Other reports of this story">
      {otherLines.map((other) => (
        <li key={other.id}>
          <button
            type="button"
            className="link"
            aria-haspopup="dialog"
            title={other.title ?? undefined}
            tabIndex={tabIndex}
            onClick={() => acts.open(other.id, place)}
          >
            <bdi>{other.publisherName ?? UNKNOWN_PUBLISHER}</bdi>
          </button>
          <span className="muted">{dateBadgeWords(other.published, today).date}</span>
          <span className="list-other-title" dir="auto">
            {other.title ?? "Untitled report"}
          </span>
        </li>
      ))}
      {others > otherLines.length && <li className="muted">{moreReportsWords(others - otherLines.length)}</li>}
    </ul>
  );
}

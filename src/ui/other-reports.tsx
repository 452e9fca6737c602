import type { StoryOthers } from "../model/answers.ts";
import { UNKNOWN_PUBLISHER } from "../model/article.ts";
import type { DayNumber } from "../model/day-number.ts";
import type { ArticleId } from "../model/ids.ts";
import { dateBadgeWords } from "./source-words.ts";
import { moreReportsWords, otherReportsWords } from "./story-wording.ts";

export interface OtherReportsProps {
  readonly story: StoryOthers;
  readonly today: DayNumber;
  readonly onOpen: (article: ArticleId) => void;
}

/** The other reports of a story, folded under their number; nothing where there are none. */
export function OtherReports({ story: { others, otherLines }, today, onOpen }: OtherReportsProps) {
  if (others === 0) return null;
  return (
    <details className="other-reports">
      <summary>{otherReportsWords(others)}</summary>
      <ul>
        {otherLines.map((line) => (
          <li key={line.id}>
            <button type="button" className="link" aria-haspopup="dialog" onClick={() => onOpen(line.id)}>
              <bdi>{line.title ?? "Untitled report"}</bdi>
            </button>{" "}
            <span className="muted">
              <bdi>{line.publisherName ?? UNKNOWN_PUBLISHER}</bdi> · {dateBadgeWords(line.published, today).date}
            </span>
          </li>
        ))}
        {others > otherLines.length && <li className="muted">{moreReportsWords(others - otherLines.length)}</li>}
      </ul>
    </details>
  );
}

import type { ArticleReading } from "../../model/answers.ts";
import type { DayNumber } from "../../model/day-number.ts";
import { DateBadge } from "../../ui/date-badge.tsx";
import { Icon } from "../../ui/icon.tsx";
import { dateSureness } from "../../ui/source-words.ts";
import { CiteLine } from "./cite-line.tsx";
import { originWords, safeAddress } from "./reader-wording.ts";

export interface ReaderHeadProps {
  readonly reading: ArticleReading;
  readonly today: DayNumber;
}

/** Who published it, what it is called, when, and how sure that is. */
export function ReaderHead({ reading, today }: ReaderHeadProps) {
  const address = safeAddress(reading.url);
  return (
    <header className="reader-head">
      <p className="muted">{originWords(reading)}</p>
      <h2 dir="auto">{reading.title ?? "Untitled report"}</h2>
      <div className="reader-badges">
        <DateBadge published={reading.published} today={today} />
        {address === null ? (
          <span className="badge shaky">no address known</span>
        ) : (
          <a className="link" href={address} target="_blank" rel="noopener noreferrer">
            Open the report
            <Icon name="out" sizePx={13} />
          </a>
        )}
      </div>
      <p className="reader-sureness">How sure the day is: {lowered(dateSureness(reading.published))}</p>
      <CiteLine report={reading} />
    </header>
  );
}

function lowered(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

import type { PublicationDate } from "../model/article.ts";
import type { DayNumber } from "../model/day-number.ts";
import { dateBadgeWords, dateSureness } from "./source-words.ts";

export interface DateBadgeProps {
  readonly published: PublicationDate;
  readonly today: DayNumber;
}

/** A publication date with how it was found; a dashed edge when it is not sure to the day, and a word when it cannot be. */
export function DateBadge({ published, today }: DateBadgeProps) {
  const { date, basis, isShaky, isFuture } = dateBadgeWords(published, today);
  return (
    <span className={isShaky ? "badge shaky" : "badge"} title={dateSureness(published)}>
      {date} {isFuture ? <b className="alert">in the future</b> : <em>{basis}</em>}
    </span>
  );
}

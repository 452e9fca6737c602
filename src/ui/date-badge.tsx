import type { PublicationDate } from "../model/article.ts";
import { dateBadgeWords, dateSureness } from "./source-words.ts";

/** A publication date with how it was found; a dashed edge when it is not sure to the day. */
export function DateBadge({ published }: { readonly published: PublicationDate }) {
  const { date, basis, isShaky } = dateBadgeWords(published);
  return (
    <span className={isShaky ? "badge shaky" : "badge"} title={dateSureness(published)}>
      {date} <em>{basis}</em>
    </span>
  );
}

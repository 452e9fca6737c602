import { type Citation, type DateBasis, UNKNOWN_PUBLISHER } from "../model/article.ts";
import { longDate } from "./date-words.ts";
import { isolated } from "./isolated.ts";
import { dateBadgeWords } from "./source-words.ts";

const BASES: Readonly<Record<DateBasis, string>> = {
  given: "date given in the record",
  metadata: "date from the page’s metadata",
  text: "date in the text",
  url: "date in the address",
  bounds: "date inferred",
  none: "no date found",
};

/** A report as a plain citation: “Title”. Publisher, 11 January 2023 (date in the text). https://… What is not known is said. */
export function citationWords({ title, publisherName, published, url }: Citation): string {
  const { date, basis } = published;
  // Nothing is of a later day here than any: whether a day is to come is the page's to say.
  const day = date === null ? dateBadgeWords(published, Number.MAX_SAFE_INTEGER).date : longDate(date);
  const when = basis === "none" ? "no date found" : `${lowered(day, date === null)} (${BASES[basis]})`;
  return `“${isolated(title ?? "Untitled report")}”. ${isolated(publisherName ?? UNKNOWN_PUBLISHER)}, ${when}. ${url ?? "No address known."}`;
}

function lowered(words: string, isPhrase: boolean): string {
  return isPhrase ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

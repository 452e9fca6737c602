import type { Filter } from "../model/filter.ts";
import { isNarrowedByReports } from "./board-cards.ts";
import { countWord, listed } from "./count-words.ts";
import { countryWithArticle } from "./filter-wording.ts";
import type { Names } from "./names.ts";

const MOST_NAMED = 3;

/** Which agreements a filter leaves, after their number: " with Japan", " named in these reports", "" for all. */
export function scopeWords(filter: Filter, names: Names): string {
  const narrowed = isNarrowedByReports(filter) ? " named in these reports" : "";
  if (filter.agreement.length > 0) return narrowed === "" ? " chosen" : " chosen and named in these reports";
  if (filter.country.length === 0) return narrowed;
  const isOfAll = filter.all.includes("country");
  if (filter.country.length > MOST_NAMED)
    return ` with ${isOfAll ? "all" : "any"} of ${countWord(filter.country.length)} countries${narrowed}`;
  return ` with ${listed(
    filter.country.map((id) => countryWithArticle(names.country(id))),
    isOfAll ? "and" : "or",
  )}${narrowed}`;
}

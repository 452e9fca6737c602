import type { FilterPart, ListExtent } from "../../model/answers.ts";
import { type CountUnit, excludedOf, type Filter, isEmptyFilter } from "../../model/filter.ts";
import { type PartialDate, precisionOf } from "../../model/partial-date.ts";
import type { ShortlistChange } from "../../state/use-shortlist.ts";
import { countedIn, grouped, unitNoun } from "../../ui/count-words.ts";
import { longDate, whenDate } from "../../ui/date-words.ts";
import { rangeWords, subjectWords } from "../../ui/filter-wording.ts";
import type { Names } from "../../ui/names.ts";
import { DIMENSION_NAMES } from "../../ui/source-words.ts";

/** What is listed. */
export interface ListedNumbers {
  readonly unit: CountUnit;
  readonly filter: Filter;
  readonly extent: ListExtent;
}

/** "302 reports with Japan, from 2007 to July 2026"; "210 stories, reported from 2007 to July 2026". */
export function reportsHeadline({ unit, filter, extent }: ListedNumbers, names: Names): string {
  const { passing } = extent;
  const listed = passing === 0 ? `No ${unitNoun(unit)}` : countedIn(passing, unit);
  return `${listed}${aboutWords(filter, names)}${extentWords(extent, unit)}`;
}

/** "5 of the 7 reports on your shortlist pass the filter, from …"; without a filter "7 reports on your shortlist, from …". */
export function shortlistHeadline({ unit, filter, extent }: ListedNumbers, kept: number): string {
  if (kept === 0) return "Nothing is on your shortlist yet";
  const { passing } = extent;
  const when = extentWords(extent, unit);
  if (unit === "stories") {
    const filtered = isEmptyFilter(filter) ? "" : " under this filter";
    return `${countedIn(passing, unit)} on your shortlist of ${countedIn(kept, "reports")}${filtered}${when}`;
  }
  if (passing === kept) return `${countedIn(kept, "reports")} on your shortlist${when}`;
  const verb = passing === 1 ? "passes" : "pass";
  return `${passing === 0 ? "None" : grouped(passing)} of the ${countedIn(kept, "reports")} on your shortlist ${verb} the filter${when}`;
}

/** What the filter asks for, after a number: " with Japan", " on the UK–Japan RAA", " that say “submarine”", "". */
function aboutWords(filter: Filter, names: Names): string {
  const words = filter.words.trim();
  if (words !== "" && isEmptyFilter({ ...filter, words: "" }))
    return ` found for ${/["“”]/.test(words) ? words : `“${words}”`}`;
  const isRangeOnly = isEmptyFilter({ ...filter, from: null, to: null });
  if (isRangeOnly) return "";
  const subject = subjectWords(filter, names).replace(/^of /, "on ");
  return subject === "" ? "" : ` ${subject}`;
}

/** ", from 2007 to July 2026", ", of 11 January 2023", ", none with a date"; "" when nothing is listed. */
function extentWords({ passing, first, last, undated }: ListExtent, unit: CountUnit): string {
  if (passing === 0) return "";
  if (first === null || last === null) {
    if (undated === 0) return "";
    return passing === 1 ? ", without a date" : ", none with a date";
  }
  const reported = unit === "stories" ? " reported" : "";
  if (first === last) return `,${reported} ${whenDate(first)}`;
  const [start, end] = [monthOf(first), monthOf(last)];
  return start === end ? `,${reported} ${whenDate(start)}` : `,${reported} from ${longDate(start)} to ${longDate(end)}`;
}

/** A headline tells months; the rows tell days. */
function monthOf(date: PartialDate): PartialDate {
  return precisionOf(date) === "day" ? (date.slice(0, 7) as PartialDate) : date;
}

/** How the list is ordered, and where those without a date are. */
export function orderWords(order: "newest" | "oldest" | "best", undated: number, unit: CountUnit): string {
  const first = { newest: "Newest first", oldest: "Oldest first", best: "Best match first" }[order];
  if (undated === 0) return `${first}.`;
  const who = `${countedIn(undated, "reports")} without a date`;
  if (order === "best" || unit === "stories") return `${first}; ${who} among them.`;
  return `${first}; ${who} ${undated === 1 ? "stands" : "stand"} last.`;
}

/** What a part of a filter asks for, for a button that drops it: "Country Japan or Italy". */
export function partWords(part: FilterPart, filter: Filter, names: Names): string {
  if (part === "words") return `the words “${filter.words.trim()}”`;
  if (part === "days") return `the days ${rangeWords(filter)}`;
  const excluded = excludedOf(filter, part).map((id) => `not ${names.value(part, id)}`);
  const values = [...filter[part].map((id) => names.value(part, id)), ...excluded];
  const shown =
    values.length > 3 ? `${values.slice(0, 2).join(", ")} and ${values.length - 2} more` : values.join(", ");
  return `${DIMENSION_NAMES[part].toLowerCase()}: ${shown}`;
}

/** What to say once a report was put on the shortlist or taken off. */
export function changeWords(change: ShortlistChange, size: number, most: number): string {
  switch (change) {
    case "added":
      return `Put on the shortlist; it has ${countedIn(size + 1, "reports")}.`;
    case "removed":
      return `Taken off the shortlist; it has ${countedIn(size - 1, "reports")}.`;
    case "full":
      return `The shortlist is full: it takes ${most} reports.`;
    case "unkept":
      return "This browser keeps nothing for this page: the shortlist is gone when it is closed.";
  }
}

/** The lines of a part of a very long list: "Reports 100,001 to 200,000 of 1,000,000". */
export function blockWords(start: number, end: number, count: number, unit: CountUnit): string {
  return `${unit === "reports" ? "Reports" : "Stories"} ${grouped(start + 1)} to ${grouped(end)} of ${grouped(count)}`;
}

/** How many of the shortlist another collection had; "" when none. */
export function absentWords(absent: number): string {
  if (absent === 0) return "";
  return `${countedIn(absent, "reports")} of it ${absent === 1 ? "is" : "are"} not in this collection.`;
}

/** Why a list is empty; a filter of one part has no other to let go of. */
export function nothingPasses(isShort: boolean, isOnlyPart: boolean): string {
  if (isShort) return "Nothing on the shortlist passes the filter.";
  return isOnlyPart ? "Nothing passes the filter." : "Nothing passes every part of the filter.";
}

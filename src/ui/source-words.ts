import type { DateBasis, PublicationDate, SourceKind } from "../model/article.ts";
import type { DayNumber } from "../model/day-number.ts";
import type { Dimension } from "../model/filter.ts";
import { precisionOf } from "../model/partial-date.ts";
import { publicationDaysOf } from "../model/publication-days.ts";
import { longDate, shortDate } from "./date-words.ts";

export const KIND_NAMES: Readonly<Record<SourceKind, string>> = {
  official: "Official",
  news: "News",
  analysis: "Analysis",
  opinion: "Opinion",
  aggregator: "Aggregator",
  unknown: "Not known",
};

/** What kind of source a report is, within a line: "official", "kind not known". */
export function kindWords(kind: SourceKind): string {
  return kind === "unknown" ? "kind not known" : KIND_NAMES[kind].toLowerCase();
}

export const BASIS_NAMES: Readonly<Record<DateBasis, string>> = {
  given: "Given in the record",
  metadata: "Metadata",
  text: "In the text",
  url: "In the address",
  bounds: "Inferred, bounded",
  none: "None found",
};

export const DIMENSION_NAMES: Readonly<Record<Dimension, string>> = {
  country: "Country",
  theme: "Theme",
  agreement: "Agreement",
  publisher: "Publisher",
  kind: "Source",
  basis: "Date found by",
};

const BADGE_BASES: Readonly<Record<DateBasis, string>> = {
  given: "given",
  metadata: "metadata",
  text: "in the text",
  url: "address",
  bounds: "inferred",
  none: "none found",
};

/** A publication date as a badge: the date, how it was found, and whether it is less than a day that something shows. */
export interface DateBadgeWords {
  readonly date: string;
  readonly basis: string;
  readonly isShaky: boolean;
  /** Whether it lies after today for certain. */
  readonly isFuture: boolean;
}

export function dateBadgeWords(published: PublicationDate, today: DayNumber): DateBadgeWords {
  const { date, basis, notBefore, notAfter } = published;
  const isFuture = (publicationDaysOf(published).first ?? today) > today;
  const words = { basis: BADGE_BASES[basis], isShaky: true, isFuture };
  if (date !== null) {
    return { ...words, date: shortDate(date), isShaky: precisionOf(date) !== "day" || basis === "bounds" };
  }
  if (notBefore && notAfter) return { ...words, date: `${shortDate(notBefore)} to ${shortDate(notAfter)}` };
  if (notBefore) return { ...words, date: `After ${shortDate(notBefore)}` };
  if (notAfter) return { ...words, date: `Before ${shortDate(notAfter)}` };
  return { ...words, date: "No date" };
}

/** How sure the day of publication is, as a sentence. */
export function dateSureness(published: PublicationDate): string {
  const { date, basis, notBefore, notAfter } = published;
  if (date === null) {
    if (notBefore && notAfter) {
      return `No day is shown; what it reports puts it between ${longDate(notBefore)} and ${longDate(notAfter)}.`;
    }
    if (notBefore) return `No day is shown; what it reports puts it no earlier than ${longDate(notBefore)}.`;
    if (notAfter) return `No day is shown; what it reports puts it no later than ${longDate(notAfter)}.`;
    return "Nothing shows when it was published, so it stands in no bar of the chart.";
  }
  const known = { day: "to the day", month: "only to the month", year: "only to the year" }[precisionOf(date)];
  return `Known ${known}; ${BASIS_SENTENCES[basis]}.`;
}

const BASIS_SENTENCES: Readonly<Record<DateBasis, string>> = {
  given: "the record states it, and not how it was found",
  metadata: "a date field of the page states it",
  text: "the text itself says so",
  url: "the address of the page shows it",
  bounds: "concluded from the events that it reports",
  none: "nothing shows it",
};

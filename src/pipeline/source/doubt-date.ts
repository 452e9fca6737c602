import type { PublicationDate } from "../../model/article.ts";
import type { Finding } from "../../model/finding.ts";
import { firstDayOf, lastDayOf, type PartialDate } from "../../model/partial-date.ts";
import { findToldDay } from "./find-told-day.ts";
import type { DatedSource } from "./source.ts";

/** No report of an agreement that is watched today is older; an earlier year is a slip of the pen. */
const EARLIEST_YEAR = 1900;

/**
 * The date without what no report can have: a day or a bound before 1900 counts as not known, `date-implausible`.
 *
 * Nothing is put in its place; of a wrong day between right bounds the bounds stay.
 */
export function doubtDate(dated: DatedSource, file: string): DatedSource & { readonly findings: readonly Finding[] } {
  const { date, notBefore, notAfter } = dated.published;
  const doubted = [date, notBefore, notAfter].filter((part) => part != null && !isPlausible(part));
  if (doubted.length === 0) return { ...dated, findings: [] };
  const found = doubted.join(", ");
  return {
    published: plausiblePart(dated.published),
    reason: `${dated.reason} No report is from before ${EARLIEST_YEAR}, so ${found} is not believed.`,
    findings: [{ code: "date-implausible", file, found, expected: `a year from ${EARLIEST_YEAR} on` }],
  };
}

/** What is left of a date once days and bounds before 1900 are taken out. */
export function plausiblePart({ date, basis, notBefore, notAfter }: PublicationDate): PublicationDate {
  const bounds = {
    ...(notBefore !== undefined && isPlausible(notBefore) && { notBefore }),
    ...(notAfter !== undefined && isPlausible(notAfter) && { notAfter }),
  };
  if (date !== null && isPlausible(date)) return { date, basis, ...bounds };
  return { date: null, basis: Object.keys(bounds).length > 0 ? "bounds" : "none", ...bounds };
}

function isPlausible(date: PartialDate): boolean {
  return Number(date.slice(0, 4)) >= EARLIEST_YEAR;
}

/** A report of what happens soon after it is a slip of a day or a month; of a year after it is a wrong date. */
const LONGEST_SLIP_DAYS = 366;
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/g;

/**
 * What in a text cannot be, if it was published when it is said to have been: a day more than a year later, told as
 * past, is a `date-conflict`. The date stays, as the text may err too.
 */
export function findAnachronism(published: PublicationDate, text: string, file: string): Finding[] {
  const { date } = published;
  if (date === null) return [];
  const year = Number(date.slice(0, 4));
  // Most texts name no later year at all, and need no reading of their sentences.
  if (!namesYearAfter(year, text)) return [];
  const told = findToldDay(text, { language: null, order: null });
  if (told === null || firstDayOf(told.date) - lastDayOf(date) <= LONGEST_SLIP_DAYS) return [];
  return [{ code: "date-conflict", file, found: `${date}, but the text tells of ${told.words} as past` }];
}

function namesYearAfter(year: number, text: string): boolean {
  for (const [later] of text.matchAll(YEAR)) if (Number(later) > year) return true;
  return false;
}

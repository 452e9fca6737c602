import type { PublicationDate } from "../../model/article.ts";
import type { Finding } from "../../model/finding.ts";
import type { PartialDate } from "../../model/partial-date.ts";
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

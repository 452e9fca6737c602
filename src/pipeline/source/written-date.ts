import { type PartialDate, parsePartialDate } from "../../model/partial-date.ts";

/**
 * What a written date tells.
 *
 * - `date`: which day or month
 * - `ambiguous`: figures that read as day and month either way; `date` is the year, all that is certain
 * - `yearless`: a day and a month, and no year
 */
export type WrittenDate =
  | { readonly kind: "date"; readonly date: PartialDate }
  | { readonly kind: "ambiguous"; readonly date: PartialDate }
  | { readonly kind: "yearless" };

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const DAY = "\\d{1,2}(?:st|nd|rd|th)?";
const WEEKDAY = "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? )?";

/** The source of a regular expression for a written date; no groups, lower case. */
export const DATE_PATTERN = `${WEEKDAY}(?:\\d{4}-\\d{2}-\\d{2}|\\d{4}[/.]\\d{1,2}[/.]\\d{1,2}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{4}|\\d{4}年\\d{1,2}月\\d{1,2}日|${DAY} ${MONTH}(?:,? \\d{4})?|${MONTH} ${DAY}(?:,? \\d{4})?|${MONTH},? \\d{4})(?![\\d/])`;

const YEAR_FIRST = /^(\d{4})\D(\d{1,2})\D(\d{1,2})/;
const YEAR_LAST = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/;
const WITH_NAME = new RegExp(
  `^(?:(\\d{1,2})(?:st|nd|rd|th)? )?(${MONTH})(?: (\\d{1,2})(?:st|nd|rd|th)?(?!\\d))?(?:,? (\\d{4}))?$`,
);

/**
 * Read what `DATE_PATTERN` matched; null when it names no day of the calendar (31 June).
 *
 * `13/11/2022` can only be 13 November, `07/11/2022` is ambiguous: day and month are never swapped silently.
 */
export function readWrittenDate(text: string): WrittenDate | null {
  const words = text.toLowerCase().replace(new RegExp(`^${WEEKDAY}`), "");
  const yearFirst = YEAR_FIRST.exec(words);
  if (yearFirst) return certain(yearFirst[1], yearFirst[2], yearFirst[3]);
  const yearLast = YEAR_LAST.exec(words);
  if (yearLast) return readFigures(yearLast[1] ?? "", yearLast[2] ?? "", yearLast[3] ?? "");
  const [, before, month = "", after, year] = WITH_NAME.exec(words) ?? [];
  const monthNumber = String(MONTHS.indexOf(month.slice(0, 3)) + 1);
  const day = before ?? after;
  if (year !== undefined) return certain(year, monthNumber, day);
  return day !== undefined && certain("2000", monthNumber, day) ? { kind: "yearless" } : null;
}

function readFigures(first: string, second: string, year: string): WrittenDate | null {
  const dayFirst = certain(year, second, first);
  const monthFirst = certain(year, first, second);
  if (!dayFirst || !monthFirst || first === second) return dayFirst ?? monthFirst;
  const date = parsePartialDate(year);
  return date && { kind: "ambiguous", date };
}

function certain(year = "", month = "", day?: string): WrittenDate | null {
  const parts = [year, month.padStart(2, "0"), ...(day === undefined ? [] : [day.padStart(2, "0")])];
  const date = parsePartialDate(parts.join("-"));
  return date && { kind: "date", date };
}

import { type PartialDate, parsePartialDate } from "../../model/partial-date.ts";
import type { Span } from "../../model/span.ts";

/**
 * What a written date tells.
 *
 * - `date`: which day, or month; `order` where a figure past 12 shows which of them is the day; `otherReading` where
 *   the text's order alone decided
 * - `ambiguous`: figures that read as day and month either way; `date` is the year, all that is certain
 * - `yearless`: a day and a month, and no year
 */
export type WrittenDate =
  | {
      readonly kind: "date";
      readonly date: PartialDate;
      readonly order?: "day" | "month";
      readonly otherReading?: PartialDate;
    }
  | {
      readonly kind: "ambiguous";
      readonly date: PartialDate;
      readonly dayFirst: PartialDate;
      readonly monthFirst: PartialDate;
    }
  | { readonly kind: "yearless"; readonly month: number; readonly day: number };

/** A written date with its place, a weekday beside it included. */
export interface DateMention extends Span {
  readonly written: WrittenDate;
}

/** Which figure comes first where a year comes last: `day`, `month`, or null when nothing shows it. */
export type FigureOrder = "day" | "month" | null;

const YEAR = "((?:19|20)\\d{2})";
const YEAR_FIRST = new RegExp(
  `(?<![\\d.,/-])${YEAR}(?: ?([-/.]) ?(\\d{1,2}) ?\\2 ?(\\d{1,2})(?!\\d|[-/]\\d)| ?[年년] ?(\\d{1,2}) ?[月월] ?(\\d{1,2}) ?[日일]?)`,
  "g",
);
const YEAR_LAST = new RegExp(`(?<![\\d.,:/-])(\\d{1,2})( ?\u200f?[./-] ?)(\\d{1,2})\\2${YEAR}(?!\\d|[-/.,:]\\d)`, "g");
const SHORT_YEAR = /(?<![\d.,:/-])(\d{1,2})([./-])(\d{1,2})\2(\d{2})(?![\w]|[-/.,:]\d| ?%)/g;

/** What every date in figures with a year of four holds: a year with a mark at one of its sides. */
const HAS_YEAR = /(?:19|20)\d{2}(?: ?[-/.年년]|(?<=[-/.] ?\d{4}))/;

/** Dates in figures alone, year first, year last, or with Chinese, Japanese and Korean marks. Two-digit years if asked for. */
export function findFigureDates(text: string, order: FigureOrder, hasShortYears: boolean): DateMention[] {
  if (!hasShortYears && !HAS_YEAR.test(text)) return [];
  const mentions = [...text.matchAll(YEAR_FIRST)].flatMap((hit) => {
    const date = dateOf(hit[1], hit[3] ?? hit[5], hit[4] ?? hit[6]);
    return mention(hit, date && { kind: "date", date });
  });
  const yearsLast = [...text.matchAll(YEAR_LAST)].flatMap((hit) => mention(hit, readFigures(hit, hit[4] ?? "", order)));
  if (!hasShortYears) return [...mentions, ...yearsLast];
  const short = [...text.matchAll(SHORT_YEAR)].flatMap((hit) => mention(hit, readFigures(hit, `20${hit[4]}`, order)));
  return [...mentions, ...yearsLast, ...short];
}

function mention(hit: RegExpMatchArray, written: WrittenDate | null): DateMention[] {
  const start = hit.index ?? 0;
  return written === null ? [] : [{ start, end: start + hit[0].trimEnd().length, written }];
}

/** `13/11/2022` can only be 13 November; `07/11/2022` takes the order of its text, or stays two readings. */
function readFigures(hit: RegExpMatchArray, year: string, order: FigureOrder): WrittenDate | null {
  const [, first, , second] = hit;
  const dayFirst = dateOf(year, second, first);
  const monthFirst = dateOf(year, first, second);
  const onlyReading = first === second ? dayFirst : dayFirst === null || monthFirst === null;
  if (onlyReading) {
    const date = dayFirst ?? monthFirst;
    return date && { kind: "date", date, ...(first !== second && { order: dayFirst ? "day" : "month" }) };
  }
  if (order !== null) {
    const [date, otherReading] = order === "day" ? [dayFirst, monthFirst] : [monthFirst, dayFirst];
    return date && otherReading && { kind: "date", date, otherReading };
  }
  const date = parsePartialDate(year);
  return date && dayFirst && monthFirst ? { kind: "ambiguous", date, dayFirst, monthFirst } : null;
}

export function dateOf(year = "", month = "", day?: string): PartialDate | null {
  const parts = [year, month.padStart(2, "0"), ...(day === undefined ? [] : [day.padStart(2, "0")])];
  return parsePartialDate(parts.join("-"));
}

/** The order of a text's language and of its publisher's country; English alone shows none. */
export function figureOrderOf(language: string | null, country: string | null): FigureOrder {
  const [tongue = "", ...rest] = (language ?? "").toLowerCase().split(/[-_]/);
  const region = (country ?? rest.find((part) => /^[a-z]{2}$/.test(part)) ?? "").toUpperCase();
  if (region === "US") return tongue === "" || tongue === "en" ? "month" : "day";
  if (UNDECIDED.has(region)) return null;
  if (region !== "") return "day";
  return tongue === "" || tongue === "en" ? null : "day";
}

/** Countries where both orders are in daily use. */
const UNDECIDED: ReadonlySet<string> = new Set(["CA", "PH", "PW", "FM", "MH", "GU", "PR", "KE", "GH", "PA"]);

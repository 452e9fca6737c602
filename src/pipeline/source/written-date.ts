import { type DateMention, type FigureOrder, findFigureDates, type WrittenDate } from "./date-figures.ts";
import { isWeekday } from "./month-names.ts";
import { findNamedDates } from "./named-dates.ts";
import { dayOnWeekday } from "./weekday.ts";

/** How dates are written in a text, as far as it is known. */
export interface DateStyle {
  /** BCP 47; decides only where languages use one word for two months. */
  readonly language: string | null;
  readonly order: FigureOrder;
  /** Whether `04.03.21` may be a date. */
  readonly hasShortYears?: boolean;
}

const FIGURES_BY_SCRIPT = "٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹०१२३४५६७८९๐๑๒๓๔๕๖๗๘๙０１２３４５６７８９";
const OTHER_FIGURES = /[٠-٩۰-۹०-९๐-๙０-９]/g;

/**
 * Every date that a text writes, in order, none within another; in some fifty languages.
 *
 * A weekday beside figures that read both ways decides between them. Impossible days (31 June) are left out. Of a month alone only one with a year counts. One pass over the text.
 */
export function findWrittenDates(given: string, style: DateStyle): DateMention[] {
  const text = given.replace(OTHER_FIGURES, (figure) => String(FIGURES_BY_SCRIPT.indexOf(figure) % 10));
  const hasShortYears = style.hasShortYears ?? false;
  const found = [
    ...findFigureDates(text, style.order, hasShortYears),
    ...findNamedDates(text, style.language, hasShortYears),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  return found
    .flatMap((mention) => {
      if (mention.start < end) return [];
      end = mention.end;
      return [mention];
    })
    .map((mention) => withWeekday(text, mention));
}

const WEEKDAY_BEFORE = /([\p{L}\p{M}]{2,15})[.,]{0,2}[\s\u00a0]{1,2}(?:(?:the|den|le|el) )?$/u;
const WEEKDAY_AFTER = /^ ?\(?([\p{L}\p{M}]{1,15})\)?/u;

function withWeekday(text: string, { start, end, written }: DateMention): DateMention {
  const [before = "", word = ""] = WEEKDAY_BEFORE.exec(text.slice(Math.max(0, start - 24), start)) ?? [];
  const [after = "", next = ""] = WEEKDAY_AFTER.exec(text.slice(end, end + 20)) ?? [];
  return {
    start: isWeekday(word) ? start - before.length : start,
    end: isWeekday(next) || /^[月火水木金土日一二三四五六]$/.test(next) ? end + after.length : end,
    written: onWeekday(onWeekday(written, word), next),
  };
}

/** Of figures that read both ways the reading that the weekday beside them allows. */
function onWeekday(written: WrittenDate, word: string): WrittenDate {
  if (written.kind === "yearless") return written;
  const [one, other] =
    written.kind === "ambiguous" ? [written.dayFirst, written.monthFirst] : [written.date, written.otherReading];
  const date = other === undefined ? null : dayOnWeekday(word, one, other);
  return date === null ? written : { kind: "date", date };
}

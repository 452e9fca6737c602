import type { Span } from "../../model/span.ts";
import { type DateMention, dateOf, type FigureOrder, findFigureDates } from "./date-figures.ts";
import { isWeekday, monthOf } from "./month-names.ts";

/** How dates are written in a text, as far as it is known. */
export interface DateStyle {
  /** BCP 47; decides only where languages use one word for two months. */
  readonly language: string | null;
  readonly order: FigureOrder;
  /** Whether `04.03.21` may be a date. */
  readonly hasShortYears?: boolean;
}

interface Token extends Span {
  readonly text: string;
}

const TOKEN = /\d+|[\p{L}\p{M}]+/gu;
const GAP = /^[\s.,'’׳॰/()–-]{0,4}$/;
const YEAR = /^(?:19|20)\d{2}$/;
/** 2400 to 2599 of the Buddhist era, which only a Thai month is read with. */
const BUDDHIST_YEAR = /^2[45]\d{2}$/;
const THAI = /^[\u0e00-\u0e7f]/;
const SMALL = /^\d{1,2}$/;
const BETWEEN =
  /^(?:st|nd|rd|th|er|ier|re|e|de|del|di|do|d|of|the|den|da|a|º|ª|го|е|й|ا|من|gada|m|năm|พ|ศ|r|day|roku|року|года|г|р|թ)$/iu;
const FIGURES_BY_SCRIPT = "٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹०१२३४५६७८९๐๑๒๓๔๕๖๗๘๙０１２３４５６７８９";
const OTHER_FIGURES = /[٠-٩۰-۹०-९๐-๙０-９]/g;

/**
 * Every date that a text writes, in order, none within another; in some fifty languages.
 *
 * Impossible days (31 June) are left out. Of a month alone only one with a year counts. One pass over the text.
 */
export function findWrittenDates(given: string, style: DateStyle): DateMention[] {
  const text = given.replace(OTHER_FIGURES, (figure) => String(FIGURES_BY_SCRIPT.indexOf(figure) % 10));
  const found = [
    ...findFigureDates(text, style.order, style.hasShortYears ?? false),
    ...windowsOf(text).flatMap((window) => new NamedDates(text, tokensIn(text, window), style).find()),
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

/** In characters. A month's name stands nearer to the figures of its date, little words between them included. */
const LONGEST_DATE = 64;

/** The parts of a text round its figures, apart and in order; a date without any figure is none. */
function windowsOf(text: string): Span[] {
  const windows: { start: number; end: number }[] = [];
  for (const { index, 0: figures } of text.matchAll(/\d+/g)) {
    const [start, end] = [Math.max(0, index - LONGEST_DATE), index + figures.length + LONGEST_DATE];
    const last = windows.at(-1);
    if (last !== undefined && start <= last.end) last.end = end;
    else windows.push({ start, end });
  }
  return windows;
}

/** The words and figures that begin in a part of a text; one that is cut off at its start is left out. */
function tokensIn(text: string, { start, end }: Span): Token[] {
  const tokens: Token[] = [];
  const isCut = start > 0 && /[\p{L}\p{M}]$/u.test(text.slice(start - 1, start));
  TOKEN.lastIndex = start;
  for (let match = TOKEN.exec(text); match !== null && match.index < end; match = TOKEN.exec(text)) {
    if (isCut && match.index === start) continue;
    tokens.push({ text: match[0], start: match.index, end: match.index + match[0].length });
  }
  return tokens;
}

const WEEKDAY_BEFORE = /([\p{L}\p{M}]{2,15})[.,]{0,2}[\s\u00a0]{1,2}(?:(?:the|den|le|el) )?$/u;
const WEEKDAY_AFTER = /^ ?\(?([\p{L}\p{M}]{1,15})\)?/u;

function withWeekday(text: string, { start, end, written }: DateMention): DateMention {
  const [before = "", word = ""] = WEEKDAY_BEFORE.exec(text.slice(Math.max(0, start - 24), start)) ?? [];
  const [after = "", next = ""] = WEEKDAY_AFTER.exec(text.slice(end, end + 20)) ?? [];
  return {
    start: isWeekday(word) ? start - before.length : start,
    end: isWeekday(next) || /^[月火水木金土日一二三四五六]$/.test(next) ? end + after.length : end,
    written,
  };
}

/** The dates with a month's name among the words of one text. */
class NamedDates {
  private readonly text: string;
  private readonly tokens: readonly Token[];
  private readonly style: DateStyle;

  constructor(text: string, tokens: readonly Token[], style: DateStyle) {
    this.text = text;
    this.tokens = tokens;
    this.style = style;
  }

  find(): DateMention[] {
    return this.tokens.flatMap((_, index) => {
      const month = this.monthAt(index);
      return month === null ? [] : (this.read(index, month.last, month.month) ?? []);
    });
  }

  /** `last` is the token that the month's name ends with. */
  private monthAt(index: number): { readonly month: number; readonly last: number } | null {
    const { text = "" } = this.tokens[index] ?? {};
    if (SMALL.test(text) || text.length > 16) return null;
    const next = this.tokens[index + 1]?.text ?? "";
    if (/^(?:th(?:á|a\u0301)ng|thg)$/i.test(text)) {
      const month = SMALL.test(next) ? Number(next) : monthOf(`${text} ${next}`, "vi");
      return month !== null && month >= 1 && month <= 12 ? { month, last: index + 1 } : null;
    }
    if (THAI.test(text) && text.length <= 3) {
      const month = monthOf(`${text}.${next}`, "th");
      return month === null ? null : { month, last: index + 1 };
    }
    const single = monthOf(text, this.style.language);
    if (single !== null) return { month: single, last: index };
    const double = /^[كت]/.test(text) ? monthOf(`${text} ${next}`, "ar") : null;
    return double === null ? null : { month: double, last: index + 1 };
  }

  private read(first: number, last: number, month: number): DateMention | null {
    const before = this.step(first, -1);
    const after = this.step(last, 1);
    const dayBefore = this.isDay(before) ? before : null;
    const yearAfter = this.yearAt(after, first);
    if (dayBefore !== null && yearAfter !== null) return this.mention(dayBefore, after, yearAfter, month, dayBefore);
    if (yearAfter !== null) return this.mention(first, after, yearAfter, month, null);
    const dayAfter = this.isDay(after) ? after : null;
    if (dayAfter !== null) {
      const later = this.step(dayAfter, 1);
      const year = this.yearAt(later, first);
      if (year !== null) return this.mention(first, later, year, month, dayAfter);
      const yearBefore = this.yearAt(before, first);
      if (yearBefore !== null) return this.mention(before, dayAfter, yearBefore, month, dayAfter);
    }
    if (dayBefore === null) return dayAfter === null ? null : this.yearless(first, dayAfter, month, dayAfter);
    const shortYear = dayAfter !== null && this.style.hasShortYears ? this.tokens[dayAfter]?.text : undefined;
    if (shortYear?.length === 2) return this.mention(dayBefore, dayAfter, Number(`20${shortYear}`), month, dayBefore);
    const earlier = this.step(dayBefore, -1);
    const year = this.yearAt(earlier, first);
    if (year !== null) return this.mention(earlier, last, year, month, dayBefore);
    return this.yearless(dayBefore, last, month, dayBefore);
  }

  /** The next token in a direction that is not an ending or a little word of a date, at most two of which are passed. */
  private step(from: number | null, by: 1 | -1): number | null {
    if (from === null) return null;
    let at = from;
    for (let passed = 0; passed <= 2; passed++) {
      const [left, right] = by === 1 ? [this.tokens[at], this.tokens[at + 1]] : [this.tokens[at - 1], this.tokens[at]];
      if (!left || !right || !GAP.test(this.text.slice(left.end, right.start))) return null;
      at += by;
      if (!BETWEEN.test(this.tokens[at]?.text ?? "")) return at;
    }
    return null;
  }

  private isDay(at: number | null): at is number {
    const token = at === null ? undefined : this.tokens[at];
    if (!token || !SMALL.test(token.text)) return false;
    // "10:45 March" and "March 10:45" tell the hour, "1.5" an amount.
    return (
      !/[:\d][.,]?$/.test(this.text.slice(0, token.start).slice(-2)) &&
      !/^(?::\d|[.,]\d)/.test(this.text.slice(token.end, token.end + 2))
    );
  }

  private yearAt(at: number | null, month: number): number | null {
    const text = at === null ? "" : (this.tokens[at]?.text ?? "");
    if (YEAR.test(text)) return Number(text);
    return BUDDHIST_YEAR.test(text) && THAI.test(this.tokens[month]?.text ?? "") ? Number(text) - 543 : null;
  }

  private mention(
    from: number | null,
    to: number | null,
    year: number,
    month: number,
    day: number | null,
  ): DateMention | null {
    const dayText = day === null ? undefined : this.tokens[day]?.text;
    const date = dateOf(String(year), String(month), dayText);
    const [start, end] = [this.tokens[from ?? -1]?.start, this.tokens[to ?? -1]?.end];
    return date === null || start === undefined || end === undefined
      ? null
      : { start, end, written: { kind: "date", date } };
  }

  private yearless(from: number, to: number, month: number, day: number): DateMention | null {
    const [start, end] = [this.tokens[from]?.start, this.tokens[to]?.end];
    const ofMonth = Number(this.tokens[day]?.text);
    if (start === undefined || end === undefined || dateOf("2000", String(month), String(ofMonth)) === null)
      return null;
    return { start, end, written: { kind: "yearless", month, day: ofMonth } };
  }
}

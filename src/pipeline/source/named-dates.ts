import type { Span } from "../../model/span.ts";
import { type DateMention, dateOf } from "./date-figures.ts";
import { endOfWord, isFigure, isLetter } from "./date-letters.ts";
import { findMonthNames, type MonthName } from "./find-month-names.ts";

const LONGEST_GAP = 4;
const LONGEST_BETWEEN = 4;
const GAP = /[\s.,'’׳॰/()–-]/;
const YEAR = /^(?:19|20)\d{2}$/;
/** 2400 to 2599 of the Buddhist era, which only a Thai month is read with. */
const BUDDHIST_YEAR = /^2[45]\d{2}$/;
const THAI = /^[\u0e00-\u0e7f]/;
const BETWEEN =
  /^(?:st|nd|rd|th|er|ier|re|e|de|del|di|do|d|of|the|den|da|a|º|ª|го|е|й|ا|من|gada|m|năm|พ|ศ|r|day|roku|року|года|г|р|թ)$/iu;

/**
 * The dates of a text that name their month, by the place of the name; they may overlap.
 *
 * Figures are those of ASCII. One pass, as a date reaches at most two little words from its month.
 */
export function findNamedDates(text: string, language: string | null, hasShortYears: boolean): DateMention[] {
  return findMonthNames(text, language).flatMap((name) => readNamedDate(text, name, hasShortYears) ?? []);
}

/** The date that stands round a month's name, or null where none does. */
export function readNamedDate(text: string, name: MonthName, hasShortYears: boolean): DateMention | null {
  return new NamedDate(text, name, hasShortYears).read();
}

/** What stands round one month's name. */
class NamedDate {
  private readonly text: string;
  private readonly name: MonthName;
  private readonly hasShortYears: boolean;

  constructor(text: string, name: MonthName, hasShortYears: boolean) {
    this.text = text;
    this.name = name;
    this.hasShortYears = hasShortYears;
  }

  read(): DateMention | null {
    const { name } = this;
    const before = this.before(name);
    const after = this.after(name);
    const dayBefore = this.isDay(before) ? before : null;
    const yearAfter = this.yearOf(after);
    if (after !== null && yearAfter !== null) return this.mention(dayBefore ?? name, after, yearAfter, dayBefore);
    const dayAfter = this.isDay(after) ? after : null;
    if (dayAfter !== null) {
      const later = this.after(dayAfter);
      const year = this.yearOf(later);
      if (later !== null && year !== null) return this.mention(name, later, year, dayAfter);
      const yearBefore = this.yearOf(before);
      if (before !== null && yearBefore !== null) return this.mention(before, dayAfter, yearBefore, dayAfter);
    }
    if (dayBefore === null) return dayAfter === null ? null : this.yearless(name, dayAfter, dayAfter);
    if (dayAfter !== null && this.hasShortYears && dayAfter.end - dayAfter.start === 2) {
      return this.mention(dayBefore, dayAfter, Number(`20${this.words(dayAfter)}`), dayBefore);
    }
    const earlier = this.before(dayBefore);
    const year = this.yearOf(earlier);
    if (earlier !== null && year !== null) return this.mention(earlier, name, year, dayBefore);
    return this.yearless(dayBefore, name, dayBefore);
  }

  /** The next figure that is at most two endings or little words of a date away, or null. */
  private after({ end }: Span): Span | null {
    const { text } = this;
    let at = end;
    for (let passed = 0; passed <= 2; passed++) {
      const start = at + this.gapLength(at, 1);
      if (isFigure(text.charCodeAt(start))) return { start, end: start + this.figuresFrom(start, 1) };
      at = endOfWord(text, start);
      if (at === start || !BETWEEN.test(text.slice(start, at))) return null;
    }
    return null;
  }

  /** The same to the left. */
  private before({ start }: Span): Span | null {
    const { text } = this;
    let at = start;
    for (let passed = 0; passed <= 2; passed++) {
      const end = at - this.gapLength(at - 1, -1);
      if (isFigure(text.charCodeAt(end - 1))) return { start: end - this.figuresFrom(end - 1, -1), end };
      at = end;
      while (at > 0 && end - at <= LONGEST_BETWEEN && isLetter(text, at - 1)) at -= 1;
      if (at === end || !BETWEEN.test(text.slice(at, end))) return null;
    }
    return null;
  }

  /** How many spaces and marks that a date may hold stand in a row from `offset` on, up to four. */
  private gapLength(offset: number, by: 1 | -1): number {
    let length = 0;
    while (length < LONGEST_GAP && GAP.test(this.text.charAt(offset + by * length))) length += 1;
    return length;
  }

  private figuresFrom(offset: number, by: 1 | -1): number {
    let length = 0;
    while (isFigure(this.text.charCodeAt(offset + by * length))) length += 1;
    return length;
  }

  private isDay(figures: Span | null): figures is Span {
    if (figures === null || figures.end - figures.start > 2) return false;
    // "10:45 March" and "March 10:45" tell the hour, "1.5" an amount.
    return (
      !/[:\d][.,]?$/.test(this.text.slice(Math.max(0, figures.start - 2), figures.start)) &&
      !/^(?::\d|[.,]\d)/.test(this.text.slice(figures.end, figures.end + 2))
    );
  }

  private yearOf(figures: Span | null): number | null {
    const words = figures === null ? "" : this.words(figures);
    if (YEAR.test(words)) return Number(words);
    if (figures !== null && this.isCutYear(figures)) return Number(`20${words}`);
    return BUDDHIST_YEAR.test(words) && THAI.test(this.text.charAt(this.name.start)) ? Number(words) - 543 : null;
  }

  /** "’24": two figures behind a mark for those that are left out; from 50 on they may be of the century before. */
  private isCutYear({ start, end }: Span): boolean {
    const isMarked =
      /^\s['’]$/.test(this.text.slice(start - 2, start)) && !/^['’\w]/.test(this.text.slice(end, end + 1));
    return isMarked && /^[0-4]\d$/.test(this.text.slice(start, end));
  }

  private mention({ start }: Span, { end }: Span, year: number, day: Span | null): DateMention | null {
    const { month } = this.name;
    const date = dateOf(String(year), String(month), day === null ? undefined : this.words(day));
    return date === null ? null : { start, end, written: { kind: "date", date } };
  }

  private yearless({ start }: Span, { end }: Span, dayFigures: Span): DateMention | null {
    const { month } = this.name;
    const day = Number(this.words(dayFigures));
    if (dateOf("2000", String(month), String(day)) === null) return null;
    return { start, end, written: { kind: "yearless", month, day } };
  }

  private words({ start, end }: Span): string {
    return this.text.slice(start, end);
  }
}

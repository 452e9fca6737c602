import type { PublicationDate } from "../../model/article.ts";
import type { Finding } from "../../model/finding.ts";
import type { CountryId } from "../../model/ids.ts";
import { firstDayOf, lastDayOf, type PartialDate, parsePartialDate } from "../../model/partial-date.ts";
import type { Cut } from "./cut-text.ts";
import { dateOf, figureOrderOf, findFigureDates } from "./date-figures.ts";
import { findAddressDate, findAddressYear } from "./find-address-date.ts";
import { findClosingDate, findLeadingDate, type LineDate } from "./find-line-date.ts";
import { findToldDay } from "./find-told-day.ts";
import type { DatedSource } from "./source.ts";
import { findSpelledDate } from "./spelled-date.ts";
import { firstWorded, type TextLine } from "./text-lines.ts";
import { type DateStyle, findWrittenDates } from "./written-date.ts";

/** A date with its reason, the piece of the raw text that is no part of the article, and what to look at. */
export interface FoundDate extends DatedSource {
  readonly cuts: readonly Cut[];
  readonly findings: readonly Finding[];
}

/** What is known of who wrote a text, which decides figures that read both ways. */
export interface TextOrigin {
  readonly language: string | null;
  readonly publisherCountry: CountryId | null;
}

const UNKNOWN_ORIGIN: TextOrigin = { language: null, publisherCountry: null };
const METADATA =
  /^\s*(?:date|published|publication date|pub_?date|date_published|published_at)(?:\s*[:=]\s*(\d{4}(?:-\d{2}){0,2})|\s+(\d{4}-\d{2}-\d{2}))(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?(?:\s+|$)/i;
const LINES_WITH_METADATA = 4;
const LONGEST_SEARCH = 200_000;
const CLOSING_UNITS = 4000;

/**
 * When a source was published, by its own text first and its address second.
 *
 * A metadata field ("date 2022-11-07" ahead of the text) is `metadata`; a line that is only a date, a dateline, the
 * place and day below an official text, or its closing formula is `text`; the address is `url`. A day without a year
 * takes the year of the address, or gives no date and says so. A line that tells of a change bounds the date, and so
 * does the day of speaking above a transcript and the latest day that the text tells of as past. A text and an address
 * that cannot both be right give `date-conflict`, and the text is kept.
 */
export function findSourceDate(
  raw: string,
  lines: readonly TextLine[],
  url: string | null,
  file: string,
  origin: TextOrigin = UNKNOWN_ORIGIN,
): FoundDate {
  const text = raw.slice(lines[0]?.start ?? raw.length);
  const style = { language: origin.language, order: orderOf(text, origin) };
  const leading = findLeadingDate(lines, style);
  const inText = findMetadata(raw, lines) ?? dayIn(leading, url, file) ?? findClosing(text, lines, style, file);
  if (inText) return { ...inText, findings: [...inText.findings, ...conflictOf(inText.published, url, file)] };
  const inAddress = url === null ? null : findAddressDate(url);
  const cuts = leading?.kind === "update" ? cutsOf(leading) : [];
  if (inAddress) {
    const reason = `The address says ${inAddress}.`;
    return { published: { date: inAddress, basis: "url" }, reason, cuts, findings: [] };
  }
  const dated = undated(leading, text, style);
  const { basis, notBefore } = dated.published;
  // Without any bound the reading itself reports that the date is missing; with a lower one it is still not known.
  const isOpen = basis === "bounds" && notBefore !== undefined;
  return {
    ...dated,
    cuts,
    findings: isOpen ? [{ code: "date-missing", file, found: `published ${notBefore} or later` }] : [],
  };
}

/** A stated or read date and an address that lie more than two days apart, as a finding. */
export function conflictOf(published: PublicationDate, url: string | null, file: string): Finding[] {
  const inAddress = url === null ? null : findAddressDate(url);
  if (inAddress === null || published.date === null || isNear(published.date, inAddress)) return [];
  return [{ code: "date-conflict", file, found: `${published.date}, but the address says ${inAddress}` }];
}

/** Pages and their addresses are often a day apart, as the earth is round. */
function isNear(a: PartialDate, b: PartialDate): boolean {
  return firstDayOf(a) <= lastDayOf(b) + 2 && firstDayOf(b) <= lastDayOf(a) + 2;
}

/** The order of the publisher's country, else of a date in the text that reads only one way, else of the language. */
function orderOf(text: string, { language, publisherCountry }: TextOrigin): DateStyle["order"] {
  if (publisherCountry !== null) return figureOrderOf(language, publisherCountry);
  const orders = findFigureDates(text.slice(0, LONGEST_SEARCH), null, false).flatMap(({ written }) =>
    written.kind === "date" && written.order ? [written.order] : [],
  );
  const [first] = orders;
  if (first !== undefined) return orders.every((order) => order === first) ? first : null;
  return figureOrderOf(language, null);
}

function findMetadata(raw: string, lines: readonly TextLine[]): FoundDate | null {
  for (const line of firstWorded(lines, LINES_WITH_METADATA)) {
    const text = raw.slice(line.start, line.end);
    const [whole, labelled, bare] = METADATA.exec(text) ?? [];
    const date = parsePartialDate(labelled ?? bare ?? "");
    if (whole === undefined || date === null) continue;
    const end = whole.length === text.length ? line.next : line.start + whole.length;
    const reason = `A metadata field stands in the text: "${whole.trim()}".`;
    const cuts = [{ start: line.start, end, rule: "metadata-date" }];
    return { published: { date, basis: "metadata" }, reason, cuts, findings: [] };
  }
  return null;
}

const PLACES = { line: "A line of its own", dateline: "The dateline", closing: "The end of the text" } as const;

/** What a leading or closing date says of the day of publication; null when it says nothing certain. */
function dayIn(found: LineDate | null, url: string | null, file: string): FoundDate | null {
  if (found === null || found.kind === "update" || found.kind === "spoken") return null;
  const { written, words } = found;
  const says = `${PLACES[found.kind]} says "${words}"`;
  if (written.kind === "yearless") {
    const year = url === null ? null : findAddressYear(url);
    const date = year === null ? null : dateOf(year, String(written.month), String(written.day));
    const inAddress = url === null ? null : findAddressDate(url);
    if (date === null || (inAddress !== null && !isNear(date, inAddress))) return null;
    const reason = `${says} without a year; the address says ${year}.`;
    return { published: { date, basis: "text" }, reason, cuts: cutsOf(found), findings: [] };
  }
  const { date } = written;
  if (written.kind === "date") {
    return { published: { date, basis: "text" }, reason: `${says}.`, cuts: cutsOf(found), findings: [] };
  }
  const reason = `${says}; which figure is the month is not certain, so only the year is kept.`;
  const expected = "the month as a word, or year-month-day";
  const finding: Finding = { code: "date-ambiguous", file, found: words, expected };
  return { published: { date, basis: "text" }, reason, cuts: cutsOf(found), findings: [finding] };
}

function cutsOf({ kind, line, written }: LineDate): Cut[] {
  if (kind !== "line" && kind !== "update") return [];
  return kind === "update" && written.kind !== "date" ? [] : [{ start: line.start, end: line.next, rule: "date-line" }];
}

function findClosing(text: string, lines: readonly TextLine[], style: DateStyle, file: string): FoundDate | null {
  const spelled = findSpelledDate(text.slice(-CLOSING_UNITS));
  if (spelled === null) return dayIn(findClosingDate(lines, style), null, file);
  const reason = `The text closes with "${spelled.words}".`;
  return { published: { date: spelled.date, basis: "text" }, reason, cuts: [], findings: [] };
}

/** Why there is no date where there is nothing to tell of. */
export const NOTHING_SHOWN = "Nothing in the text or its address shows when it was published.";

/** No date, with what bounds it and the sentence that says why. */
function undated(leading: LineDate | null, text: string, style: DateStyle): DatedSource {
  const day = leading?.written.kind === "date" ? leading.written.date : null;
  if (leading?.kind === "update" && day !== null) {
    const reason = `No date of publication; the line "${leading.words}" tells of an update, so it was published by then.`;
    return { published: { date: null, basis: "bounds", notAfter: day }, reason };
  }
  const told = findToldDay(text, style);
  if (leading?.kind === "spoken" && day !== null && (told === null || told.date <= day)) {
    const reason = `The line "(${leading.words})" gives the day of speaking, so it was published on that day or later.`;
    return { published: { date: null, basis: "bounds", notBefore: day }, reason };
  }
  const yearless = yearlessIn(leading, text, style);
  const says = yearless === null ? "" : `The text says "${yearless}" without a year; no year is made up for it.`;
  if (told !== null) {
    const reason = `${says} The text tells of ${told.words} as past, so it was published on that day or later.`.trim();
    return { published: { date: null, basis: "bounds", notBefore: told.date }, reason };
  }
  return { published: { date: null, basis: "none" }, reason: says === "" ? NOTHING_SHOWN : says };
}

function yearlessIn(leading: LineDate | null, text: string, style: DateStyle): string | null {
  if (leading?.written.kind === "yearless") return leading.words;
  const head = text.slice(0, LONGEST_SEARCH);
  const hit = findWrittenDates(head, style).find(
    ({ start, written }) =>
      written.kind === "yearless" && /\b(?:on|of) (?:the )?$/i.test(head.slice(Math.max(0, start - 8), start)),
  );
  return hit === undefined ? null : head.slice(hit.start, hit.end);
}

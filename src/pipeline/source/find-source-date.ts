import type { PublicationDate } from "../../model/article.ts";
import type { Finding } from "../../model/finding.ts";
import { firstDayOf, lastDayOf, type PartialDate, parsePartialDate } from "../../model/partial-date.ts";
import type { Cut } from "./cut-text.ts";
import { findAddressDate } from "./find-address-date.ts";
import { bareWords } from "./find-boilerplate.ts";
import type { DatedSource } from "./source.ts";
import type { TextLine } from "./text-lines.ts";
import { DATE_PATTERN, readWrittenDate, type WrittenDate } from "./written-date.ts";

/** A date with its reason, the piece of the raw text that is no part of the article, and what to look at. */
export interface FoundDate extends DatedSource {
  readonly cuts: readonly Cut[];
  readonly findings: readonly Finding[];
}

const METADATA =
  /^\s*(?:date|published|publication date|pub_?date|date_published|published_at)(?:\s*[:=]\s*(\d{4}(?:-\d{2}){0,2})|\s+(\d{4}-\d{2}-\d{2}))(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?(?:\s+|$)/i;
const LABEL = "(?:(?:first )?(?:published|posted|issued|released|date|published date|publication date)(?: on| at)?:? )";
const CLOCK = "(?:,? (?:at |- |\\| )?\\d{1,2}[:.]\\d{2}(?: ?[ap]\\.?m\\.?)?(?: ?\\(?[a-z]{2,4}\\)?)?)";
const BYLINE = "(?:by [^,|·\\d]{2,60} ?[,|·–—-] ?)";
const DATE_LINE = new RegExp(`^${BYLINE}?${LABEL}?(${DATE_PATTERN})${CLOCK}?$`, "i");
const UPDATE_LINE = new RegExp(
  `^(?:last )?(?:updated|modified|reviewed)(?: on| at)?:? (${DATE_PATTERN})${CLOCK}?$`,
  "i",
);
const DATELINE = new RegExp(
  `^([\\p{L}][\\p{L}.,'’ -]{1,60}? )?\\(?(${DATE_PATTERN})\\)?(?: ?\\([\\p{L} ./-]{2,40}\\))? ?(?:[-–—]{1,2}|:|\\||/) ?\\S`,
  "iu",
);
const PLACE = /^(?!(?:On|By|In|Since|Until|From|After|Before|The|As|At|And)\b)(?:\p{Lu}[\p{L}.'’-]*,? ){1,5}$/u;
const IN_SENTENCE = new RegExp(`\\b(?:on|of) (${DATE_PATTERN})`, "gi");
const LINES_WITH_DATE = 4;

/**
 * When a source was published, by its own text first and its address second.
 *
 * A metadata field ("date 2022-11-07" ahead of the text) is `metadata`; a line that is only a date, or a dateline, is
 * `text`; the address is `url`. A day without a year gives no date, and the reason says so; a line that tells only of
 * an update bounds the date. A text and an address that cannot both be right give `date-conflict`, and the text is
 * kept.
 */
export function findSourceDate(raw: string, lines: readonly TextLine[], url: string | null, file: string): FoundDate {
  const inText = findMetadata(raw, lines) ?? findInLines(lines, file);
  const inAddress = url === null ? null : findAddressDate(url);
  if (inText && inText.published.date !== null) {
    return { ...inText, findings: [...inText.findings, ...conflictOf(inText.published, url, file)] };
  }
  if (inAddress) {
    const reason = `The address says ${inAddress}.`;
    return { published: { date: inAddress, basis: "url" }, reason, cuts: inText?.cuts ?? [], findings: [] };
  }
  return inText ?? { ...undated(yearlessIn(raw, lines)), cuts: [], findings: [] };
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

function findMetadata(raw: string, lines: readonly TextLine[]): FoundDate | null {
  for (const line of firstWorded(lines)) {
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

function firstWorded(lines: readonly TextLine[]): TextLine[] {
  return lines.filter(({ words }) => words !== "").slice(0, LINES_WITH_DATE);
}

function findInLines(lines: readonly TextLine[], file: string): FoundDate | null {
  for (const line of firstWorded(lines)) {
    const words = bareWords(line.words);
    const whole = DATE_LINE.exec(words);
    const written = whole?.[1] ?? datelineOf(words);
    const date = readWrittenDate(written);
    if (date) return fromWritten(date, { line, words: written, isWhole: whole !== null }, file);
    const update = readWrittenDate(UPDATE_LINE.exec(words)?.[1] ?? "");
    if (update?.kind === "date") {
      const reason = `No date of publication; the line "${words}" tells of an update, so it was published by then.`;
      const cuts = [{ start: line.start, end: line.next, rule: "date-line" }];
      return { published: { date: null, basis: "bounds", notAfter: update.date }, reason, cuts, findings: [] };
    }
  }
  return null;
}

/** The date of a dateline ("TOKYO, Nov. 7 (Wire) --"), or `""`. */
function datelineOf(words: string): string {
  const [, place, written = ""] = DATELINE.exec(words) ?? [];
  return place === undefined || PLACE.test(place) ? written : "";
}

interface Written {
  readonly line: TextLine;
  readonly words: string;
  readonly isWhole: boolean;
}

function fromWritten(date: WrittenDate, { line, words, isWhole }: Written, file: string): FoundDate {
  const place = isWhole ? "A line of its own" : "The dateline";
  if (date.kind === "yearless") return { ...undated(words), cuts: [], findings: [] };
  const cuts = isWhole ? [{ start: line.start, end: line.next, rule: "date-line" }] : [];
  if (date.kind === "date") {
    return { published: { date: date.date, basis: "text" }, reason: `${place} says "${words}".`, cuts, findings: [] };
  }
  const reason = `${place} says "${words}"; which figure is the month is not certain, so only the year is kept.`;
  const finding: Finding = {
    code: "date-ambiguous",
    file,
    found: words,
    expected: "the month as a word, or year-month-day",
  };
  return { published: { date: date.date, basis: "text" }, reason, cuts, findings: [finding] };
}

/** Why there is no date where there is nothing to tell of. */
export const NOTHING_SHOWN = "Nothing in the text or its address shows when it was published.";

/** No date, with the sentence that says why; `yearless` is a day without a year that the text gives, or null. */
function undated(yearless: string | null): DatedSource {
  const reason =
    yearless === null ? NOTHING_SHOWN : `The text says "${yearless}" without a year; no year is made up for it.`;
  return { published: { date: null, basis: "none" }, reason };
}

function yearlessIn(raw: string, lines: readonly TextLine[]): string | null {
  const text = raw.slice(lines[0]?.start ?? raw.length);
  const hits = [...text.matchAll(IN_SENTENCE)].map((hit) => (hit[1] ?? "").replace(/[.]$/, ""));
  return hits.find((words) => readWrittenDate(words)?.kind === "yearless") ?? null;
}

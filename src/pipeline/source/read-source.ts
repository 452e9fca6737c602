import type { Finding } from "../../model/finding.ts";
import type { ArticleId } from "../../model/ids.ts";
import { firstDayOf, lastDayOf, type PartialDate } from "../../model/partial-date.ts";
import { cleanSource, linesBeyond, type TextFormat } from "./clean-source.ts";
import type { Cut } from "./cut-text.ts";
import { doubtDate, findAnachronism } from "./doubt-date.ts";
import { dropHeadline, findHeadline } from "./find-headline.ts";
import { findOtherLanguage } from "./find-other-language.ts";
import { conflictOf, type FoundDate, findSourceDate, NOTHING_SHOWN } from "./find-source-date.ts";
import { readFrontMatter } from "./read-front-matter.ts";
import { readStatedFields } from "./read-stated-fields.ts";
import {
  type DatedSource,
  NOTHING_STATED,
  type ParsedSource,
  placeOf,
  type Source,
  type SourceOptions,
  type StatedFields,
} from "./source.ts";
import { formatOfName, stemOf } from "./source-format.ts";
import { splitJoiningBlanks, type TextLine } from "./text-lines.ts";

/** A source after reading; null when nothing of it is left to read. */
export interface SourceReading {
  readonly parsed: ParsedSource | null;
  readonly findings: readonly Finding[];
}

/**
 * Read one source: what it states of itself, when it was published, and its text without what a page puts around it.
 *
 * `front-matter-broken` and `front-matter-field` cost the field alone, `date-implausible` the date, `date-missing`,
 * `date-ambiguous`, `date-future`, `date-conflict` and `text-not-english` nothing; `file-empty`, `text-empty` and `format-unknown` leave nothing to read.
 */
export function readSource(source: Source, options: SourceOptions = {}): SourceReading {
  const { file } = source;
  const format = formatOfName(file);
  if (format !== "plain" && format !== "markdown") {
    return { parsed: null, findings: [{ code: "format-unknown", file, expected: ".md or .txt" }] };
  }
  const { stated, findings } = openText(source, format, options);
  if (stated === null) return { parsed: null, findings };
  const reading = readStatedSource(source, stated, options);
  return { ...reading, findings: [...findings, ...reading.findings] };
}

/** Open a text: the front matter of Markdown, nothing of plain text; null for one without a letter, `file-empty`. */
export function openText(
  { file, text }: Source,
  format: TextFormat,
  options: SourceOptions,
): { readonly stated: StatedSource | null; readonly findings: readonly Finding[] } {
  if (text.trim() === "") return { stated: null, findings: [{ code: "file-empty", file }] };
  if (format === "plain") return { stated: { format, bodyStart: 0, stated: NOTHING_STATED }, findings: [] };
  const front = readFrontMatter(text, file);
  const { stated, findings } = readStatedFields(front.fields, file, options);
  return { stated: { format, bodyStart: front.bodyStart, stated }, findings: [...front.findings, ...findings] };
}

/** What is known of a source when only its text is still to be read. */
export interface StatedSource {
  readonly format: TextFormat;
  /** Where the text begins, after any front matter. */
  readonly bodyStart: number;
  readonly stated: StatedFields;
  /** What its format shows to be no part of the article, as spans of the whole text. */
  readonly cuts?: readonly Cut[];
  /** What its format shows of its date: a date goes before those of the text, anything less stands back behind them. */
  readonly dated?: DatedSource | null;
  /** A title that is believed only where the text has no headline. */
  readonly likelyTitle?: string | null;
}

/** Read a source whose stated fields are known, from front matter or from a record of a stream. */
export function readStatedSource(source: Source, stated: StatedSource, options: SourceOptions): SourceReading {
  const { parsed, findings } = readText(source, stated, options);
  return { parsed, findings: findings.map((finding) => ({ ...finding, ...placeOf(source) })) };
}

function readText({ file, text }: Source, source: StatedSource, options: SourceOptions): SourceReading {
  const { format, bodyStart, stated, cuts = [] } = source;
  const lines = linesBeyond(splitJoiningBlanks(text, bodyStart), cuts);
  const found = findDate(text, lines, source, file);
  const dated = doubtDate(found, file);
  const dateDoubts = [
    ...found.findings,
    ...dated.findings,
    ...findAnachronism(dated.published, text.slice(bodyStart), file),
  ];
  const whole = cleanSource(text, lines, format, [...cuts, ...found.cuts], bodyStart);
  if (whole.text === "") return { parsed: null, findings: [...dateDoubts, { code: "text-empty", file }] };
  const { id, published: _, ...own } = stated;
  const headline = own.title === null ? findHeadline(whole) : null;
  const parsed: ParsedSource = {
    ...own,
    id: (id ?? stemOf(file)) as ArticleId,
    title: own.title ?? headline ?? source.likelyTitle ?? null,
    published: dated.published,
    reason: dated.reason,
    cleaned: headline === null ? whole : dropHeadline(text, whole),
  };
  const isDoubted = dated.findings.length > 0;
  const ofLanguage = findOtherLanguage(whole.text, file);
  return {
    parsed,
    findings: [...ofLanguage, ...dateDoubts, ...(isDoubted ? [] : dateFindings(parsed, file, options))],
  };
}

/** What is stated, else the day that the format shows, else what the text and the address say, else what else it shows. */
function findDate(
  text: string,
  lines: readonly TextLine[],
  { stated, dated = null }: StatedSource,
  file: string,
): FoundDate {
  if (stated.published !== null) return statedDate(stated, file);
  if (dated !== null && dated.published.date !== null) {
    return { ...dated, cuts: [], findings: conflictOf(dated.published, stated.url, file) };
  }
  const found = findSourceDate(text, lines, stated.url, file, stated);
  if (dated === null) return found;
  return found.published.basis === "none" ? { ...found, ...dated } : (withinBoth(found, dated) ?? found);
}

/** A text that tells of a day as past, in a file that is known to be no later than another day; null for any other. */
function withinBoth(found: FoundDate, { published, reason }: DatedSource): FoundDate | null {
  const [{ date, notBefore }, { notAfter }] = [found.published, published];
  if (date !== null || notBefore === undefined || notAfter === undefined) return null;
  if (firstDayOf(notBefore) > lastDayOf(notAfter)) return null;
  const findings = found.findings.filter(({ code }) => code !== "date-missing");
  const both = { date, basis: "bounds" as const, notBefore, notAfter };
  return { published: both, reason: `${found.reason} ${reason}`, cuts: found.cuts, findings };
}

function statedDate(stated: StatedFields, file: string): FoundDate {
  const published = stated.published ?? { date: null, basis: "none" };
  const { date, basis, notBefore, notAfter } = published;
  const bounds = [...(notBefore ? [`not before ${notBefore}`] : []), ...(notAfter ? [`not after ${notAfter}`] : [])];
  const what = date === null ? bounds.join(", ") : `${date}, found by "${basis}"`;
  const reason = what === "" ? "The source states no date that can be read." : `Stated with the source: ${what}.`;
  const findings = basis === "bounds" ? [] : conflictOf(published, stated.url, file);
  return { published, reason, cuts: [], findings };
}

function dateFindings({ published, reason }: ParsedSource, file: string, { today }: SourceOptions): Finding[] {
  const { date, basis } = published;
  if (basis === "none")
    return [{ code: "date-missing", file, ...(reason !== NOTHING_SHOWN && { found: asWords(reason) }) }];
  return date === null || today === undefined ? [] : findFuture({ file }, date, today);
}

/** A date of publication that lies after `today`, as a finding. */
export function findFuture(place: ReturnType<typeof placeOf>, date: PartialDate, today: PartialDate): Finding[] {
  if (firstDayOf(date) <= lastDayOf(today)) return [];
  return [{ code: "date-future", ...place, found: date, expected: `a day up to ${today}` }];
}

/** A sentence as the words that follow a colon. */
function asWords(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/, "");
}

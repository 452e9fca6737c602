import type { Finding } from "../../model/finding.ts";
import type { ArticleId } from "../../model/ids.ts";
import { firstDayOf, lastDayOf } from "../../model/partial-date.ts";
import { cleanSource, type TextFormat } from "./clean-source.ts";
import { doubtDate } from "./doubt-date.ts";
import { dropHeadline, findHeadline } from "./find-headline.ts";
import { conflictOf, type FoundDate, findSourceDate, NOTHING_SHOWN } from "./find-source-date.ts";
import { readFrontMatter } from "./read-front-matter.ts";
import { readStatedFields } from "./read-stated-fields.ts";
import { NOTHING_STATED, type ParsedSource, type Source, type SourceOptions, type StatedFields } from "./source.ts";
import { splitJoiningBlanks } from "./text-lines.ts";

/** A source after reading; null when nothing of it is left to read. */
export interface SourceReading {
  readonly parsed: ParsedSource | null;
  readonly findings: readonly Finding[];
}

/** What is read of a source is its ending's: Markdown with front matter, or plain text. */
const FORMATS: readonly (readonly [ending: string, format: TextFormat])[] = [
  [".md", "markdown"],
  [".txt", "plain"],
];

/**
 * Read one source: what it states of itself, when it was published, and its text without what a page puts around it.
 *
 * `front-matter-broken` and `front-matter-field` cost the field alone, `date-implausible` the date, `date-missing`,
 * `date-ambiguous`, `date-future` and `date-conflict` nothing; `file-empty`, `text-empty` and `format-unknown` leave nothing to read.
 */
export function readSource(source: Source, options: SourceOptions = {}): SourceReading {
  const { file, text } = source;
  const format = formatOf(file);
  if (format === null) return { parsed: null, findings: [{ code: "format-unknown", file, expected: ".md or .txt" }] };
  if (text.trim() === "") return { parsed: null, findings: [{ code: "file-empty", file }] };
  if (format === "plain") return readStatedSource(source, { format, bodyStart: 0, stated: NOTHING_STATED }, options);
  const front = readFrontMatter(text, file);
  const { stated, findings } = readStatedFields(front.fields, file, options);
  const reading = readStatedSource(source, { format, bodyStart: front.bodyStart, stated }, options);
  return { ...reading, findings: [...front.findings, ...findings, ...reading.findings] };
}

/** How a file of this name is read, by its ending in any case; null when it is not. */
export function formatOf(file: string): TextFormat | null {
  const name = file.toLowerCase();
  return FORMATS.find(([ending]) => name.endsWith(ending))?.[1] ?? null;
}

/** What is known of a source when only its text is still to be read. */
export interface StatedSource {
  readonly format: TextFormat;
  /** Where the text begins, after any front matter. */
  readonly bodyStart: number;
  readonly stated: StatedFields;
}

/** Read a source whose stated fields are known, from front matter or from a record of a stream. */
export function readStatedSource(
  { file, text }: Source,
  { format, bodyStart, stated }: StatedSource,
  options: SourceOptions,
): SourceReading {
  const lines = splitJoiningBlanks(text, bodyStart);
  const found = stated.published === null ? findSourceDate(text, lines, stated.url, file) : statedDate(stated, file);
  const dated = doubtDate(found, file);
  const dateDoubts = [...found.findings, ...dated.findings];
  const whole = cleanSource(text, lines, format, found.cuts);
  if (whole.text === "") return { parsed: null, findings: [...dateDoubts, { code: "text-empty", file }] };
  const { id, published: _, ...own } = stated;
  const headline = own.title === null ? findHeadline(whole) : null;
  const parsed: ParsedSource = {
    ...own,
    id: (id ?? idOfFile(file)) as ArticleId,
    title: own.title ?? headline,
    published: dated.published,
    reason: dated.reason,
    cleaned: headline === null ? whole : dropHeadline(text, whole),
  };
  const isDoubted = dated.findings.length > 0;
  return { parsed, findings: [...dateDoubts, ...(isDoubted ? [] : dateFindings(parsed, file, options))] };
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
  if (date === null || today === undefined || firstDayOf(date) <= lastDayOf(today)) return [];
  return [{ code: "date-future", file, found: date, expected: `a day up to ${today}` }];
}

/** A sentence as the words that follow a colon. */
function asWords(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/, "");
}

/** The id that a file's name gives: its last part without the ending. */
function idOfFile(file: string): string {
  const name = file.slice(file.lastIndexOf("/") + 1);
  return formatOf(name) === null ? name : name.slice(0, name.lastIndexOf("."));
}
